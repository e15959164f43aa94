/** Vary, as the mentee meets it: another letter each time, never one that somebody else received. */
import { describe, expect, it } from 'vitest';
import { closestMessage, prepareEarlier } from '../../extension/write/coach/earlier-messages.ts';
import { NEAR_COPY_FROM } from '../../extension/write/coach/rules/near-copy.ts';
import { lettersFor } from '../../extension/write/compose.ts';
import { factsFor } from '../../extension/write/facts.ts';
import { rendered } from '../../extension/write/render.ts';
import type { Kind } from '../../extension/write/template.ts';
import { firstLetter, nextLetter } from '../../extension/write/vary.ts';
import { KINDS } from './letters.ts';
import { fullKnown, jonas, yasmine } from './people.ts';

const NOBODY = prepareEarlier([]);
const stage = (kind: Kind) => {
  const facts = factsFor({ ...fullKnown(kind), hook: null }, kind);
  return { facts, letters: lettersFor(kind, 'cold', facts), to: yasmine };
};
const FIRST: Kind = { purpose: 'first-message', language: 'fr', address: 'vous' };

describe('Vary', () => {
  it('gives a letter that reads differently, ten times running, for every purpose and form of address', () => {
    for (const kind of KINDS) {
      const given = { ...stage(kind), earlier: NOBODY };
      let letter = firstLetter(given);
      const seen = new Set<string>();
      for (let turn = 0; turn < 10 && letter; turn += 1) {
        const { body } = rendered(letter, given.facts);
        seen.add(body);
        const next = nextLetter({ id: letter.id, body }, given);
        const other = rendered(next ?? letter, given.facts).body;
        const likeness = closestMessage(other, jonas, prepareEarlier([{ to: yasmine, text: body }]));
        expect(likeness?.likeness, `${kind.purpose} ${kind.language}`).toBeLessThan(0.75);
        letter = next;
      }
      expect(seen.size, kind.purpose).toBeGreaterThanOrEqual(kind.purpose === 'invitation' ? 5 : 6);
    }
  });

  it('passes over a letter that reads like the one on screen, unless there is no other', () => {
    const { letters, ...given } = stage(FIRST);
    const [one, two] = letters;
    if (!one || !two) throw new Error('too few letters');
    const alike = { ...one, id: 'alike', body: one.body.replace('Bonjour', 'Bonsoir') };
    const shown = { id: one.id, body: rendered(one, given.facts).body };
    const next = (some: (typeof one)[]) =>
      nextLetter(shown, { ...given, letters: some, earlier: NOBODY })?.id;
    expect(next([one, alike, two])).toBe(two.id);
    expect(next([one, alike])).toBe('alike');
    expect(next([one])).toBe(undefined);
  });

  it('changes opening, ask and closing together', () => {
    const { letters, facts } = stage(FIRST);
    const [one, two] = letters.slice(0, 2).map((letter) => rendered(letter, facts).body.split('\n\n'));
    for (const part of [1, 2, 3]) expect(one?.[part]).not.toBe(two?.[part]);
  });

  it('never gives what was sent to somebody else', () => {
    const given = stage(FIRST);
    const sent: { to: typeof jonas; text: string }[] = [];
    for (let person = 0; person < 8; person += 1) {
      const earlier = prepareEarlier(sent);
      const letter = firstLetter({ ...given, earlier });
      if (!letter) throw new Error('no letter');
      const { body } = rendered(letter, given.facts);
      if (person > 0) expect(closestMessage(body, yasmine, earlier)?.likeness).toBeLessThan(NEAR_COPY_FROM);
      sent.push({ to: { ...jonas, id: `${person}` }, text: body.replaceAll('Yasmine', 'Jonas') });
    }
  });

  it('gives the least like what was sent, where everything was sent to somebody', () => {
    const given = stage(FIRST);
    const [kept, ...rest] = given.letters.slice(0, 3);
    const all = rest.map((letter) => ({ to: jonas, text: rendered(letter, given.facts).body }));
    const few = { ...given, letters: rest, earlier: prepareEarlier(all) };
    expect(firstLetter(few)).not.toBe(null);
    expect(kept).toBeDefined();
    expect(firstLetter({ ...given, letters: [], earlier: NOBODY })).toBe(null);
    expect(nextLetter({ id: null, body: '' }, { ...given, letters: [], earlier: NOBODY })).toBe(null);
  });

  it('goes on from the mentee’s own words to one of our letters', () => {
    const next = nextLetter(
      { id: null, body: 'Bonjour, ce sont mes mots.' },
      { ...stage(FIRST), earlier: NOBODY },
    );
    expect(next?.id).toBe(stage(FIRST).letters[0]?.id);
  });
});
