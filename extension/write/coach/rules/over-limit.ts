/** Stops a draft that the channel would cut or refuse. */
import { type Measure, measure } from '../../limits.ts';
import type { Rule } from '../rule.ts';

/**
 * Subject and body fit the channel.
 * Source: the limits in `limits.ts`, checked 2026-11; strength: certain, the network refuses more.
 */
export const overLimit: Rule = {
  id: 'over-limit',
  level: 'stop',
  appliesTo: ({ channel }) => channel !== 'email' && channel !== 'other',
  check: ({ draft }, { account }) => {
    const parts: Measure[] = [
      measure(draft.body, draft.channel, account),
      measure(draft.subject, draft.channel, account, 'subject'),
    ];
    for (const { over, limit } of parts) {
      if (over > 0 && limit !== null) return { ok: false, detail: { kind: 'over', over, limit } };
    }
    return { ok: true };
  },
};
