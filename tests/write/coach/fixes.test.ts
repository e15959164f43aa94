import { describe, expect, it } from 'vitest';
import { coach, withFix } from '../../../extension/write/coach/coach.ts';
import type { CoachContext, CoachDraft, RuleId } from '../../../extension/write/coach/rule.ts';
import { jonas } from '../people.ts';
import { labelledMessages } from './labelled.ts';
import { NOTHING_SENT } from './nothing-sent.ts';

const context: CoachContext = {
  ...NOTHING_SENT,
  mentor: { ...jonas, language: null },
  goals: [{ text: 'run a bakery' }],
  slots: 'Thursday 26 or Monday 30',
};

/** The body after the fix of one rule. */
function fixed(rule: RuleId, body: string, over: Partial<CoachDraft> = {}): string {
  const draft = {
    purpose: 'first-message',
    channel: 'message',
    language: 'en',
    subject: '',
    body,
    ...over,
  } as const;
  const result = coach(draft, context).find((one) => one.rule === rule);
  if (!result?.fix) throw new Error(`${rule} offers no fix`);
  return withFix(body, result.fix);
}

describe('what the coach offers to change', () => {
  it('is another name in the greeting', () => {
    expect(fixed('wrong-name', 'Hello Yasmine,\n\nThank you.')).toBe('Hello Jonas,\n\nThank you.');
    expect(fixed('unfilled-hole', 'Hello [first name],\n\nThank you.')).toBe('Hello Jonas,\n\nThank you.');
  });

  it('is the right place of work', () => {
    expect(fixed('wrong-company', 'I admire your work at Atelier Santé, truly.')).toBe(
      'I admire your work at Modehaus, truly.',
    );
  });

  it('is a quarter of an hour in place of a mentor', () => {
    expect(fixed('short-exchange', 'Would you be my mentor?')).toBe('Would you talk with me for 15 minutes?');
    expect(fixed('short-exchange', 'Would you have an hour on Monday?')).toBe(
      'Would you have 15 minutes on Monday?',
    );
    expect(fixed('short-exchange', 'Voulez-vous devenir mon mentor ?', { language: 'fr' })).toBe(
      'Voulez-vous parler 15 minutes avec moi ?',
    );
  });

  it('is a sentence before the thanks', () => {
    const body = 'Hello Jonas,\n\nWhich book would you read first?\n\nThank you,\nInès';
    expect(fixed('easy-way-out', body)).toBe(
      'Hello Jonas,\n\nWhich book would you read first?\n\nIf this is not the moment, no problem at all.\nThank you,\nInès',
    );
    expect(fixed('says-goal', body)).toContain('\n\nMy goal: run a bakery.\nThank you,\nInès');
  });

  it('is thanks before the signature, or at the end', () => {
    expect(fixed('thanks', 'Hello Jonas,\n\nWhich book?\n\nInès Moreau')).toBe(
      'Hello Jonas,\n\nWhich book?\n\nThank you for reading.\nInès Moreau',
    );
    expect(fixed('thanks', 'Hello Jonas, which book would you read?')).toBe(
      'Hello Jonas, which book would you read? Thank you for reading.',
    );
  });

  it('is two times, and a question that speaks as the letter does', () => {
    expect(fixed('slots', 'Would you have ten minutes for a call?')).toBe(
      'Would you have ten minutes for a call? For example Thursday 26 or Monday 30.',
    );
    const french = { language: 'fr' } as const;
    expect(fixed('one-small-question', 'Bonjour Jonas, ton article m’a plu.', french)).toContain(
      'commencerais-tu',
    );
    expect(fixed('one-small-question', 'Bonjour Jonas, votre article m’a plu.', french)).toContain(
      'commenceriez-vous',
    );
  });

  it('is an agreement', () => {
    expect(fixed('wrong-gender', 'Chère Jonas,\nmerci.', { language: 'fr' })).toBe('Cher Jonas,\nmerci.');
    const body = 'Bonjour Jonas, vous êtes passée de la banque à la mode et je vous en remercie.';
    expect(fixed('wrong-gender', body)).toBe(body.replace('passée', 'passé'));
  });

  it('takes a link away', () => {
    expect(fixed('attachment', 'See https://me.example/cv, please.')).toBe('See , please.');
  });

  it('puts the matter right: the same rule is content afterwards', () => {
    const tried = new Set<RuleId>();
    for (const { draft, context: known } of labelledMessages('work')) {
      const slots = draft.language === 'fr' ? 'jeudi 26 ou lundi 30' : 'Thursday 26 or Monday 30';
      const all = { ...known, slots };
      for (const { rule, ok, fix } of coach(draft, all)) {
        if (ok || !fix || ['attachment', 'wrong-gender', 'unfilled-hole', 'short-exchange'].includes(rule))
          continue;
        const after = coach({ ...draft, body: withFix(draft.body, fix) }, all).find(
          (one) => one.rule === rule,
        );
        expect(after?.ok ?? true, `${rule}: ${withFix(draft.body, fix)}`).toBe(true);
        tried.add(rule);
      }
    }
    expect([...tried].toSorted()).toEqual(
      [
        'easy-way-out',
        'one-small-question',
        'says-goal',
        'slots',
        'thanks',
        'wrong-company',
        'wrong-name',
      ].toSorted(),
    );
  });
});

describe('what the coach marks', () => {
  it('lies within the body, in order, and is never empty', () => {
    for (const half of ['work', 'check', 'blind', 'fresh'] as const) {
      for (const { draft, context: known, id } of labelledMessages(half)) {
        for (const { rule, spans, fix } of coach(draft, known)) {
          for (const { start, end } of spans) {
            expect(start, `${id} ${rule}`).toBeLessThan(end);
            expect(end, `${id} ${rule}`).toBeLessThanOrEqual(draft.body.length);
          }
          if (fix) expect(fix.start, `${id} ${rule}`).toBeLessThanOrEqual(fix.end);
        }
      }
    }
  });

  it('is the words as written, whatever accents and signs stand before them', () => {
    const body = 'Œuvrer, c’est…  « cœur » — vous êtes mon dernier espoir, Renée.';
    const result = coach(
      { purpose: 'first-message', channel: 'message', language: 'fr', subject: '', body },
      context,
    ).find(({ rule }) => rule === 'pressure');
    const [span] = result?.spans ?? [];
    expect(body.slice(span?.start, span?.end)).toBe('dernier espoir');
  });
});
