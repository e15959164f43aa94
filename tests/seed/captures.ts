/** What reading a page of invented people may give: the usual, several at once, and what tests the layout. */
import type { Profile } from '../../shared/profile.ts';

const PAGE = 'https://annuaire.example/equipe/yasmine-benali';

/** What came of reading, as the capture script hands it over. */
export interface Capture {
  profiles: Profile[];
  cutShort: boolean;
}

const typical: Profile = {
  url: PAGE,
  name: 'Yasmine Benali',
  givenName: 'Yasmine',
  familyName: 'Benali',
  headline: 'Head of data at Atelier Santé. I teach teams to trust their numbers.',
  role: 'Head of data',
  organisation: 'Atelier Santé',
  location: 'Paris',
  language: 'en',
  links: ['https://yasmine-benali.example/'],
  hooks: [
    {
      text: 'Talk “Data mesh without pain” at DataConf',
      url: 'https://dataconf.example/2026/benali',
      date: '2026-05-21',
    },
    {
      text: 'Article “Three contracts that saved our pipelines”',
      url: 'https://carnets.example/contrats',
      date: null,
    },
    { text: 'From nurse to analyst: a change of career', url: null, date: null },
    { text: 'Studied at Université du Ponant', url: null, date: null },
    {
      text: 'Project “Registre ouvert des urgences”',
      url: 'https://code.example/registre',
      date: '2025-11-03',
    },
  ],
  site: 'annuaire.example',
  evidence: {
    name: { reader: 'json-ld', place: 'Person.name', agreed: ['headings', 'meta'] },
    role: { reader: 'json-ld', place: 'Person.jobTitle', agreed: ['headings'] },
    organisation: { reader: 'derived', place: 'headline' },
    headline: { reader: 'headings', place: 'h1 + p' },
    location: { reader: 'json-ld', place: 'Person.address' },
  },
  runnersUp: {
    role: [
      { value: 'Directrice des données', source: { reader: 'meta', place: 'description' } },
      { value: 'Data lead, Clinique des Tilleuls', source: { reader: 'h-card', place: 'p-job-title' } },
    ],
    organisation: [{ value: 'Clinique des Tilleuls', source: { reader: 'h-card', place: 'p-org' } }],
  },
};

const LONG = 'Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaftschaferswessenschafe';

const unusual: Profile = {
  ...typical,
  name: 'مهسا نیک‌روش',
  role: `<img src=x onerror=alert(1)> ${LONG}`,
  organisation: 'Ω≈ç√∫˜µ≤≥÷ 部落格 ﷽ 👩🏽‍💻 Zalgo: T̗̺͖̹̯͓Ṯ̤͍̥͇͈h̲́e',
  headline: `${'a very long headline that goes on '.repeat(14)}end`,
  location: LONG.repeat(5),
  hooks: [
    {
      text: `the ${'very '.repeat(150)}long talk`,
      url: `https://${'sub.'.repeat(20)}example/x`,
      date: '2026-02-28',
    },
    { text: LONG.repeat(6), url: null, date: null },
    { text: 'گفتگو درباره‌ی داده‌های باز', url: null, date: '2024-12-31' },
  ],
  runnersUp: {
    name: [{ value: 'Mahsa Nikravesh', source: { reader: 'meta', place: 'og:title' } }],
    headline: [{ value: LONG.repeat(6), source: { reader: 'meta', place: 'og:description' } }],
    role: [{ value: '"><svg onload=alert(2)>', source: { reader: 'headings', place: 'h2' } }],
  },
};

const person = (name: string, headline: string | null, path: string): Profile => ({
  ...typical,
  url: `https://annuaire.example/${path}`,
  name,
  headline,
  hooks: [],
  runnersUp: {},
});

export const CAPTURES = {
  typical: { profiles: [typical], cutShort: false },
  unusual: { profiles: [unusual], cutShort: true },
  several: {
    profiles: [
      person('Ana Ruiz', 'Engineer and teacher', 'duo'),
      person('Tomás Kirsten', 'Photographer of bridges', 'duo'),
      person('مهسا نیک‌روش', null, 'mahsa'),
      person(LONG, `${'long '.repeat(60)}headline`, 'long'),
    ],
    cutShort: false,
  },
  nobody: { profiles: [], cutShort: false },
} as const satisfies Record<string, Capture>;

/** A skeleton as long as they get. */
export const SKELETON = `annuaire.example/xxxxxx/xxxxxxx-xxxxxx\n<html lang="en">\n${'  <div class="row" role="list"><a href="/xx/xxxx">Xxxxxxx xxxxxx</a></div>\n'.repeat(2_500)}</html>\n`;
