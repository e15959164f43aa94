import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CoachResult } from '../../../extension/write/coach/coach.ts';
import { type Detail, RULE_IDS } from '../../../extension/write/coach/rule.ts';
import { coachText } from '../../../extension/write/coach/words.ts';
import { LANGUAGES } from '../../../shared/model.ts';

const DETAILS: Detail[] = [
  { kind: 'hole', hole: '[name]' },
  { kind: 'greeted', greeted: 'Jonas', name: 'Yasmine Benali' },
  { kind: 'over', over: 1_000_000, limit: 200 },
  { kind: 'mentioned', thing: 'a talk' },
  { kind: 'could-mention', thing: 'a talk' },
  { kind: 'goal', goal: 'move on' },
  { kind: 'no-question' },
  { kind: 'questions', count: 3 },
  { kind: 'big-ask', ask: 'an hour' },
  { kind: 'company', company: 'Modehaus', organisation: 'Atelier Santé' },
  { kind: 'vague-question', question: 'Any advice?' },
  { kind: 'words', words: 143, from: 60, to: 90 },
  { kind: 'persons', mentee: 12, mentor: 2 },
  { kind: 'found', found: 'as soon as possible' },
  { kind: 'two', one: 'tu', other: 'vous' },
  { kind: 'days', days: 3, wanted: 7 },
  { kind: 'notes', notes: 5 },
  { kind: 'closest', percent: 31, name: 'Jonas Meyer' },
];

const result = (over: Partial<CoachResult>): CoachResult => ({
  rule: 'thanks',
  level: 'improve',
  ok: true,
  detail: null,
  spans: [],
  fix: null,
  ...over,
});

describe.each(LANGUAGES)('the words of the coach (%s)', (locale) => {
  it('exist for every rule, differ when it is kept and broken, and say where it comes from', () => {
    for (const rule of RULE_IDS) {
      const kept = coachText(result({ rule }), locale);
      const broken = coachText(result({ rule, ok: false }), locale);
      expect(kept.text, rule).not.toBe(broken.text);
      for (const text of [kept.text, broken.text, kept.why]) expect(text).not.toMatch(/coach_|^$|!/);
    }
  });

  it('praise what is there and ask for what is missing', () => {
    const says = (ok: boolean) => coachText(result({ rule: 'says-goal', ok }), locale).text;
    expect(says(true)).toBe(locale === 'fr' ? 'Dit votre objectif' : 'Says your goal');
    expect(says(false)).toBe(
      locale === 'fr' ? 'Votre objectif n’est pas dans le message' : 'Your goal is not in the message',
    );
  });

  it('exist for everything that may be seen, with its figures and names', () => {
    for (const detail of DETAILS) {
      const { hint } = coachText(result({ detail }), locale);
      expect(hint).not.toMatch(/coach_|^$|!/);
      for (const [key, value] of Object.entries(detail))
        if (key !== 'kind') expect(hint, detail.kind).toContain(String(value));
    }
  });

  it('count rightly', () => {
    const hint = (over: number) =>
      coachText(result({ detail: { kind: 'over', over, limit: 200 } }), locale).hint;
    expect(hint(1)).toMatch(locale === 'fr' ? /1 caractère au/ : /1 character over/);
    expect(hint(2)).toMatch(locale === 'fr' ? /2 caractères au/ : /2 characters over/);
  });
});

it('every message of the coach exists in both languages', () => {
  const [english, french] = LANGUAGES.map((language) =>
    Object.keys(
      JSON.parse(
        readFileSync(new URL(`../../../extension/locales/${language}/coach.json`, import.meta.url), 'utf8'),
      ),
    ),
  );
  expect(french).toEqual(english);
});

it('a long hook is shortened on the card', () => {
  const { hint } = coachText(result({ detail: { kind: 'could-mention', thing: 'word '.repeat(200) } }), 'en');
  expect(hint?.length).toBeLessThan(120);
});
