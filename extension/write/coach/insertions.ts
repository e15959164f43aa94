/** The sentences the coach offers to insert, in the language of the draft, and where they go. */
import { m } from '../../locales/compiled/messages.js';
import { addressOf } from './address.ts';
import type { DraftText } from './draft-text.ts';
import type { Fix } from './rule.ts';

/** Where people come to their end; on folded text. */
const CLOSING =
  /\b(?:thank|thanks|cheers|merci|mercis|regards|cordialement|bien a (?:vous|toi)|best wishes|remercie)\b/;
/** "Inès" or "Bien cordialement, Inès Moreau" on a line of its own. */
const SIGNATURE_WORDS = 5;

/** A simple way to say no. */
export function wayOut(text: DraftText): Fix {
  return beforeClosing(text, m.coach_insert_way_out({}, { locale: text.language }));
}

/** A word of thanks. */
export function wordOfThanks(text: DraftText): Fix {
  return beforeClosing(text, m.coach_insert_thanks({}, { locale: text.language }));
}

/** The mentee's goal, as she wrote it. */
export function goalSentence(text: DraftText, goal: string): Fix {
  return beforeClosing(text, m.coach_insert_goal({ goal }, { locale: text.language }));
}

/** Two times, as they are said in the draft's language. */
export function timesSentence(text: DraftText, slots: string): Fix {
  return beforeClosing(text, m.coach_insert_slots({ slots }, { locale: text.language }));
}

/** One small question that can be answered in two lines. */
export function smallQuestion(text: DraftText): Fix {
  return beforeClosing(text, smallQuestionText(text));
}

/** The same, to stand in place of a question that asks nothing in particular. */
export function smallQuestionText(text: DraftText): string {
  const options = { locale: text.language };
  const isTu = text.language === 'fr' && addressOf(text) === 'tu';
  return isTu ? m.coach_insert_question_tu({}, options) : m.coach_insert_question({}, options);
}

/** A quarter of an hour, to stand in place of more. */
export function quarterOfAnHour(text: DraftText): string {
  return m.coach_insert_quarter({}, { locale: text.language });
}

/** To talk once, to stand in place of "be my mentor". */
export function talkOnce(text: DraftText): string {
  return m.coach_insert_talk({}, { locale: text.language });
}

/** Before the closing words, else before a signature, else at the end. */
function beforeClosing(text: DraftText, sentence: string): Fix {
  const closing = text.sentences.findLast(({ text: said }) => CLOSING.test(said));
  const last = text.sentences.at(-1);
  const isLate = closing !== undefined && text.sentences.indexOf(closing) >= text.sentences.length - 3;
  if (isLate && !closing.isQuestion) return insertion(text, closing.start, sentence);
  const isSigned =
    last !== undefined &&
    text.folded.charAt(last.start - 1) === '\n' &&
    last.text.trim().split(/\s+/).length <= SIGNATURE_WORDS;
  return insertion(text, isSigned ? last.start : text.folded.length, sentence);
}

/** Blanks and line ends around what is inserted follow the place. */
function insertion({ draft, folded, place }: DraftText, before: number, sentence: string): Fix {
  const blanks = /^\s*/.exec(folded.slice(before))?.[0].length ?? 0;
  const start =
    before >= folded.length ? draft.body.trimEnd().length : place(before + blanks, before + blanks + 1).start;
  const isEnd = start >= draft.body.trimEnd().length;
  const isLineStart = draft.body.charAt(start - 1) === '\n';
  const text = isEnd ? ` ${sentence}` : isLineStart ? `${sentence}\n` : `${sentence} `;
  return { kind: 'insert', start, end: start, text };
}
