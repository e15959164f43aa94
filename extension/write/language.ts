/** The language a new draft starts in. */
import { LANGUAGES, type Language } from '../../shared/model.ts';

/**
 * The first of these that the product writes: what the mentee set for the mentor, what the profile page
 * says (a tag such as `fr-FR`), the language of the screen.
 */
export function draftLanguage(mentor: Language | null, profile: string | null, screen: Language): Language {
  return mentor ?? languageOfTag(profile) ?? screen;
}

/** `fr`, `fr-CA`, `FR_fr` -> `fr`; null for other languages and for what is no tag. */
export function languageOfTag(tag: string | null): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
