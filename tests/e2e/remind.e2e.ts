/** Reminders: what is due and why, one key for each answer, and a bell that rings whatever was closed or killed. */
import type { Reminder } from '../../shared/model.ts';
import { fill } from '../seed/fill.ts';
import type { Rows } from '../seed/people.ts';
import { people } from '../seed/people.ts';
import { expect, test } from './harness/fixtures.ts';
import { rowsOf, seed } from './harness/rows.ts';
import type { Surface } from './harness/surface.ts';
import { poll } from './harness/surface.ts';
import type { TestBrowser } from './harness/test-browser.ts';

interface AlarmApi {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
}
declare const chrome: AlarmApi;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Paris';

/** The time of day at an instant, as the settings hold it. */
const clockAt = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5);

/** Settings under which a reminder may ring on any day at any time: the tests run on all of them. */
const anyTime = { zone: ZONE, restWeekdays: [], quietFrom: '00:00', quietTo: '00:00' };
const settingsRow = (value: object) => ({ key: 'settings', value });

/** Some of the seeded mentors with their journals, and a reminder for each: `dueAt` and kind as given. */
function due(now: number, wanted: readonly { at: number; kind: Reminder['kind']; dueAt: number }[]): Rows {
  const all = people(12, now, ZONE);
  const mentors = wanted.flatMap(({ at }) => all.mentors[at] ?? []);
  const ids = new Set(mentors.map(({ id }) => id));
  const reminders = wanted.map(({ kind, dueAt }, index): Reminder => {
    const day = Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(ZONE).toPlainDate();
    return {
      id: `reminder-${index}`,
      mentorId: mentors[index]?.id ?? '',
      kind,
      dueAt,
      date: day.toString(),
      time: clockAt(dueAt),
      zone: ZONE,
      state: 'waiting',
      snoozes: 0,
      by: kind === 'own' ? 'mentee' : 'policy',
      note: kind === 'own' ? 'Ask about the spring fair' : '',
      becauseAt: now - 8 * DAY,
      rungAt: null,
    };
  });
  return { mentors, interactions: all.interactions.filter(({ mentorId }) => ids.has(mentorId)), reminders };
}

const waiting = async (app: TestBrowser): Promise<string[]> =>
  (await rowsOf(app, 'reminders'))
    .filter(({ state, dueAt }) => state === 'waiting' && dueAt <= Date.now())
    .map(({ kind }) => kind)
    .toSorted();

/** Puts the focus on the row of a mentor with the keyboard alone. */
async function focusRow(popup: Surface, name: string): Promise<void> {
  await popup.waitFor('[data-row]');
  await popup.press('/');
  await popup.waitUntil(() => document.activeElement?.matches('input[type="search"]'), undefined);
  for (let step = 0; step < 8; step += 1) {
    await popup.press('ArrowDown');
    const here = await popup.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.innerText : '',
    );
    if (here.includes(name)) return;
  }
  throw new Error(`the arrows do not reach ${name}`);
}

test('Today says why, one key answers, and every answer can be taken back', async ({ app, demo }) => {
  const now = Date.now();
  const rows = due(now, [
    { at: 4, kind: 'follow-up-1', dueAt: now - 3 * HOUR },
    { at: 5, kind: 'answer-reply', dueAt: now - 2 * HOUR },
    { at: 7, kind: 'thank', dueAt: now - HOUR },
  ]);
  const [luis, noor, elodie] = rows.mentors.map(({ name }) => name);
  if (!luis || !noor || !elodie) throw new Error('the seed is too small');
  await seed(app, { ...rows, singles: [settingsRow(anyTime)] });
  await app.open(demo.url);
  let popup = await app.openPopup();
  await popup.waitFor({ text: 'No reply in 8 days. Time for one follow-up.' });
  await popup.waitFor({ text: 'They replied. Answer while it is fresh.' });
  await popup.waitFor({ text: 'You met. Say thank you.' });
  expect(await popup.count({ role: 'button', name: 'Write', within: '.today' })).toBe(2);
  expect(await popup.count({ role: 'button', name: 'Thank', within: '.today' })).toBe(1);

  await popup.press('?');
  await popup.waitFor({ role: 'dialog', name: 'Keys' });
  await popup.click({ role: 'button', name: 'Close' });
  await popup.waitForGone({ role: 'dialog' });

  const undone = async () => {
    await popup.click({ role: 'button', name: 'Undo' });
    await poll(async () => (await waiting(app)).length === 3, 'it was not taken back');
  };
  await focusRow(popup, elodie);
  await popup.press('d');
  await popup.waitFor({ text: 'Marked as done' });
  expect(await waiting(app)).toEqual(['answer-reply', 'follow-up-1']);
  await poll(async () => (await app.badge()) === '2', 'the badge does not count two');
  await undone();

  await focusRow(popup, noor);
  await popup.press('l');
  await popup.waitFor({ text: 'Moved to later' });
  expect(await waiting(app)).toEqual(['follow-up-1', 'thank']);
  await undone();
  await poll(async () => (await app.badge()) === '3', 'the badge does not count three');

  await focusRow(popup, luis);
  await popup.press('r');
  await popup.waitFor({ role: 'dialog', name: `${luis} replied` });
  await popup.click({ role: 'button', name: 'Not now' });
  await popup.waitFor({ text: 'Reply logged' });
  expect(await waiting(app)).not.toContain('follow-up-1');
  expect((await rowsOf(app, 'mentors')).find(({ name }) => name === luis)?.stage).not.toBe('contacted');
  await popup.click({ role: 'button', name: 'Undo' });
  await poll(async () => (await waiting(app)).includes('follow-up-1'), 'the follow-up is not back');

  await focusRow(popup, luis);
  await popup.press('w');
  const panel = await app.panel();
  await panel.waitFor({ role: 'heading', name: luis });
  expect(await panel.text({ role: 'combobox', name: 'Purpose' })).toBe('follow-up-1');
  await poll(async () => !(await popup.isOpen()), 'the popup stays');
  popup = await app.openPopup();
  await focusRow(popup, elodie);
  await popup.press('Enter');
  await panel.waitFor({ role: 'heading', name: elodie });
});

