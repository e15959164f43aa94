/** A page about several people is a choice; one that lists half a town, or an article with two authors, is none. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractProfile, readPage } from '../../extension/extract/index.ts';

const TEAM = 'https://forno.example/team';
const read = (html: string, url = TEAM) => readPage(new JSDOM(html).window.document, url).profiles;
const names = (html: string, url?: string) => read(html, url).map(({ name }) => name);
const hCard = (name: string, at: string) =>
  `<div class="h-card"><a class="p-name u-url" href="${at}">${name}</a></div>`;
const GIVEN = [
  'Anna',
  'Ben',
  'Carla',
  'David',
  'Eva',
  'Pablo',
  'Maria',
  'Jan',
  'Julia',
  'Karl',
  'Lena',
  'Mira',
  'Nora',
];

describe('a page about several people', () => {
  it('gives each with her own name and address', () => {
    const html = `<title>Who we are</title><main>${hCard('Anna Keller', '/team/anna-keller')}${hCard('Ben Okoro', 'https://ben-okoro.example/')}</main>`;
    expect(read(html).map(({ name, url }) => [name, url])).toEqual([
      ['Anna Keller', 'https://forno.example/team/anna-keller'],
      ['Ben Okoro', 'https://ben-okoro.example/'],
    ]);
  });
  it('is no profile of one of them', () => {
    const html = `<title>Who we are</title>${hCard('Anna Keller', '/a')}${hCard('Ben Okoro', '/b')}`;
    expect(extractProfile(new JSDOM(html).window.document, TEAM)).toBeNull();
  });
  it('may be a couple who share a name', () =>
    expect(
      names('<title>Anna & Ben Keller</title><h1>Anna & Ben Keller</h1>', 'https://keller.example/'),
    ).toEqual(['Anna Keller', 'Ben Keller']));
  it('may name them in headings alone', () =>
    expect(
      names(
        '<title>Our team</title><main><h1>Our team</h1><h3>Anna Keller</h3><p>Baker</p><h3>Ben Okoro</h3><p>Miller</p></main>',
      ),
    ).toEqual(['Anna Keller', 'Ben Okoro']));
  it.each([
    [12, 12],
    [13, 0],
  ])('with %i people gives %i', (shown, given) => {
    const cards = GIVEN.slice(0, shown).map((name) => hCard(`${name} Keller`, `/team/${name}`));
    expect(names(`<title>Our team</title>${cards.join('')}`)).toHaveLength(given);
  });
});

describe('a page that is about something else', () => {
  it('has authors, not people to choose from', () => {
    const authors = ['Anna Keller', 'Ben Okoro'].map((name) => ({ '@type': 'Person', name }));
    const article = JSON.stringify({ '@type': 'Article', headline: 'Bread', author: authors });
    expect(
      names(`<title>Bread</title><script type="application/ld+json">${article}</script><h1>Bread</h1>`),
    ).toEqual([]);
  });
  it('has headings that are no names', () =>
    expect(
      names('<title>Our team values</title><h1>Our team</h1><h3>Green Energy</h3><h3>Open Doors</h3>'),
    ).toEqual([]));
});
