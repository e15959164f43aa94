/** Whatever a page says, in whichever field: it is read as text, within its length, or not at all. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../extension/extract/index.ts';
import { Profile } from '../../shared/profile.ts';
import { NAUGHTY, NAUGHTY_LINKS } from '../seed/naughty.ts';
import { UNHURRIED } from './commands/read-html.ts';

const URL = 'https://people.example/people/eve';
/** Signs that turn or hide what is shown, or end a line. */
const TRICKS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u;

const toMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const toData = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** One string in every field, as data, as markup and in the head. */
function pageSaying(said: string, link: string): string {
  const job = { jobTitle: said, worksFor: { '@type': 'Organization', name: said }, description: said };
  const person = {
    '@type': 'Person',
    '@id': '#eve',
    name: `Eve ${said}`,
    ...job,
    homeLocation: said,
    sameAs: [link],
    url: link,
  };
  const work = {
    '@type': 'Article',
    headline: `${said} ${said}`,
    author: { '@id': '#eve' },
    url: link,
    datePublished: said,
  };
  const graph = { '@graph': [{ '@type': 'ProfilePage', mainEntity: person }, work] };
  const text = toMarkup(said);
  return `<!doctype html><html lang="${text}"><title>Eve ${text}</title><meta property="og:title" content="${text}">
    <script type="application/ld+json">${toData(graph)}</script><main><div class="h-card"><h1 class="p-name">Eve ${text}</h1>
    <p class="p-note">${text}</p><a class="u-url" rel="me" href="${toMarkup(link)}">${text}</a><p class="p-org" itemprop="${text}">${text}</p></div></main></html>`;
}

const parser = new new JSDOM().window.DOMParser();
const linkAt = (at: number) => NAUGHTY_LINKS[at % NAUGHTY_LINKS.length] ?? '';

describe('naughty strings', () => {
  it('are some five hundred', () => expect(NAUGHTY.length).toBeGreaterThan(450));

  it('are read as text that the store accepts, without tricks, or not at all', () => {
    let read = 0;
    for (const [at, said] of NAUGHTY.entries()) {
      const { profiles } = readPage(
        parser.parseFromString(pageSaying(said, linkAt(at)), 'text/html'),
        URL,
        UNHURRIED,
      );
      for (const profile of profiles) {
        expect(Profile.safeParse(profile).error, said).toBeUndefined();
        const { evidence, runnersUp, ...values } = profile;
        expect(Object.values(values).flat().join(' '), said).not.toMatch(TRICKS);
        const links = [...profile.links, ...profile.hooks.flatMap(({ url }) => url ?? [])];
        expect(
          links.filter((link) => !/^https?:\/\//.test(link)),
          said,
        ).toEqual([]);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(NAUGHTY.length * 0.9);
  });
});
