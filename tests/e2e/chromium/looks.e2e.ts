/**
 * How every page looks and what axe says of it: empty, in daily use, with 10,000 mentors and with names that test the
 * layout, in both languages, light and dark. Pictures go to `.output/screenshots`; `npm run screenshots` keeps some.
 */
import type { Page } from '@playwright/test';
import type { OwnTemplate } from '../../../shared/model.ts';
import { people } from '../../seed/people.ts';
import { unusualPeople } from '../../seed/unusual.ts';
import { ChromiumTestBrowser } from '../harness/chromium.ts';
import { test } from '../harness/fixtures.ts';
import { cameraAt, type Theme, takePictures } from '../harness/pictures.ts';
import { pointAt, seed } from '../harness/rows.ts';
import type { TestBrowser } from '../harness/test-browser.ts';

/** A Thursday at eleven, so that the pictures do not depend on the day they were taken. */
const NOW = Date.UTC(2026, 10, 19, 10);

const FILLINGS = {
  empty: () => [],
  typical: () => [people(24, NOW)],
  full: () => [people(10_000, NOW)],
  unusual: () => [people(6, NOW), unusualPeople(NOW)],
} as const;
type Filling = keyof typeof FILLINGS;

const SIZES = {
  popup: { width: 380, height: 600 },
  panel: { width: 400, height: 960 },
  desk: { width: 1280, height: 860 },
};

/** Each page, by the name of its picture. `first` stands for the id of the first mentor. */
const PAGES: readonly {
  name: string;
  path: string;
  /** Of the panel, where it is not the one to write. */
  tab?: 'about' | 'journal';
  size: keyof typeof SIZES;
  fillings: readonly Filling[];
}[] = [
  { name: 'popup', path: 'popup.html', size: 'popup', fillings: ['empty', 'typical', 'full', 'unusual'] },
  {
    name: 'panel-write',
    path: 'sidepanel.html',
    size: 'panel',
    fillings: ['empty', 'typical', 'full', 'unusual'],
  },
  {
    name: 'panel-about',
    path: 'sidepanel.html',
    tab: 'about',
    size: 'panel',
    fillings: ['typical', 'unusual'],
  },
  { name: 'panel-journal', path: 'sidepanel.html', tab: 'journal', size: 'panel', fillings: ['typical'] },
  { name: 'today', path: 'desk.html#/today', size: 'desk', fillings: ['empty', 'typical'] },
  {
    name: 'board',
    path: 'desk.html#/mentors',
    size: 'desk',
    fillings: ['empty', 'typical', 'full', 'unusual'],
  },
  {
    name: 'table',
    path: 'desk.html#/mentors?view=table',
    size: 'desk',
    fillings: ['empty', 'typical', 'full', 'unusual'],
  },
  { name: 'mentor', path: 'desk.html#/mentors/first', size: 'desk', fillings: ['typical', 'unusual'] },
  { name: 'add', path: 'desk.html#/add', size: 'desk', fillings: ['typical'] },
  { name: 'goals', path: 'desk.html#/goals', size: 'desk', fillings: ['empty', 'typical'] },
  { name: 'templates', path: 'desk.html#/templates', size: 'desk', fillings: ['empty', 'typical'] },
  { name: 'template', path: 'desk.html#/templates?id=template', size: 'desk', fillings: ['typical'] },
  { name: 'settings', path: 'desk.html#/settings', size: 'desk', fillings: ['typical'] },
  { name: 'vault-none', path: 'desk.html#/vault', size: 'desk', fillings: ['empty'] },
  { name: 'vault-make', path: 'desk.html#/vault?step=make', size: 'desk', fillings: ['empty'] },
  { name: 'vault-join', path: 'desk.html#/vault?step=join', size: 'desk', fillings: ['empty'] },
  { name: 'about', path: 'desk.html#/about', size: 'desk', fillings: ['typical'] },
  { name: 'welcome', path: 'welcome.html', size: 'desk', fillings: ['empty'] },
];

