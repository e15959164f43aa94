/** Google Scholar: `scholar.google.<land>/citations?user=<id>`. Seen 2026-11: ids on every part of the page. */
import { elementsOf, findIn } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { looksLikeName } from '../name-form.ts';
import { hrefOf, type Page, textOf } from '../page.ts';
import { titleParts } from '../page-title.ts';
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
  const affiliation = findIn(
    page.root,
    '#gsc_prf_i .gsc_prf_il:not(#gsc_prf_ivh,#gsc_prf_int),#gsc_prf_in ~ .gsc_prf_il:not(#gsc_prf_ivh,#gsc_prf_int)',
  );
  add('name', textOf(findIn(page.root, '#gsc_prf_in,#cit-name-display')), 'name', 9);
  const [titled = '', site] = titleParts(page.title);
  if (site && looksLikeName(titled)) add('name', titled, 'title', 4);
  add('headline', textOf(affiliation ?? findIn(page.root, '#cit-affiliation-display')), 'affiliation', 8);
  add('organisation', textOf(affiliation && findIn(affiliation, 'a')), 'affiliation', 7);
  for (const work of elementsOf(page.root, '.gsc_a_at,.cit-dark-large-link', MAX_HOOKS))
    add('hook', textOf(work), 'works', 6, { url: hrefOf(work, page)?.href });
  return found;
}
