/** What the server itself says to the mentee, on pages, in mails and in notifications: held to the extension's rules. */
import { describe, expect, it } from 'vitest';
import { en } from '../../worker/pages/words-en.ts';
import { fr } from '../../worker/pages/words-fr.ts';

/** Every sentence by its place; those made for a number, with several. */
function sentencesOf(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = `${place}${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function')
      return [1, 2, 3, 7].map((number) => [`${at}(${number})`, value(number, number)]);
    return sentencesOf(value, `${at}.`);
  });
}

const [english, french] = [sentencesOf(en), sentencesOf(fr)];
const faulty = (some: [string, string][], test: RegExp) => some.filter(([, sentence]) => test.test(sentence));

describe('the words of the server', () => {
  it('are the same in English and in French, and none is left in the other language', () => {
    expect(english.length).toBeGreaterThan(50);
    expect(french.map(([place]) => place)).toEqual(english.map(([place]) => place));
    const same = english.filter(([, sentence], at) => /\w \w/.test(sentence) && french[at]?.[1] === sentence);
    expect(same).toEqual([]);
  });

  it('do not shout, are trimmed, and hold nothing unfilled', () => {
    expect(faulty([...english, ...french], /!|^\s|\s$|^$|undefined|NaN|\$\{|\[object/)).toEqual([]);
  });

  it('keep French punctuation with its word, and write its apostrophe', () => {
    expect(faulty(french, /[^\u00a0\u202f][:;?»]|«[^\u00a0\u202f]|'/)).toEqual([]);
  });
});
