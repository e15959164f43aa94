/** Asks for one thing that could only be said to this mentor. */
import { mentionOf } from '../mention.ts';
import { FIRST, type Rule } from '../rule.ts';

/**
 * The text mentions something that only this person did: a hook, in whatever words, or a deed told to "you". A name, a role
 * or a place of work alone is what any mass mail fills in.
 * Source: the guides ("a real interest in the person's path, no copy-paste"); strength: agreed by all guides read, no figure
 * for mentees.
 */
export const somethingPersonal: Rule = {
  id: 'something-personal',
  level: 'improve',
  purposes: FIRST,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text, context) => {
    const mention = mentionOf(text, context);
    if (mention !== null) {
      const { hook, start, end } = mention;
      const seen = { ok: true, spans: [{ start, end }] };
      return hook === null ? seen : { ...seen, detail: { kind: 'mentioned', thing: hook } };
    }
    const thing = context.mentor.hooks[0]?.text;
    return thing === undefined ? { ok: false } : { ok: false, detail: { kind: 'could-mention', thing } };
  },
};
