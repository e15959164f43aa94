/** A browser is lent to one story after the other: what the one before left behind must be gone, wherever it lay. */
import { people } from '../../seed/people.ts';
import { expect, test } from './fixtures.ts';
import { pointAt, rowsOf, seed } from './rows.ts';
import { poll } from './surface.ts';
import type { TestBrowser } from './test-browser.ts';

interface Api {
  action: { setBadgeText(badge: { text: string }): Promise<void> };
  alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    getAll(): Promise<{ name: string }[]>;
  };
  notifications: { create(id: string, shown: object): Promise<string> };
  permissions: { getAll(): Promise<object> };
  runtime: { getContexts(filter: object): Promise<{ contextType: string }[]> };
  storage: { local: { get(): Promise<object>; set(values: object): Promise<void> } };
}
declare const chrome: Api;

/** Everything a story could leave, as far as the extension, its pages and the harness can tell. */
async function stateOf(app: TestBrowser): Promise<object> {
  const welcome = await app.tab(/\/welcome\.html/);
  await welcome.waitFor({ role: 'heading' });
  const tabs = await app.tabs();
  const { contexts, ...known } = await app.inBackground(async () => ({
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
    caches: await caches.keys(),
    contexts: await chrome.runtime.getContexts({}),
    permissions: await chrome.permissions.getAll(),
    stored: await chrome.storage.local.get(),
  }));
  return {
    ...known,
    badge: await app.badge(),
    clipboard: await app.clipboard(),
    complaints: await app.complaints(),
    notifications: await app.notifications(),
    panels: contexts.filter(({ contextType }) => contextType === 'SIDE_PANEL').length,
    rows: await Promise.all(
      (['mentors', 'interactions', 'reminders'] as const).map((table) => rowsOf(app, table)),
    ),
    singles: (await rowsOf(app, 'singles')).map(({ key }) => key),
    tabs: await Promise.all(tabs.map((tab) => tab.url())),
    local: await welcome.evaluate(() => Object.keys(localStorage)),
  };
}

async function leaveAllBehind(app: TestBrowser, demoUrl: string): Promise<void> {
  const { mentors, interactions, reminders } = people(3, Date.now());
  await seed(app, { mentors, interactions, reminders, singles: [pointAt(mentors[0]?.id ?? '')] });
  await app.open(demoUrl);
  const desk = await app.open('desk.html#/about');
  await desk.waitFor({ role: 'heading' });
  await desk.evaluate(() => {
    localStorage.setItem('left', 'behind');
    // The content policy refuses it, and the browser notes that.
    document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.localhost/left.png' }));
  });
  await desk.click({ role: 'heading' });
  await desk.evaluate(() => navigator.clipboard.writeText('left behind'));
  await poll(async () => (await app.complaints()).length > 0, 'nothing was noted');
  await app.openPanel();
  await app.inBackground(async () => {
    await chrome.action.setBadgeText({ text: '9' });
    await chrome.alarms.create('left', { when: Date.now() + 3_600_000 });
    await chrome.storage.local.set({ left: 'behind' });
    await caches.open('left');
    const shown = { type: 'basic', iconUrl: 'icon/128.png', title: 'Left', message: 'behind' };
    await chrome.notifications.create('left', shown);
  });
}

test('a browser that is lent again knows nothing of the story before', async ({ app, demo }) => {
  const lent = await stateOf(app);
  await leaveAllBehind(app, demo.url);
  const left = await stateOf(app);
  // No story asks for more rights, and the badge is what the extension makes of its rows at any moment.
  for (const key of Object.keys(lent).filter((each) => each !== 'permissions' && each !== 'badge'))
    expect(left, key).not.toHaveProperty(key, lent[key as keyof typeof lent]);
  await app.reset();
  expect(await stateOf(app)).toEqual(lent);
});