test('a reminder rings though the background was stopped, says why, and opens its mentor', async ({
  app,
}) => {
  test.setTimeout(100_000);
  const now = Date.now();
  const rows = due(now, [{ at: 1, kind: 'own', dueAt: now + 8_000 }]);
  await seed(app, { ...rows, singles: [settingsRow(anyTime)] });
  await app.open('sidepanel.html');
  const alarm = () => app.inBackground(() => chrome.alarms.get('next-reminder'));
  await poll(async () => (await alarm())?.scheduledTime === now + 8_000, 'the alarm is not set');
  await app.stopBackground();
  expect(await app.notifications()).toEqual([]);
  // Browsers may hold an alarm back for half a minute.
  const shown = await poll(async () => (await app.notifications())[0], 'it did not ring', 45_000);
  expect(Date.now()).toBeGreaterThan(now + 8_000);
  const [mentor] = rows.mentors;
  expect(shown.id).toBe(mentor?.id);
  if (app.name === 'firefox')
    expect(shown).toMatchObject({ title: mentor?.name, message: 'Ask about the spring fair' });
  await poll(async () => (await app.badge()) === '1', 'the badge does not count it');
  await app.clickNotification(shown.id);
  const desk = await app.tab(/desk\.html#\/mentors\//);
  await desk.waitFor({ role: 'heading', name: mentor?.name ?? '' });
});

test('what fell due while the browser was closed waits for quiet hours to end, then rings once for all', async ({
  app,
}) => {
  test.setTimeout(100_000);
  const now = Date.now();
  const rows = due(now, [
    { at: 4, kind: 'follow-up-1', dueAt: now - 2 * HOUR },
    { at: 5, kind: 'answer-reply', dueAt: now - HOUR },
  ]);
  const quiet = { ...anyTime, quietFrom: clockAt(now - HOUR), quietTo: clockAt(now + 2 * HOUR) };
  await seed(app, { ...rows, singles: [settingsRow(quiet)] });
  await app.killAndRestart();
  await poll(async () => (await app.badge()) === '2', 'the badge does not count two');
  expect(await app.notifications()).toEqual([]);
  const alarm = await poll(
    () => app.inBackground(() => chrome.alarms.get('next-reminder')),
    'no alarm is set for the end of the quiet hours',
  );
  expect(Math.abs(alarm.scheduledTime - (now + 2 * HOUR))).toBeLessThanOrEqual(MINUTE);

  // Written from outside the product, which would ring as soon as it heard of it.
  const page = await app.open('desk.html#/about');
  await page.waitFor({ role: 'heading' });
  await fill(page, { singles: [settingsRow(anyTime)] });
  await app.killAndRestart();
  const shown = await poll(async () => (await app.notifications())[0], 'it did not ring', 20_000);
  expect(await app.notifications()).toHaveLength(1);
  expect(shown.id).toBe('today');
  if (app.name === 'firefox') {
    expect(shown.title).toBe('2 things to do today');
    expect(shown.message?.split(', ').toSorted()).toEqual(rows.mentors.map(({ name }) => name).toSorted());
  }
  await app.clickNotification('today');
  const desk = await app.tab(/desk\.html#\/today/);
  await desk.waitFor({ text: 'They replied. Answer while it is fresh.' });
});
