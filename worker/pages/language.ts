/** The language of what the server itself shows: the one the mentee chose, else the one her browser asks for. */
import type { Words } from './words.ts';
import { en } from './words-en.ts';
import { fr } from './words-fr.ts';

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

const WORDS: Record<Language, Words> = { en, fr };

export const wordsIn = (language: Language): Words => WORDS[language];

/** The first of our languages in an `Accept-Language` header, by its order; English where there is none. */
export function languageOf(header: string | undefined): Language {
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const known = languages.find((each) => part.trim().toLowerCase().startsWith(each));
    if (known) return known;
  }
  return 'en';
}
