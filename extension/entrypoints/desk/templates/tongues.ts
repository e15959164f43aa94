/** The ways a template may speak: English, French in one form of address, or French for both. */
import type { OwnTemplate } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';

type Tongue = Pick<OwnTemplate, 'language' | 'address'> & {
  readonly value: string;
  readonly text: () => string;
};

const ENGLISH: Tongue = { value: 'en', language: 'en', address: null, text: m.language_en };
export const TONGUES: readonly Tongue[] = [
  ENGLISH,
  { value: 'fr-vous', language: 'fr', address: 'vous', text: m.language_fr_vous },
  { value: 'fr-tu', language: 'fr', address: 'tu', text: m.language_fr_tu },
  { value: 'fr', language: 'fr', address: null, text: m.templates_fr_both },
];

/** The one a template speaks. */
export function tongueOf({ language, address }: Pick<OwnTemplate, 'language' | 'address'>): Tongue {
  return TONGUES.find((each) => each.language === language && each.address === address) ?? ENGLISH;
}
