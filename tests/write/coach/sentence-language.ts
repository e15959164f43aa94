/** The language of a single sentence, as the mentee would have chosen it for the draft: too short for the coach to tell. */
import type { Language } from '../../../shared/model.ts';

const FRENCH =
  /[àâçéèêëîïôùûœ]|\b(?:je|tu|vous|votre|ton|mon|ma|mes|un|une|des|est|pas|et|le|la|les|merci|cordialement|en|pj|si|aux|c|rien|mardi|auriez|seriez|accepteriez|au|dans|que|quel|où|combien|mrc|jaimerais|dsl|ensemble|comment|quelles?|quels|de|ce|pourriez|pardon|excuse|désolée?|vous|sans|tes|rien|quand|toujours|réponse|bonjour)\b|\b[jtlmnsdc]’[aeiouyhéè]/i;

export function languageOfSentence(sentence: string): Language {
  return FRENCH.test(sentence) ? 'fr' : 'en';
}
