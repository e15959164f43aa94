/** Several things in one sentence: "a, b et c". */
import type { Language } from '../../shared/model.ts';

/** The items joined as the language does it; '' for none. English takes no comma before "and". */
export function joined(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { type: 'conjunction' }).format(items);
}
