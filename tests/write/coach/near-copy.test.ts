import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../extension/write/coach/draft-text.ts';
import { closestMessage, prepareEarlier, withSent } from '../../../extension/write/coach/earlier-messages.ts';
import { NEAR_COPY_FROM, nearCopy } from '../../../extension/write/coach/rules/near-copy.ts';
import { renderDraft } from '../../../extension/write/render.ts';
import { fullInput, TEMPLATES } from '../letters.ts';
import { DAY, inFrench, jonas, NOW, yasmine } from '../people.ts';
import { NOTHING_SENT } from './nothing-sent.ts';

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

  it('is told with the parts that differ', () => {
    const text = 'Hello Yasmine, I liked your talk. Two seas meet here. Would Monday suit you for a call?';
    const earlier = prepareEarlier([
      { to: jonas, text: 'Hello Jonas, I liked your talk. Would Friday suit you for a call?' },
    ]);
    const differing = closestMessage(text, yasmine, earlier)?.differing ?? [];
    expect(differing.map(({ start, end }) => text.slice(start, end))).toEqual(['Two seas meet here']);
  });

  it('is the same whether messages were prepared at once or one after another', () => {
    const text = fc
      .array(fc.constantFrom('ab', 'cd', 'ef', 'gh'), { maxLength: 9 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 12 }), (draft, sent) => {
        const messages = sent.map((one, at) => ({ to: { ...jonas, id: `to ${at}` }, text: one }));
        const oneByOne = messages.reduce(withSent, prepareEarlier([]));
        expect(closestMessage(draft, yasmine, oneByOne)?.likeness).toBe(
          closestMessage(draft, yasmine, prepareEarlier(messages))?.likeness,
        );
        expect(oneByOne.segments.length).toBeLessThanOrEqual(5);
      }),
    );
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
  const check = (text: string, earlier: string, french = false) => {
    const result = nearCopy.check(
      readDraft({ purpose: 'first-message', channel: 'message', language: 'en', subject: '', body: text }),
      {
        ...NOTHING_SENT,
        mentor: { ...(french ? inFrench.mentor : yasmine), language: null },
        goals: [],
        earlier: prepareEarlier([{ to: jonas, text: earlier }]),
      },
    );
    if (result === null) throw new Error('not judged');
    return result;
  };

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

  it('needs less likeness where nothing of the mentor stands in what differs', () => {
    const earlier =
      'Hello Jonas, I am a print designer retraining this year and looking for one honest opinion. Would you have ten minutes on Monday to tell me what to drop? Thank you';
    const text = earlier.replace('Jonas', 'Yasmine').replace('one honest opinion', 'a second pair of eyes');
    expect(check(text, earlier).ok).toBe(false);
    const personal = earlier.replace('one honest opinion', 'you, after your talk “Data mesh without pain”');
    expect(check(personal, earlier).ok).toBe(true);
  });

  it('begins at the line that is named', () => {
    expect(NEAR_COPY_FROM).toBeLessThan(1);
    expect(check('Hello Yasmine, thank you', 'Hello Jonas, thank you').ok).toBe(true);
  });
});