/** Puts the filling into the database and says which mentor the panel shows: the first of the unusual ones, if any. */
async function prepare(app: TestBrowser, filling: Filling, language: 'en' | 'fr'): Promise<string> {
  const parts = FILLINGS[filling]();
  for (const rows of parts) await seed(app, { ...rows });
  const people = parts.at(-1)?.mentors ?? [];
  // In daily use: somebody who has not replied for eight days. Else the longest name.
  const first = (people[filling === 'unusual' ? 0 : 4] ?? people[0])?.id ?? '';
  const goal =
    language === 'fr'
      ? 'passer d’analyste à ingénieure données d’ici juin'
      : 'move from analyst to data engineer by June';
  const me = {
    name: 'Inès Rahmani',
    situation: '',
    pitch: language === 'fr' ? 'analyste depuis deux ans' : 'an analyst for two years',
    signature: 'Inès',
  };
  if (filling !== 'empty') {
    await seed(app, {
      templates: [templateIn(language)],
      goals: [{ id: 'goal', text: goal, createdAt: NOW, updatedAt: NOW }],
      singles: [{ key: 'me', value: me }, pointAt(first)],
    });
  }
  return first;
}

/** A template of the mentee's own. */
function templateIn(language: 'en' | 'fr'): OwnTemplate {
  const french = language === 'fr';
  return {
    id: 'template',
    purpose: 'first-message',
    language,
    address: french ? 'vous' : null,
    title: french ? 'Après une visite' : 'After a visit',
    subject: french ? 'Après ma visite {{ organisation | chez }}' : 'After my visit to {{ organisation }}',
    body: french
      ? 'Bonjour {{ first_name }},\n\nJ’ai visité {{ organisation | la }}. {{ introduction }}\n\n{{ "Merci" | sign: signature }}'
      : 'Hello {{ first_name }},\n\nI visited {{ organisation }}. {{ introduction }}\n\n{{ "Thank you" | sign: signature }}',
    pack: null,
    createdAt: NOW,
    updatedAt: NOW,
  };
}

async function show(page: Page, url: string, size: keyof typeof SIZES): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize(SIZES[size]);
  await page.goto(url);
  await page.locator('h1, h2').first().waitFor();
  await page.getByText(/^(Loading|Chargement)$/).waitFor({ state: 'hidden' });
}

/** Empty and in daily use in every combination; the extremes, which take longer, in two that cover both of each. */
const COMBINATIONS: Record<Filling, readonly (readonly ['en' | 'fr', ...Theme[]])[]> = {
  empty: [
    ['en', 'light', 'dark'],
    ['fr', 'light', 'dark'],
  ],
  typical: [
    ['en', 'light', 'dark'],
    ['fr', 'light', 'dark'],
  ],
  full: [
    ['en', 'light'],
    ['fr', 'dark'],
  ],
  unusual: [
    ['en', 'dark'],
    ['fr', 'light'],
  ],
};

for (const filling of Object.keys(FILLINGS) as Filling[]) {
  for (const [language, ...themes] of COMBINATIONS[filling]) {
    test.describe(() => {
      test.use({ launch: { language } });
      test(`every page is in order: ${filling}, ${language}, ${themes.join(' and ')}`, async ({ app }) => {
        test.setTimeout(240_000);
        if (!(app instanceof ChromiumTestBrowser)) throw new Error('axe and pictures are made in Chromium');
        const first = await prepare(app, filling, language);
        const page = await cameraAt(app.context, NOW);
        for (const { name, path, tab, size, fillings } of PAGES) {
          if (!fillings.includes(filling)) continue;
          if (tab) await seed(app, { singles: [pointAt(first, tab)] });
          // With its name in the address each is loaded anew, also where only the part after # differs.
          const named = path.replace('.html', `.html?${name}`).replace('first', first);
          await show(page, app.base + named, size);
          await takePictures(page, name, `${filling}--${language}`, themes);
        }
      });
    });
  }
}
