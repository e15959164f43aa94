/** Asks that saying no, or not answering, is made easy. */
import type { Rule } from '../rule.ts';

/** How people leave the other one free; on folded text. */
const ENGLISH =
  /\bno (?:worries|problem|pressure|hurry|obligation|reply needed|need to (?:reply|answer))\b|\bif not,|\bif (?:now|this|it)(?: is|'s) not\b|\bif you(?: would|'d)? (?:rather|prefer) not\b|\bif you (?:can't|cannot|can not|don't have|are too busy)\b|\b(?:a|simple) no is\b|\bthree is fine\b|\bfeel free to (?:say no|decline|ignore)\b|\bi(?: will|'ll| would|'d)?(?: completely| fully| quite)? understand(?: completely| perfectly| entirely)?(?=[.,;!\n]|$| if)|\b(?:perfectly|totally|completely) (?:fine|ok|okay)\b|\bowe me no\b/;
const FRENCH =
  /\b(?:aucun|pas de) (?:souci|probleme|pression|obligation)\b|\bsinon,|\bnon me va\b|\btrois me vont\b|\bje (?:le )?compren(?:ds|drai|drais)\b|\bsi ce n'est pas\b|\bsi (?:tu preferes|vous preferez)\b|\bsi (?:tu ne|vous ne) (?:peux|pouvez|souhaites|souhaitez|voulez|veux)\b|\binutile de repondre\b|\bsans (?:aucune )?(?:obligation|pression)\b|\bn'hesite[sz]? pas a (?:dire non|refuser|decliner|m'ignorer)\b|\blibre de (?:refuser|dire non|ne pas)\b|\bne (?:me )?(?:dois|devez) aucune\b/;

/**
 * The text leaves an easy way to say no.
 * Source: the guides ("be patient, the mentor is busy") and compliance research in general; strength:
 * moderate, not measured for mentees.
 */
export const easyWayOut: Rule = {
  id: 'easy-way-out',
  level: 'improve',
  appliesTo: ({ purpose }) =>
    purpose === 'first-message' || purpose === 'follow-up-1' || purpose === 'follow-up-2',
  check: ({ folded }) => ({ ok: ENGLISH.test(folded) || FRENCH.test(folded) }),
};
