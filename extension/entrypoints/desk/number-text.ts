/** Numbers on screen, grouped the way the mentee reads them. */
import { getLocale } from '../../locales/compiled/runtime.js';

/** `10,000` in English, `10 000` in French. */
export function numberText(count: number): string {
  return new Intl.NumberFormat(getLocale()).format(count);
}
