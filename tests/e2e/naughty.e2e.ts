/**
 * Naughty strings on their whole way: a page, what was read of it, the preview, what is stored, popup, panel, desk and
 * notification. Nothing of them runs, is drawn as markup, or pushes the layout aside. Many strings share a page.
 */
import { MAX } from '../../shared/values.ts';
import { fill } from '../seed/fill.ts';
import { NAUGHTY, NAUGHTY_LINKS } from '../seed/naughty.ts';
import { expect, test } from './harness/fixtures.ts';
import { serveLocalPages } from './harness/local-pages.ts';
import { rowsOf } from './harness/rows.ts';
import type { Surface } from './harness/surface.ts';
import { poll } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const HOOKS = 10;
/** How much each field of one page takes: the longest values first, as they say most. */
const ROOM = [...Array<number>(HOOKS).fill(MAX.hook), MAX.line, MAX.line, MAX.line, MAX.line, MAX.name - 8];

/** All strings, joined to values that fill the room of every field, page by page. */
function filled(): string[][] {
  const waiting = [...NAUGHTY];
  const pages: string[][] = [];
  while (waiting.length > 0) {
    pages.push(
      ROOM.map((room) => {
        let value = (waiting.shift() ?? '').slice(0, room);
        while (waiting[0] !== undefined && value.length + waiting[0].length < room)
          value += ` ${waiting.shift()}`;
        return value || 'quiet';
      }),
    );
  }
  return pages;
}

function pageSaying(values: readonly string[], at: number) {
  const [role, organisation, headline, location, name] = values.slice(HOOKS);
  const link = (place: number) => NAUGHTY_LINKS[place % NAUGHTY_LINKS.length];
  const person = {
    '@type': 'Person',
    '@id': '#eve',
    name: `Eve ${at} ${name}`,
    jobTitle: role,
    worksFor: { '@type': 'Organization', name: organisation },
    description: headline,
    homeLocation: location,
    sameAs: NAUGHTY_LINKS,
  };
  const works = values.slice(0, HOOKS).map((text, place) => ({
    '@type': 'Article',
    headline: text,
    author: { '@id': '#eve' },
    url: link(place + at),
  }));
  const graph = JSON.stringify({ '@graph': [{ '@type': 'ProfilePage', mainEntity: person }, ...works] });
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Eve ${at}</title>
      <script type="application/ld+json">${graph.replaceAll('<', '\\u003c')}</script><main><h1>Eve ${at}</h1></main></html>`,
  };
}

async function expectHarmless(surface: Surface): Promise<void> {
  const found = await surface.evaluate(() => ({
    hit: 'hit' in globalThis,
    foreign: [...document.querySelectorAll('img, iframe, base, object, embed, script:not([src])')].map(
      ({ outerHTML }) => outerHTML,
    ),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    links: [...document.querySelectorAll('a')]
      .map(({ href }) => href)
      .filter((href) => href && !/^(?:https?|chrome-extension|moz-extension|blob|mailto):/.test(href)),
    // The popup is as wide as it is told to be; where a scroll bar has a width of its own, it lies over the edge.
    wide: [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .filter(() => document.documentElement.scrollWidth > innerWidth)
      .map(
        ({ localName, className, textContent }) => `${localName}.${className}: ${textContent?.slice(0, 60)}`,
      ),
  }));
  expect(found).toEqual({ hit: false, foreign: [], handlers: [], links: [], wide: [] });
}

/** Saves the person of the page in front through popup and panel. */
async function keep(app: TestBrowser): Promise<void> {
  const popup = await app.openPopup();
  await popup.click({ role: 'button', name: 'Save...' });
  await popup.waitFor({ role: 'button', name: 'Keep as a mentor' }, 20_000);
  await expectHarmless(popup);
  await popup.click({ role: 'button', name: 'Keep as a mentor' });
  await popup.waitFor({ text: 'On this page' });
  await expectHarmless(popup);
  await popup.click({ role: 'button', name: 'Write' });
  const panel = await app.panel();
  await panel.waitFor({ role: 'tab', name: 'About' });
  await expectHarmless(panel);
  await panel.click({ role: 'tab', name: 'About' });
  await panel.waitFor({ text: 'Eve...' });
  await expectHarmless(panel);
}

/** Makes a reminder of one of them fall due, and gives what the browser is asked to show. */
async function ring(app: TestBrowser, desk: Surface, mentorId: string) {
  const dueAt = Date.now() - 60_000;
  const day = new Date(dueAt).toISOString();
  const reminder = {
    id: 'naughty',
    mentorId,
    kind: 'own',
    dueAt,
    date: day.slice(0, 10),
    time: day.slice(11, 16),
    zone: 'UTC',
  };
  const rest = {
    state: 'waiting',
    snoozes: 0,
    by: 'mentee',
    note: NAUGHTY.slice(0, 8).join(' '),
    becauseAt: dueAt,
    rungAt: null,
  };
  const settings = { zone: 'UTC', restWeekdays: [], quietFrom: '00:00', quietTo: '00:00' };
  await fill(desk, {
    reminders: [{ ...reminder, ...rest }],
    singles: [{ key: 'settings', value: settings }],
  });
  await app.killAndRestart();
  return poll(async () => (await app.notifications())[0], 'it did not ring', 30_000);
}

test('naughty strings are only ever text, from the page to the notification', async ({ app }) => {
  test.setTimeout(300_000);
  const pages = filled().map((values, at) => [`/people/eve-${at}`, pageSaying(values, at)] as const);
  const server = await serveLocalPages(Object.fromEntries(pages));
  try {
    for (const [path] of pages) {
      await app.open(server.urlOf({ host: 'people', path }));
      await keep(app);
    }
    const mentors = await rowsOf(app, 'mentors');
    expect(mentors.map(({ name }) => name.slice(0, 5)).toSorted()).toEqual(pages.map((_, at) => `Eve ${at}`));
    expect(JSON.stringify(mentors)).toContain('onerror=');
    const desk = await app.open('desk.html#/mentors');
    const places = [
      '#/mentors',
      '#/mentors?view=table',
      '#/today',
      ...mentors.map(({ id }) => `#/mentors/${id}?tab=about`),
    ];
    for (const place of places) {
      await desk.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await desk.waitFor(place === '#/today' ? { role: 'heading' } : { text: 'Eve...' });
      await expectHarmless(desk);
    }
    const [first] = mentors;
    const shown = await ring(app, desk, first?.id ?? '');
    // Firefox alone lets a test see what the browser was asked to show: plain text, whole.
    if (app.name === 'firefox') expect(shown.title).toBe(first?.name);
    expect(shown.id).toBe(first?.id);
  } finally {
    await server.close();
  }
});
