/** How a French text speaks to its reader: the places that say "tu" and those that say "vous". */
import type { Address } from '../../../shared/model.ts';
import type { DraftText } from './draft-text.ts';
import type { Span } from './rule.ts';

/** Pronouns, possessives and the usual imperatives; "le ton" and "rendez-vous" are no address. On folded text. */
const TU = new RegExp(
  [
    "(?<![a-z0-9'])(?:tu|te|toi|ta|tes)(?![a-z0-9'])",
    "(?<![a-z0-9'])(?<!\\b(?:le|un|votre|mon|son|ce|du|au|bon|meme|de) )ton(?= [a-z])",
    "(?<![a-z0-9-])t'(?=[a-z])",
    "(?<![a-z0-9])n'hesite(?= pas)|(?<![a-z0-9'-])(?:dis|reponds|appelle|excuse|donne|fais|previens)(?=-(?:moi|le|nous))",
  ].join('|'),
  'g',
);
const VOUS = new RegExp(
  [
    "(?<![a-z0-9'])(?<!rendez-)vous(?![a-z0-9])|(?<![a-z0-9'])(?:votre|vos)(?![a-z0-9])",
    "(?<![a-z0-9])n'hesitez(?= pas)|(?<![a-z0-9'-])(?:dites|repondez|appelez|excusez|donnez|faites|prevenez)(?=-(?:moi|le|nous))",
  ].join('|'),
  'g',
);
/** "Toi et ta bande, vous avez": several people, who are "vous" whatever each of them is. */
const SEVERAL = /\btoi et\b|\bet toi\b|\bvous (?:tous|toutes|deux|autres)\b|\bta (?:bande|team)\b/;
const COMPANY =
  /\b(?:ta|ton) (?:bande|equipe|boite|entreprise|societe|team|service|asso|association|cooperative|studio|labo)\b|\bchez (?:vous|[a-z]+)\b|\bposte ouvert\b|\bvous (?:recrutez|embauchez)\b/;

export interface Forms {
  readonly tu: readonly Span[];
  readonly vous: readonly Span[];
}

/** Where the text says "tu" and where "vous"; "vous" to several people is left out of a text that says "tu". */
export function formsOf(text: DraftText): Forms {
  const tu = [...text.said.matchAll(TU)].map(({ 0: form, index }) => text.place(index, index + form.length));
  const plural = tu.length > 0 && SEVERAL.test(text.said);
  const vous = text.sentences
    .filter((sentence) => tu.length === 0 || (!plural && !COMPANY.test(sentence.text)))
    .flatMap(({ text: said, start }) =>
      [...said.matchAll(VOUS)].map(({ 0: form, index }) =>
        text.place(start + index, start + index + form.length),
      ),
    );
  return { tu, vous };
}

/** How the text speaks to its reader; "vous" where it is not told. */
export function addressOf(text: DraftText): Address {
  const { tu, vous } = formsOf(text);
  return tu.length > vous.length ? 'tu' : 'vous';
}
