/** What the QR code of the sheet says (the twelve words, the server they are for), read back, and mended where a word is wrong. Pure. */

import { serverAddress } from '../../../sync/client.ts';
import { foldedWords } from '../../../sync/near-words.ts';
import { entropyFromWords } from '../../../sync/words.ts';

/** An address among words: from its scheme to the next space. */
const ADDRESS = /https?:\/\/\S+/i;

export function sheetText(words: readonly string[], server: string): string {
  return `${words.join(' ')} ${server}`;
}

/**
 * Words and server out of a text that was typed, pasted or scanned.
 * @returns the text without the address; `server` is null where there is none that could be one
 */
export function wordsAndServer(text: string): { words: string; server: string | null } {
  const address = ADDRESS.exec(text)?.[0];
  if (!address) return { words: text, server: null };
  return { words: text.replace(address, ' ').trim(), server: serverAddress(address) };
}

/** One word as it was typed, accents typed apart included. */
const TYPED_WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The text with the word at a place (from 0) replaced. Where the replacement alone does not make the words whole and the
 * next one is that very word, the two change places.
 */
export function withWord(text: string, at: number, word: string): string {
  const typed = text.match(TYPED_WORD) ?? [];
  const alone = replaced(text, new Map([[at, word]]));
  const isSwap = foldedWords(typed[at + 1] ?? '').join('') === foldedWords(word).join('');
  if (!isSwap || entropyFromWords(alone).ok) return alone;
  return replaced(
    text,
    new Map([
      [at, word],
      [at + 1, typed[at] ?? ''],
    ]),
  );
}

function replaced(text: string, words: ReadonlyMap<number, string>): string {
  let place = -1;
  return text.replace(TYPED_WORD, (typed) => {
    place++;
    return words.get(place) ?? typed;
  });
}
