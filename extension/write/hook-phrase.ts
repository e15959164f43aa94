/** A reason to write as a sentence takes it: said to the mentor where it can be, in quotation marks where not. */
import { lowerFirst, withInnerQuotes } from './plain-text.ts';
import type { Phrases } from './template.ts';

/**
 * "your talk on …" stays; "the talk …" is said to the mentor; a title, a quotation or another form of address goes
 * between quotes. In: one clean line.
 */
export function hookPhrase(text: string, phrases: Phrases): string {
  const [open, close, innerOpen, innerClose] = phrases.quotes;
  const own = withInnerQuotes(text, open, close);
  if (phrases.yours.test(own)) return lowerFirst(own);
  const addressed = phrases.addressed(own);
  if (addressed !== null) return addressed;
  return `${open}${withInnerQuotes(text.replace(phrases.anyYours, ''), innerOpen, innerClose)}${close}`;
}
