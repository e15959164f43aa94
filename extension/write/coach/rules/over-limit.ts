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
  purposes: null,
  channels: ['invitation', 'message', 'inmail'],
  languages: null,
  finding: { source: 'network', strength: 'certain' },
  check: ({ draft }, { account }) => {
    const body = measure(draft.body, draft.channel, account);
    const parts: Measure[] = [body, measure(draft.subject, draft.channel, account, 'subject')];
    for (const { over, limit } of parts) {
      if (over <= 0 || limit === null) continue;
      const spans = body.over > 0 ? [{ start: limit, end: draft.body.length }] : [];
      return { ok: false, detail: { kind: 'over', over, limit }, spans };
    }
    return { ok: true };
  },
};
