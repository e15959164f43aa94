/** Stops a draft that the channel would cut or refuse. */
import { bodyLimit, subjectLimit } from '../../limits.ts';
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
  check: ({ draft: { body, subject, channel } }, { account }) => {
    const limit = bodyLimit(channel, account);
    if (limit !== null && body.length > limit) {
      const detail = { kind: 'over', over: body.length - limit, limit } as const;
      return { ok: false, detail, spans: [{ start: limit, end: body.length }] };
    }
    const ofSubject = subjectLimit(channel);
    if (ofSubject === null || subject.length <= ofSubject) return { ok: true };
    return { ok: false, detail: { kind: 'over', over: subject.length - ofSubject, limit: ofSubject } };
  },
};
