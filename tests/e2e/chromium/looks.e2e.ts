/**
 * How every page looks and what axe says of it: empty, in daily use, with 10,000 mentors and with names that test the
 * layout, in both languages, light and dark. Pictures go to `.output/screenshots`; `npm run screenshots` keeps some.
 */
import type { BrowserContext, Page } from '@playwright/test';
import type { OwnTemplate } from '../../../shared/model.ts';
import { fill } from '../../seed/fill.ts';
import { people } from '../../seed/people.ts';
import { unusualPeople } from '../../seed/unusual.ts';
import { ChromiumTestBrowser } from '../harness/chromium.ts';
import { test } from '../harness/fixtures.ts';
import { takePicture } from '../harness/pictures.ts';
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
  { name: 'panel-about', path: 'sidepanel.html?tab=about', size: 'panel', fillings: ['typical', 'unusual'] },
  { name: 'panel-journal', path: 'sidepanel.html?tab=journal', size: 'panel', fillings: ['typical'] },
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
  const desk = await app.open('desk.html#/about');
  await desk.waitFor({ role: 'heading' });
  const parts = FILLINGS[filling]();
  for (const rows of parts) await fill(desk, { ...rows });
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
    await fill(desk, {
      templates: [templateIn(language)],
      goals: [{ id: 'goal', text: goal, createdAt: NOW, updatedAt: NOW }],
      singles: [
        { key: 'me', value: me },
        { key: 'panel', value: { mentorId: first, tab: 'write', purpose: null } },
      ],
    });
  }
  await desk.close();
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

async function openAt(context: BrowserContext, url: string, size: keyof typeof SIZES): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(SIZES[size]);
  await page.clock.setFixedTime(NOW);
  await page.goto(url);
  await page.locator('h1, h2').first().waitFor();
  await page.getByText(/^(Loading|Chargement)$/).waitFor({ state: 'hidden' });
  await page.waitForTimeout(250);
  return page;
}

async function pointTo(page: Page, mentorId: string, tab: string): Promise<void> {
  await page.evaluate(
    ({ mentorId, tab }) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('passerelle');
        opening.onsuccess = () => {
          const write = opening.result.transaction('singles', 'readwrite');
          write.objectStore('singles').put({ key: 'panel', value: { mentorId, tab, purpose: null } });
          write.oncomplete = () => done();
        };
      }),
    { mentorId, tab },
  );
}

/** Empty and in daily use in every combination; the extremes, which take longer, in two that cover both of each. */
const COMBINATIONS: Record<Filling, readonly (readonly ['en' | 'fr', 'light' | 'dark'])[]> = {
  empty: [
    ['en', 'light'],
    ['fr', 'light'],
    ['en', 'dark'],
    ['fr', 'dark'],
  ],
  typical: [
    ['en', 'light'],
    ['fr', 'light'],
    ['en', 'dark'],
    ['fr', 'dark'],
  ],
  full: [
    ['en', 'light'],
    ['fr', 'dark'],
  ],
  unusual: [
    ['fr', 'light'],
    ['en', 'dark'],
  ],
};

for (const filling of Object.keys(FILLINGS) as Filling[]) {
  for (const [language, theme] of COMBINATIONS[filling]) {
    test.describe(() => {
      test.use({ launch: { language, colorScheme: theme } });
      test(`every page is in order: ${filling}, ${language}, ${theme}`, async ({ app }) => {
        test.setTimeout(180_000);
        if (!(app instanceof ChromiumTestBrowser)) throw new Error('axe and pictures are made in Chromium');
        const first = await prepare(app, filling, language);
        for (const { name, path, size, fillings } of PAGES) {
          if (!fillings.includes(filling)) continue;
          const [address = path, tab] = path.split('?tab=');
          const page = await openAt(app.context, app.base + address.replace('first', first), size);
          if (tab) {
            await pointTo(page, first, tab);
            await page.reload();
            await page.locator('h1').first().waitFor();
            await page.waitForTimeout(250);
          }
          await takePicture(page, name, `${filling}--${language}--${theme}`);
          await page.close();
        }
      });
    });
  }
}
