/** From wordings to whole letters, in the order that Vary goes through them: each reads unlike the one before. */
import type { Language, Purpose } from '../../shared/model.ts';
import { addressed, canSay, PARTS, type Piece, type Pieces } from './pieces.ts';
import type { Situation } from './situation.ts';
import type { Fact, Facts, Kind, Template } from './template.ts';
import { pieces as english } from './templates/en/pieces.ts';
import { pieces as french } from './templates/fr/pieces.ts';

const GREETING: Readonly<Record<Language, string>> = {
  en: 'Hello{% if first_name %} {{ first_name }}{% endif %},',
  fr: 'Bonjour{% if first_name %} {{ first_name }}{% endif %},',
};
/** What a note of an invitation does without before it is over its limit. */
const DROPPED: readonly Fact[] = ['introduction', 'signature', 'goal', 'first_name'];

/** The wordings of a purpose in a language. */
export function piecesFor(purpose: Purpose, language: Language): Pieces {
  return (language === 'fr' ? french : english)[purpose];
}

/**
 * Every letter that can be said of what is known, first the one to begin with. The parts turn together: from one letter
 * to the next opening, body, ask and closing all change, as far as there is more than one of each.
 */
export function lettersFor(kind: Kind, situation: Situation, facts: Facts): Template[] {
  const pieces = piecesFor(kind.purpose, kind.language);
  const sayable = (all: readonly Piece[]) =>
    all.flatMap((piece, place) => (canSay(piece, situation, facts) ? [{ text: piece.text, place }] : []));
  const parts = PARTS.map((part) => sayable(pieces[part])).filter((some) => some.length > 0);
  const subjects = sayable(pieces.subjects);
  const count = parts.reduce((product, some) => product * some.length, 1);
  return Array.from({ length: count }, (_, turn) => {
    const chosen = turned(parts, turn);
    const subject = subjects[turn % Math.max(1, subjects.length)]?.text ?? '';
    return letter(kind, situation, chosen, subject);
  });
}

interface Placed {
  readonly text: string;
  readonly place: number;
}

/** One wording of each part: the digits of `turn`, each pushed on by those before, so that no two turns are alike. */
function turned(parts: readonly (readonly Placed[])[], turn: number): Placed[] {
  let left = turn;
  let pushed = 0;
  return parts.flatMap((some) => {
    pushed += left % some.length;
    left = Math.floor(left / some.length);
    return some[pushed % some.length] ?? [];
  });
}

function letter(kind: Kind, situation: Situation, chosen: readonly Placed[], subject: string): Template {
  const { purpose, language, address } = kind;
  const isNote = purpose === 'invitation';
  const texts = chosen.map(({ text }) => text);
  const body = isNote
    ? `${GREETING[language]}\n${texts.join(' ')}`
    : [GREETING[language], ...paragraphs(texts)].join('\n\n');
  const places = chosen.map(({ place }) => place).join('.');
  return {
    id: [language, address, purpose, situation, places].filter((part) => part !== null).join('-'),
    ...kind,
    subject: addressed(subject, address),
    body: addressed(body, address),
    dropped: isNote ? DROPPED : [],
  };
}

/** Opening and body are one paragraph, each other part its own. */
function paragraphs([opening = '', body = '', ...rest]: readonly string[]): string[] {
  return [`${opening} ${body}`, ...rest];
}
