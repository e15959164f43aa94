/**
 * The language a person writes in, guessed from the words of her headline and talks. The page's own `lang` is no
 * help on networks: there it is the language of whoever looks.
 */

/** Small words that are frequent in one of these languages and rare in the others; `d’` and `l’` are French. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of for with at to from how what my our you i',
  fr: 'le les des du et une un pour avec chez aux à dans sur par ce que qui je d l j n qu',
  de: 'der die das und für mit bei von im ein eine zu auf ich',
  es: 'el los las y una del por al mi con',
};
const SETS = Object.entries(SMALL_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** With fewer small words than this it could be chance; and the runner-up must have half as many at most. */
const ENOUGH_WORDS = 2;

/** `en`, `fr`, `de`, `es`, or null where the text does not tell. */
export function languageOfText(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = SETS.map((set) => ({
    language: set.language,
    count: words.filter((word) => set.words.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  if (!first || !second || first.count < ENOUGH_WORDS || second.count * 2 > first.count) return null;
  return first.language;
}
