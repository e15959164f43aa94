/** What our own letters are, all of them: read for their length, their form of address, their questions. */
import { describe, expect, it } from 'vitest';
import { lettersFor, piecesFor } from '../../extension/write/compose.ts';
import { factsFor } from '../../extension/write/facts.ts';
import { countWords } from '../../extension/write/limits.ts';
import { addressed, canSay, PARTS } from '../../extension/write/pieces.ts';
import { rendered } from '../../extension/write/render.ts';
import { SITUATIONS, type Situation } from '../../extension/write/situation.ts';
import type { Facts, Kind } from '../../extension/write/template.ts';
import { LANGUAGES, PURPOSES } from '../../shared/model.ts';
import { KINDS, lettersOf, TEMPLATES } from './letters.ts';
import { emptyKnown, fullKnown } from './people.ts';

const openings = (kind: Kind, situation: Situation, facts: Facts) =>
  piecesFor(kind.purpose, kind.language).opening.filter((piece) => canSay(piece, situation, facts));

describe('our letters', () => {
  it('open in at least three ways for every purpose, language and situation, whatever is known', () => {
    for (const kind of KINDS) {
      for (const given of [fullKnown(kind), { ...fullKnown(kind), news: 'I read your book' }]) {
        const facts = {
          ...factsFor(given, kind),
          common: 'HEC',
          recommender: 'Claire Fabre',
          event: 'DataConf',
          programme: 'Elles',
        };
        for (const situation of SITUATIONS)
          expect(
            openings(kind, situation, facts).length,
            `${kind.purpose} ${situation}`,
          ).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('can be said of somebody nothing is known of', () => {
    for (const kind of KINDS) {
      const facts = factsFor(emptyKnown(), kind);
      expect(lettersFor(kind, 'cold', facts).length, kind.purpose).toBeGreaterThanOrEqual(2);
    }
  });

  it('each have an id of their own', () => {
    const ids = KINDS.flatMap((kind) =>
      SITUATIONS.flatMap((at) => lettersFor(kind, at, factsFor(fullKnown(kind), kind)).map(({ id }) => id)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speak French in both forms of address, in English in one, with every fork closed', () => {
    for (const purpose of PURPOSES) {
      for (const language of LANGUAGES) {
        const pieces = piecesFor(purpose, language);
        for (const { text } of [...pieces.subjects, ...PARTS.flatMap((part) => pieces[part])]) {
          if (language === 'en') expect(text).not.toMatch(/[‹›]/);
          for (const address of ['tu', 'vous'] as const)
            expect(addressed(text, address), text).not.toMatch(/[‹›|](?! (?:accord|chez|de|de_la|la|sign))/);
        }
      }
    }
  });

  it('are first messages of 60 to 90 words when all is known, and never longer', () => {
    const lengths: Record<string, number[]> = {};
    for (const kind of KINDS.filter(({ purpose }) => purpose === 'first-message')) {
      const facts = factsFor(fullKnown(kind), kind);
      for (const letter of lettersOf(kind, fullKnown(kind))) {
        const words = countWords(rendered(letter, facts).body);
        expect(words, letter.id).toBeLessThanOrEqual(90);
        expect(words, letter.id).toBeGreaterThanOrEqual(50);
        lengths[kind.language] = [...(lengths[kind.language] ?? []), words];
      }
    }
    for (const words of Object.values(lengths))
      expect(words.filter((count) => count >= 60).length / words.length).toBeGreaterThan(0.85);
  });

  it('ask one question where they ask, and none when closing, thanking or parting', () => {
    const silent = ['closing', 'answer-no', 'thanks', 'goodbye'];
    for (const letter of TEMPLATES) {
      const { body } = rendered(letter, factsFor(fullKnown(letter), letter));
      const questions = body.split('?').length - 1;
      expect(questions, letter.id).toBe(silent.includes(letter.purpose) ? 0 : 1);
    }
  });

  it('address nobody with the other form in French', () => {
    const formal = /(?<!rendez-)\b(?:vous|votre|vos)\b/i;
    const familiar = /(?<![-\p{L}])(?:tu|te|toi|ton|ta|tes|t’\p{L}+)(?![\p{L}])/iu;
    for (const kind of KINDS.filter(({ language }) => language === 'fr')) {
      for (const given of [emptyKnown(), { ...fullKnown(kind), hook: null }]) {
        const facts = factsFor(given, kind);
        for (const letter of lettersOf(kind, given)) {
          const { subject, body } = rendered(letter, facts);
          expect(`${subject}\n${body}`, letter.id).not.toMatch(kind.address === 'tu' ? formal : familiar);
        }
      }
    }
  });

  it('elide before vowels, and set no space twice', () => {
    const unelided =
      /(?<![\p{L}’-])(?:de|que|je|ne|me|te|se|le|la|jusque|lorsque|puisque) (?=[aeiouyéèêàâîô]|h(?:eure|iver|abit))/iu;
    for (const kind of KINDS.filter(({ language }) => language === 'fr')) {
      const facts = factsFor(fullKnown(kind), kind);
      for (const letter of lettersOf(kind, fullKnown(kind)))
        expect(rendered(letter, facts).body, letter.id).not.toMatch(unelided);
    }
  });

  it('shout nowhere', () => {
    for (const { subject, body } of TEMPLATES) expect(subject + body).not.toContain('!');
  });
});
