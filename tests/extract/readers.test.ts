/** What each reader understands, and how what they say is weighed: agreement, the second best, the day of a work. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../extension/extract/evidence.ts';
import { extractProfile } from '../../extension/extract/index.ts';
import { Profile } from '../../shared/profile.ts';

const INES = 'https://forno.example/ines-carvalho';
const read = (html: string, url = INES) => extractProfile(new JSDOM(html).window.document, url);
const block = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('JSON-LD', () => {
  it('finds the person through references in several blocks', () => {
    const html = `<title>Forno</title>${block({ '@type': 'AboutPage', mainEntity: { '@id': '#me' } })}${block(
      {
        '@graph': [
          {
            '@id': '#me',
            '@type': ['Person', 'Thing'],
            name: ['Inès Carvalho'],
            jobTitle: 'Baker',
            worksFor: [{ '@id': '#org' }],
          },
          { '@id': '#org', '@type': 'Bakery', name: 'Forno Comum' },
          { '@type': 'Person', name: 'Bram Visser', jobTitle: 'Editor' },
        ],
      },
    )}`;
    expect(read(html)).toMatchObject({ name: 'Inès Carvalho', role: 'Baker', organisation: 'Forno Comum' });
  });
  it('repairs comments, raw line breaks and last commas', () => {
    const html = `<title>Inès Carvalho</title>${block(`<!--\n{"@type":"Person","name":"Inès Carvalho","jobTitle":"Baker, and\nmiller",}\n//-->`)}<h1>Inès Carvalho</h1>`;
    expect(read(html)?.role).toBe('Baker, and miller');
  });
  it('reads nothing from a block that breaks off', () => {
    const html = `<title>Inès Carvalho</title>${block('{"@type":"Person","name":"Inès Carvalho","jobTitle":"Bak')}<h1>Inès Carvalho</h1>`;
    expect(read(html)?.role ?? null).toBeNull();
  });
  it('gives schools as reasons to write, after her own work', () => {
    const talk = {
      '@type': 'Event',
      name: 'Bread for a slow city',
      startDate: '2026-03-09T18:00',
      url: 'https://talks.example/bread',
    };
    const person = {
      '@type': 'Person',
      name: 'Inès Carvalho',
      alumniOf: { name: 'Escola de Padaria' },
      performerIn: talk,
    };
    expect(
      read(`${block({ '@type': 'ProfilePage', mainEntity: person })}<h1>Inès Carvalho</h1>`)?.hooks,
    ).toEqual([
      { text: 'Bread for a slow city', url: 'https://talks.example/bread', date: '2026-03-09' },
      { text: 'Escola de Padaria', url: null, date: null },
    ]);
  });
  it('makes no profile of somebody who has died', () =>
    expect(
      read(
        `<title>Inès Carvalho</title>${block({ '@type': 'Person', name: 'Inès Carvalho', deathDate: '2024-09-09' })}<h1>Inès Carvalho</h1>`,
      ),
    ).toBeNull());
});

describe('attributes', () => {
  it('in RDFa with FOAF name a person, not whom she knows', () => {
    const html =
      '<title>Inès Carvalho</title><div typeof="foaf:Person"><h1 property="foaf:name">Inès Carvalho</h1><p property="vcard:title">Baker</p><div rel="foaf:knows"><span typeof="foaf:Person"><span property="foaf:name">Bram Visser</span></span></div></div>';
    expect(read(html)).toMatchObject({ name: 'Inès Carvalho', role: 'Baker' });
  });
  it('of an h-card name the site’s owner by her address, not the authors of replies', () => {
    const html =
      '<title>Forno</title><div class="h-card"><a class="u-url u-uid" href="/">Inès Carvalho</a> <span class="p-org">Forno Comum</span></div><div class="h-entry"><a class="p-author h-card" href="https://bram.example/">Bram Visser</a></div>';
    expect(read(html, 'https://forno.example/')).toMatchObject({
      name: 'Inès Carvalho',
      organisation: 'Forno Comum',
    });
  });
  it('of an old vcard may split the name', () => {
    const html =
      '<title>Inès Carvalho</title><div class="vcard"><span class="given-name">Inès</span> <span class="family-name">Carvalho</span></div>';
    expect(read(html)).toMatchObject({ name: 'Inès Carvalho', givenName: 'Inès', familyName: 'Carvalho' });
  });
});

describe('a page without markup', () => {
  it('that names her in title, heading and host is hers', () =>
    expect(
      read('<title>Ines Carvalho</title><h1>Ines Carvalho</h1>', 'https://inescarvalho.example/')?.name,
    ).toBe('Ines Carvalho'));
  it('that sells under such a name is not', () =>
    expect(
      read('<title>Green Harbor</title><h1>Green Harbor</h1>', 'https://greenharbor.example/'),
    ).toBeNull());
  it.each([
    'Ines Carvalho’s homepage',
    'Welcome to the homepage of Ines Carvalho',
    'Home | Ines Carvalho',
    'Dr. Ines Carvalho, PhD',
  ])('may be titled %j', (title) =>
    expect(
      read(
        `<title>${title}</title><h1>Ines Carvalho</h1><p>I am a baker.</p>`,
        'https://inescarvalho.example/',
      )?.name,
    ).toBe('Ines Carvalho'),
  );
  it('that remembers somebody is no profile', () =>
    expect(
      read('<title>Ines Carvalho (1951–2024)</title><h1>Ines Carvalho</h1><h2>Biography</h2>'),
    ).toBeNull());
});

describe('what several readers say', () => {
  const person = {
    '@type': 'Person',
    name: 'Inès Carvalho',
    jobTitle: 'Baker',
    worksFor: 'Forno Comum',
    description: 'Miller at Moinho Velho',
  };
  const html = `<title>Inès Carvalho</title>${block({ '@type': 'ProfilePage', mainEntity: person })}<div class="h-card"><h1 class="p-name">Inès Carvalho</h1><p class="p-job-title">Head baker</p><p class="p-org">Forno Comum</p></div>`;
  const profile = read(html);

  it('leaves the second best to choose from, with where it was read', () => {
    expect(profile?.runnersUp.role).toEqual([
      { value: 'Head baker', source: { reader: 'h-card', place: '.p-job-title,.p-role,.role' } },
    ]);
    expect(profile?.runnersUp.name).toBeUndefined();
  });
  it('never leaves more than three, nor the same twice', () => {
    const cards = ['Baker', 'baker', 'Miller', 'Farmer', 'Sailor', 'Pilot']
      .map((job) =>
        block({
          '@type': 'ProfilePage',
          mainEntity: { '@type': 'Person', name: 'Inès Carvalho', jobTitle: job },
        }),
      )
      .join('');
    const shown = read(`<title>Inès Carvalho</title>${cards}${html}`);
    expect(shown?.runnersUp.role?.length ?? 0).toBeLessThanOrEqual(3);
    expect(Profile.safeParse(shown).error).toBeUndefined();
  });
});

describe('the day of a work', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09T18:00+01:00', '2026-03-09'],
    ['2026-03', null],
    ['2026', null],
    ['2026-02-31', null],
    ['09/03/2026', null],
    ['2026-03-0912', null],
    [null, null],
  ])('%j is %j', (text, day) => expect(isoDay(text)).toBe(day));
});
