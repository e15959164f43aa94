/** Points out a text in another language than the profile's. */

import type { Rule } from '../rule.ts';

/**
 * The text is in the language of the mentor's profile, where that is known.
 * Source: plain courtesy; strength: our own judgement, many read both.
 */
export const otherLanguage: Rule = {
  id: 'other-language',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'ours' },
  check: ({ writtenIn: text }, { mentor }) => {
    const profile = mentor.language;
    if (profile === null || text === null) return null;
    return text === profile ? { ok: true } : { ok: false, detail: { kind: 'language', text, profile } };
  },
};
