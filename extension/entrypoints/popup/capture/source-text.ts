/** Why a value was chosen, in words: where it was read, and where else the page says the same. */
import type { Chosen } from '../../../../shared/profile.ts';
import { m } from '../../../locales/compiled/messages.js';
import { getLocale } from '../../../locales/compiled/runtime.js';

/** The general readers by the place they look at; any other is a site's own, which reads the profile itself. */
const PLACE: Record<string, () => string> = {
  'json-ld': m.popup_place_data,
  microdata: m.popup_place_data,
  rdfa: m.popup_place_data,
  'h-card': m.popup_place_card,
  vcard: m.popup_place_card,
  'rel-me': m.popup_place_links,
  meta: m.popup_place_meta,
  title: m.popup_place_title,
  headings: m.popup_place_headings,
  address: m.popup_place_address,
};

/** One sentence on the source of a value; several readers of one place count once. */
export function sourceText({ reader, agreed = [] }: Chosen): string {
  if (reader === 'link') return m.popup_from_link();
  if (reader === 'derived') return m.popup_from_others();
  const places = [reader, ...agreed.filter((other) => other !== 'derived')].map((each) =>
    (PLACE[each] ?? m.popup_place_profile)(),
  );
  const list = new Intl.ListFormat(getLocale(), { type: 'conjunction' });
  return m.popup_read_in({ places: list.format(new Set(places)) });
}
