/** Google Scholar: `scholar.google.<land>/citations?user=<id>`. Seen 2026-11: ids on every part of the page. */
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { elementsOf, hrefOf, type Page, textOf } from '../page.ts';
import type { SiteRule } from '../site-rule.ts';

export const scholar: SiteRule = {
  name: 'scholar',
  hosts: /^scholar\.google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/,
  host: 'scholar.google.com',
  profilePath({ pathname, searchParams }) {
    const user = searchParams.get('user') ?? '';
    const isPerson =
      pathname === '/citations' &&
      /^[\w-]{6,20}$/.test(user) &&
      /^(?:list_works)?$/.test(searchParams.get('view_op') ?? '');
    return isPerson ? `${pathname}?user=${user}` : null;
  },
  nameIn: () => null,
};

/** Name, affiliation and most cited works of a researcher. The line about mail is not looked at. */
export function readScholar(page: Page): Evidence[] {
  const { found, add } = notes('scholar');
  const affiliation = page.document.querySelector('#gsc_prf_in ~ .gsc_prf_il:not(#gsc_prf_ivh,#gsc_prf_int)');
  add('name', textOf(page.document.getElementById('gsc_prf_in')), 'name', 9);
  add('headline', textOf(affiliation), 'affiliation', 8);
  add('organisation', textOf(affiliation?.querySelector('a')), 'affiliation', 7);
  for (const work of elementsOf(page.document, '.gsc_a_at', MAX_HOOKS))
    add('hook', textOf(work), 'works', 6, hrefOf(work, page)?.href);
  return found;
}
