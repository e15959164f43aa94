/** Asks that a follow-up brings something, instead of asking whether the first message was seen. */
import { contentStems, fold, wordsOf } from '../draft-text.ts';
import type { Rule } from '../rule.ts';

/** A sentence that says something new has about this many words that carry meaning. */
const NEW_STEMS = 5;
/** The vocabulary of reminding: it says nothing new. */
const REMINDING = contentStems(
  wordsOf(
    'message messages mail email reply replied answer answered respond response follow following back remind reminder busy ' +
      'wrote write writing sent send seen receive received bump checking check touch hear heard wondering chance read ' +
      'previous last week days earlier request hope hoping know ' +
      'relance relancer reponse repondre ecrit ecrire envoye envoyer recu reviens revenir rappel semaine jours dernier ' +
      'derniere precedent lire nouvelles attends attente occupe permets demande savoir temps',
  ),
);

/**
 * The follow-up has words of its own, beyond the earlier messages to this mentor and beyond reminding.
 * Source: the guides ("follow up with measure"), sellers' figures on follow-ups in general; strength: weak
 * figures, plain courtesy.
 */
export const followUpAddsSomething: Rule = {
  id: 'follow-up-adds-something',
  level: 'improve',
  appliesTo: ({ purpose }) => purpose === 'follow-up-1' || purpose === 'follow-up-2',
  check: ({ folded }, { previous, mentor }) => {
    const known = contentStems(wordsOf(fold([...previous, mentor.name].join('\n'))));
    const own = [...contentStems(wordsOf(folded))].filter((stem) => !known.has(stem) && !REMINDING.has(stem));
    return { ok: own.length >= NEW_STEMS };
  },
};
