/** Tells English from French by the small words each cannot do without. */
import type { Language } from '../../../shared/model.ts';

/** No word that is frequent in both languages, or a name in one of them. */
const SMALL_WORDS: ReadonlyMap<string, Language> = new Map([
  ...'the of and to is that it you your my with for this have was be are would i am at from they we if not what how about could do by an'
    .split(' ')
    .map((word) => [word, 'en'] as const),
  ...'le la les des et un une est que vous votre je mon ma pour dans ce cette avec sur pas au du de il ne qui nous si mes ou par ai tu ton te ta merci'
    .split(' ')
    .map((word) => [word, 'fr'] as const),
]);
/** Fewer small words than these are chance: "Hello, merci !" is no French. */
const ENOUGH = 5;
/** A quoted title or a few borrowed words do not change the language of a message. */
const TIMES_AS_MANY = 2;

/** The language of folded words; null where they are too few or too mixed to tell. */
export function languageOfWords(words: readonly string[]): Language | null {
  let en = 0;
  let fr = 0;
  for (const word of words) {
    const language = SMALL_WORDS.get(word);
    if (language === 'en') en += 1;
    else if (language === 'fr') fr += 1;
  }
  if (Math.max(en, fr) < ENOUGH) return null;
  if (en >= fr * TIMES_AS_MANY) return 'en';
  return fr >= en * TIMES_AS_MANY ? 'fr' : null;
}
