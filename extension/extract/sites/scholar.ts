/** Google Scholar: `scholar.google.<land>/citations?user=<id>`. Seen 2026-11: ids on every part of the page. */

import { type Evidence, MAX_HOOKS } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, textOf } from '../page.ts';
import { cleanName } from '../person-name.ts';
import { encodePart, type SiteRule } from '../site-rule.ts';

export const scholar: SiteRule = {
  name: 'scholar',
  serves: (labels) => /^scholar\.google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/.test(labels.join('.')),
  host: 'scholar.google.com',
  profilePath(url) {
    const user = url.searchParams.get('user');
    const view = url.searchParams.get('view_op');
    if (url.pathname !== '/citations' || !user || !/^[\w-]{6,20}$/.test(user)) return null;
    return view && view !== 'list_works' ? null : `/citations?user=${encodePart(user)}`;
  },
  nameIn: () => null,
};

const reader = 'scholar';

/** Name, affiliation and most cited works of a researcher. The address for mail is not looked at. */
export function readScholar(page: Page): Evidence[] {
  const name = cleanName(textOf(page.document.getElementById('gsc_prf_in')));
  if (!name) return [];
  const found: Evidence[] = [{ field: 'name', value: name, reader, place: 'gsc_prf_in', weight: 9 }];
  const affiliation = page.document.querySelector('#gsc_prf_i .gsc_prf_il, #gsc_prf_in ~ .gsc_prf_il');
  const headline = affiliation?.id === 'gsc_prf_ivh' ? null : textOf(affiliation);
  if (headline) found.push({ field: 'headline', value: headline, reader, place: 'gsc_prf_il', weight: 8 });
  const organisation = headline ? textOf(affiliation?.querySelector('a')) : null;
  if (organisation)
    found.push({ field: 'organisation', value: organisation, reader, place: 'gsc_prf_ila', weight: 7 });
  for (const work of elementsOf(page.document, 'a.gsc_a_at', MAX_HOOKS)) {
    const value = textOf(work);
    if (value)
      found.push({
        field: 'hook',
        value,
        url: hrefOf(work, page)?.href ?? null,
        reader,
        place: 'gsc_a_at',
        weight: 6,
      });
  }
  return found;
}
