/** Points out an agreement that does not fit: of the mentor's greeting, or of how the mentee speaks of herself. */
import { firstName } from '../../first-name.ts';
import type { DraftText } from '../draft-text.ts';
import { type Mark, menteeMarks, mentorMarks } from '../gender-marks.ts';
import { type Gender, genderOf } from '../given-names.ts';
import type { CoachContext, Rule, Verdict } from '../rule.ts';

/**
 * What is said of the mentor agrees with her name (where the name tells), and what the mentee says of herself agrees with
 * her choice, or at least with itself.
 * Source: plain courtesy; strength: certain where the name tells, and silent where it does not.
 */
export const wrongGender: Rule = {
  id: 'wrong-gender',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'certain' },
  check: (text, context) => {
    const wrong = wrongOfMentor(text, context.mentor) ?? wrongOfMentee(text, context);
    return wrong ?? { ok: true };
  },
};

function wrongOfMentor(text: DraftText, mentor: CoachContext['mentor']): Verdict | null {
  const gender = genderOf(firstName(mentor), mentor.role);
  if (gender === null) return null;
  const mark = mentorMarks(text).find((one) => one.gender !== gender);
  return mark === undefined ? null : verdict(mark);
}

function wrongOfMentee(text: DraftText, { agreement }: CoachContext): Verdict | null {
  const marks = menteeMarks(text);
  const [first] = marks;
  const expected: Gender | undefined = agreement ?? first?.gender;
  const other = marks.find((one) => one.gender !== expected);
  if (other === undefined) return null;
  if (agreement !== null || first === undefined) return verdict(other);
  return {
    ok: false,
    detail: { kind: 'two', one: first.word, other: other.word },
    spans: [first.span, other.span],
  };
}

function verdict({ word, span, right }: Mark): Verdict {
  const detail = { kind: 'found', found: word } as const;
  if (right === null) return { ok: false, detail, spans: [span] };
  return { ok: false, detail, spans: [span], fix: { kind: 'replace', ...span, text: right } };
}
