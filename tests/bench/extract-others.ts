/**
 * Our reading beside two libraries that find the author of an article, on the recorded pages about one person. They
 * were made for articles, so this says only what a general author reader is worth here. In jsdom, or in what the
 * library itself parses with; the time is from the text of a page to the name.
 */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import metascraper from 'metascraper';
import metascraperAuthor from 'metascraper-author';
import { sameName } from '../../extension/extract/person-name.ts';
import { readHtml } from '../extract/commands/read-html.ts';
import { recordedPages } from '../extract/recorded.ts';
import { median, type Row, rounded } from './row.ts';

type NameReader = (html: string, url: string) => Promise<string | null | undefined>;

const scrape = metascraper([metascraperAuthor()]);
const READERS: Record<string, NameReader> = {
  Passerelle: async (html, url) => readHtml(html, url).profiles[0]?.name,
  Readability: async (html, url) => new Readability(new JSDOM(html, { url }).window.document).parse()?.byline,
  metascraper: async (html, url) => (await scrape({ html, url, validateUrl: false })).author,
};

export async function measureOtherReaders(): Promise<Row[]> {
  const pages = recordedPages();
  const people = pages.filter(({ expected }) => expected.profile);
  const nobodies = pages.filter(({ expected }) => expected.kind === 'nobody');
  const rows: Row[] = [];
  for (const [reader, read] of Object.entries(READERS)) {
    const times: number[] = [];
    let right = 0;
    let invented = 0;
    for (const { html, expected } of people) {
      const start = performance.now();
      const name = await read(html, expected.url);
      times.push(performance.now() - start);
      if (sameName(name, expected.profile?.name)) right += 1;
    }
    for (const { html, expected } of nobodies) if (await read(html, expected.url)) invented += 1;
    const share = (part: number, whole: number) => rounded((100 * part) / whole);
    rows.push(
      {
        name: `${reader}: names right of ${people.length} people`,
        value: share(right, people.length),
        unit: '%',
        budget: null,
      },
      {
        name: `${reader}: a name made of ${nobodies.length} pages about nobody`,
        value: share(invented, nobodies.length),
        unit: '%',
        budget: null,
      },
      {
        name: `${reader}: from page to name, median`,
        value: rounded(median(times)),
        unit: 'ms',
        budget: null,
      },
    );
  }
  return rows;
}
