import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../extension/write/coach/draft-text.ts';
import { closestMessage, prepareEarlier } from '../../../extension/write/coach/earlier-messages.ts';
import { NEAR_COPY_FROM, nearCopy } from '../../../extension/write/coach/rules/near-copy.ts';
import { renderDraft } from '../../../extension/write/render.ts';
import { fullInput, TEMPLATES } from '../letters.ts';
import { DAY, inFrench, jonas, NOW, yasmine } from '../people.ts';

const likeness = (text: string, earlier: string) =>
  closestMessage(text, yasmine, prepareEarlier([{ to: jonas, text: earlier }]))?.likeness ?? null;

describe('how close two messages are', () => {
  it('is all the way for the same words, not at all for other words', () => {
    expect(likeness('one two three four', 'One, two: three FOUR.')).toBe(1);
    expect(likeness('one two three four', 'five six seven eight')).toBe(0);
  });

  it('does not depend on names, places of work and days', () => {
    expect(
      likeness(
        'Hello Yasmine, your work at Atelier Santé as head of data on Thursday',
        'Hello Jonas, your work at Modehaus as engineering manager on Monday',
      ),
    ).toBe(1);
  });

  it('is the share of three-word runs that both have', () => {
    // Runs: abc bcd cde against abc bcd cdf: two shared of four.
    expect(likeness('aa bb cc dd ee', 'aa bb cc dd ff')).toBe(0.5);
  });

  it('is measured against other mentors only, and names the closest', () => {
    const earlier = prepareEarlier([
      { to: yasmine, text: 'one two three four five' },
      { to: jonas, text: 'one two three nine ten' },
      { to: { ...jonas, id: 'tom', name: 'Tom Keller' }, text: 'one two three four nine' },
    ]);
    expect(closestMessage('one two three four five', yasmine, earlier)?.to.name).toBe('Tom Keller');
    expect(closestMessage('one two', yasmine, earlier)).toBe(null);
    expect(closestMessage('one two three', yasmine, prepareEarlier([]))).toBe(null);
  });

  it('is the same as when every message is compared one by one', () => {
    const text = fc
      .array(fc.constantFrom('ab', 'cd', 'ef', 'gh'), { maxLength: 12 })
      .map((words) => words.join(' '));
    const runs = (words: string) => {
      const all = words.split(' ').filter(Boolean);
      return new Set(all.slice(2).map((_, at) => all.slice(at, at + 3).join(' ')));
    };
    const alone = (one: string, other: string) =>
      runs(one).intersection(runs(other)).size / runs(one).union(runs(other)).size;
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (draft, sent) => {
        const found = closestMessage(
          draft,
          yasmine,
          prepareEarlier(sent.map((one) => ({ to: jonas, text: one }))),
        );
        if (runs(draft).size === 0) expect(found).toBe(null);
        else expect(found?.likeness).toBeCloseTo(Math.max(...sent.map((one) => alone(draft, one))), 10);
      }),
    );
  });
});

describe('a near copy', () => {
  const body = (id: string, over: object = {}) => {
    const template = TEMPLATES.find((one) => one.id === id);
    if (template === undefined) throw new Error(id);
    return renderDraft({ ...fullInput(template), ...over }).body;
  };
  const check = (text: string, earlier: string, french = false) =>
    nearCopy.check(
      readDraft({ purpose: 'first-message', channel: 'message', language: 'en', subject: '', body: text }),
      {
        mentor: french ? inFrench.mentor : yasmine,
        goals: [],
        account: 'free',
        previous: [],
        earlier: prepareEarlier([{ to: jonas, text: earlier }]),
      },
    );

  it.each(TEMPLATES.filter(({ id }) => /first.*cold/.test(id)).map(({ id }) => id))(
    'is a template with only name, place and days exchanged: %s',
    (id) => {
      const other = body(id, { mentor: jonas, slots: [], hook: null });
      expect(check(body(id, { slots: [], hook: null }), other, id.startsWith('fr')).ok).toBe(false);
      const later = body(id, { mentor: jonas, now: NOW - 30 * DAY, previous: { at: NOW - 37 * DAY } });
      expect(check(body(id), later, id.startsWith('fr'))).toMatchObject({
        ok: false,
        detail: { kind: 'closest', name: 'Jonas Meyer' },
      });
    },
  );

  it.each(TEMPLATES.filter(({ id }) => /first.*work/.test(id)).map(({ id }) => id))(
    'is not a template with a hook of each one’s own: %s',
    (id) => {
      const other = body(id, { mentor: jonas, hook: { text: 'Why we stopped estimating' } });
      const result = check(
        body(id, { hook: { text: 'Data mesh without pain, DataConf 2026' } }),
        other,
        id.startsWith('fr'),
      );
      expect(result.ok).toBe(true);
      expect(result.detail).toMatchObject({ kind: 'closest', name: 'Jonas Meyer' });
    },
  );

  it('begins at the line that is named', () => {
    expect(NEAR_COPY_FROM).toBeLessThan(1);
    expect(check('Hello Yasmine, thank you', 'Hello Jonas, thank you').ok).toBe(true);
  });
});
