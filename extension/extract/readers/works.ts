/** What a page without markup lists under headings such as "Talks" or "Publications". */
import { attributeOf, elementsOf, findIn, nextElement, parentOf, tagOf } from '../dom.ts';
import { type Evidence, MAX_HOOKS, notes } from '../evidence.ts';
import { hrefOf, type Page, textOf } from '../page.ts';

/** Headings under which a person's page lists her work, in four languages. */
const OWN_WORK =
  /^(?:selected |recent |latest |my |mes |dernière?s |ausgewählte |meine |mis )*(?:talk|publi[ck]|article|writing|posts\b|proje|proye|confér|conferencia|charla|interventions|paper|book|livre|bücher|libro|podcast|travaux|vortr|veröffentl|aufsätze|pr[eé]sentations|keynote|speaking)/i;

/** Items under such headings, each with its link and, where the page says it for machines, its day. */
export function readWorks(page: Page, headings: readonly Element[]): Evidence[] {
  const { found, add } = notes('headings');
  for (const heading of headings) {
    if (!OWN_WORK.test(textOf(heading) ?? '')) continue;
    const root = parentOf(heading) ?? heading;
    let at = nextElement(heading, root, true);
    for (
      let steps = 0;
      at && steps < 200 && !/^h[1-3]$/.test(tagOf(at)) && found.length < MAX_HOOKS;
      steps += 1
    ) {
      const isItem = /^(?:li|article|dt|a)$/.test(tagOf(at));
      const text = isItem ? (textOf(at) ?? '') : '';
      const link: Element | null = tagOf(at) === 'a' ? at : isItem ? findIn(at, 'a[href]') : null;
      const time = isItem ? elementsOf(at, 'time[datetime]', 1)[0] : undefined;
      if (text.length >= 12)
        add('hook', text, 'listed works', 4, {
          url: hrefOf(link, page)?.href,
          date: time && attributeOf(time, 'datetime'),
        });
      at = nextElement(at, root, isItem);
    }
  }
  return found;
}
