/** Asks that a follow-up brings something, instead of asking whether the first message was seen. */
import { contentStems } from '../content-words.ts';
import { fold, wordsOf } from '../fold.ts';
import { FOLLOW_UPS, type Rule } from '../rule.ts';

/** A sentence that says something new has about this many words that carry meaning. */
const NEW_STEMS = 6;
/** The vocabulary of reminding, of courtesy and of leaving: it says nothing new. */
const REMINDING = contentStems(
  wordsOf(
    'message messages mail mails email emails courriel inbox reply replied answer answered respond response follow following ' +
      'back remind reminder busy note notes wrote write writing sent send seen receive received reach reached bump bumping ' +
      'check checking touch hear heard hearing wondering wanted chance read look previous last week days earlier yesterday ' +
      'monday tuesday wednesday thursday friday saturday sunday today first second third final time once more times request ' +
      'hope hoping know gentle nudge case missed lost buried circling circle resurface resurfacing thoughts still open ' +
      'talking talk course rush worries problem understand ignore ignoring deserve least reason negative give kindly sorry ' +
      'apologise apologies again filling lucky thanks able regarding writing looking forward quick possible soon please ' +
      'happen happened anything nothing update updates interested interest call chat meet discuss available would could ' +
      'relance relancer relances reponse repondre repondu ecrit ecrire envoye envoyer recu recevoir reviens revenir rappel ' +
      'semaine jours dernier derniere precedent precedente lire lecture nouvelles attends attente occupe occupee permets ' +
      'demande demander savoir temps consulter connaissance prendre prise pris suite reste sauf erreur part retour ' +
      'courrier perdu boite toujours aucune aucun urgent rapidement vite hier avant reflechir promis concernant dessous ' +
      'discuter partante partant sujet lundi mardi mercredi jeudi vendredi samedi dimanche aujourd fois petite petit passer ' +
      'dispo disponible dites comprends comprendre comprendrai pourquoi donner meme negative troisieme deuxieme seconde ' +
      'madame monsieur bonne journee probleme souci janvier fevrier mars avril juin juillet aout septembre octobre novembre ' +
      'decembre january february march april june july august september october november december ' +
      'excuse desole deranger insister sans doute surement peut-etre prochaine prochain echange echanger appel rendez vous',
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
  purposes: FOLLOW_UPS,
  channels: null,
  languages: null,
  finding: { source: 'follow-up-figures', strength: 'weak' },
  check: ({ draft, folded }, { previous, mentor }) => {
    const known = contentStems(wordsOf(fold([...previous, mentor.name, mentor.organisation].join('\n'))));
    const own = [...contentStems(wordsOf(withoutSignature(folded, draft.body)))].filter(
      (stem) => !known.has(stem) && !REMINDING.has(stem),
    );
    return { ok: own.length >= NEW_STEMS };
  },
};

/** A signature of the mentee's is not news: the last line, where it is a name. */
function withoutSignature(folded: string, body: string): string {
  const last = body.trimEnd().split('\n').at(-1) ?? '';
  return /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}$/u.test(last.trim())
    ? folded.slice(0, folded.trimEnd().length - last.trim().length)
    : folded;
}
