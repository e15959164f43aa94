/** Asks that a follow-up brings something, instead of asking whether the first message was seen. */
import { contentStems } from '../content-words.ts';
import { fold, wordsOf } from '../fold.ts';
import { FOLLOW_UPS, type Rule } from '../rule.ts';

/** A sentence that says something new has about this many words that carry meaning. */
const NEW_STEMS = 5;
/** A sentence about messages, replies and being busy: the reminder itself. On folded text. */
const ABOUT_MESSAGES =
  /\b(?:my|mon|ma|mes|our|notre|previous|first|last|earlier|initial|precedent|dernier|premier)\s(?:\w+\s){0,2}(?:message|messages|mail|mails|email|emails|e-mail|note|letter|request|courriel|lettre|sollicitation|demande|mot|relance|invitation)\b|\b(?:inbox|reponse|restee?\ssans|sans\ssuite|follow(?:ing)?\sup|checking\sin|relance|get\sback\sto|hear(?:d)?\s(?:back|from)|repondu|repondre|reply|replied|answered|had\sa\schance|opportunity\sto|inconvenient|comprendrais|comprendrai|i(?:'d|\swould|'ll)\sunderstand|floating\sthis|top\sof\syour|bumping|bump)\b/;
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
      'phone hour hours since somebody position find minute tell whether checked thought reitere plaisir actualite cote encore ' +
      'full expecting something further delay reason popping slipped through peace leave encore remonter attention minutes oui moindre choses pense fait vraiment really ' +
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
  check: ({ draft, sentences }, { previous, mentor }) => {
    const known = contentStems(wordsOf(fold([...previous, mentor.name, mentor.organisation].join('\n'))));
    const signature = wordsOf(fold(signatureOf(draft.body))).join(' ');
    const own = contentStems(
      sentences
        .flatMap(({ text }) => text.split(/[:;]/))
        .filter((part) => !ABOUT_MESSAGES.test(part) && wordsOf(part).join(' ') !== signature)
        .flatMap(wordsOf),
    );
    const added = [...own].filter((stem) => !known.has(stem) && !REMINDING.has(stem));
    return { ok: added.length >= NEW_STEMS };
  },
};

/** The last line, where it is a name: the mentee's own is not news. */
function signatureOf(body: string): string {
  const last = (body.trimEnd().split('\n').at(-1) ?? '').trim();
  return /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,3}$/u.test(last) ? last : '';
}
