/** Why a pack was not taken, in a sentence. */
import { m } from '../../../locales/compiled/messages.js';
import type { Refusal } from '../../../write/pack.ts';
import { faultText } from './fault-text.ts';

/** The sentence for a refusal; it names the place where there is one. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.why) {
    case 'too-large':
      return m.pack_too_large();
    case 'no-json':
      return m.pack_no_json();
    case 'no-pack':
      return m.pack_no_pack();
    case 'newer':
      return m.pack_newer();
    case 'bad-field':
      return m.pack_bad_field({ place: refusal.place });
    case 'bad-template':
      return m.pack_bad_template({ title: refusal.title, fault: faultText(refusal.fault) });
  }
}
