/** The ring page as a mentee meets it on her phone, and what a reminder does there. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { open, shown, test } from '../harness/phone.ts';
import { deliver, notifications, press, type RingStage } from '../harness/ring-stage.ts';

async function switchedOn(stage: RingStage, context: BrowserContext): Promise<Page> {
  const page = await open(context, await stage.invitation());
  await page.getByRole('button', { name: /^(Switch on|Activer)$/ }).click();
  await expect(shown(page)).toHaveText(/^(On\.|Activé\.)/);
  return page;
}

test('an invitation is taken, rings, and is switched off again', async ({ stage, phone }) => {
  const page = await switchedOn(stage, phone.context);
  expect(await stage.rings()).toMatchObject([{ language: 'en' }]);
  await page.reload();
  await expect(shown(page)).toContainText('On. Reminders will show here.');
  await deliver(page, await stage.ring('Write to Noor'));
  await expect
    .poll(() => notifications(page))
    .toEqual([{ title: 'Write to Noor', body: 'A reminder from Passerelle', lang: 'en', count: 1 }]);
  expect(await press(phone.context, 'done')).toBe('');
  expect(await notifications(page)).toEqual([]);
  expect(await stage.ask('GET', '/v1/reminders')).toEqual({ reminders: [] });
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect(shown(page)).toContainText('Off.');
  expect(await stage.rings()).toEqual([]);
  await page.goto(new URL('/ring', page.url()).href);
  await expect(shown(page)).toContainText('Open Passerelle on your computer');
  expect(phone.complaints).toEqual([]);
});

test('what a notification could not say stands on the page, with its answers', async ({ stage, phone }) => {
  const { context } = phone;
  const page = await switchedOn(stage, context);
  await deliver(page, await stage.ring('Write to Noor', undefined));
  await expect
    .poll(() => notifications(page))
    .toMatchObject([{ title: '2 reminders from Passerelle', body: 'Write to Noor', count: 2 }]);
  const due = await open(context, new URL(`${await press(context, '')}`, page.url()).href);
  await expect(shown(due)).toContainText('It is time');
  const [first, second] = [due.getByRole('listitem').nth(0), due.getByRole('listitem').nth(1)];
  await expect(first).toContainText('Write to Noor');
  await expect(second).toContainText('A small step towards a mentor');
  await first.getByRole('button', { name: 'Done' }).click();
  await expect(first.getByRole('button')).toHaveCount(0);
  await second.getByRole('button', { name: 'In one day' }).click();
  await expect(second).toContainText('You will hear again in one day');
  const { reminders } = (await stage.ask('GET', '/v1/reminders')) as { reminders: unknown[] };
  expect(reminders).toHaveLength(1);
  await due.reload();
  await due.getByRole('listitem').nth(0).getByRole('button', { name: 'Done' }).click();
  await expect(due.getByRole('listitem').nth(0)).toContainText('This is settled already');
  expect(phone.complaints.filter((line) => !line.includes('410'))).toEqual([]);
});

test('an invitation can be pasted, is told to be over, and one that is over can be replaced', async ({
  stage,
  phone,
}) => {
  const url = await stage.invitation();
  await stage.invitation();
  const page = await open(phone.context, new URL('/ring', url).href);
  await page.getByLabel('Or paste the link').fill(url);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(shown(page)).toContainText('This invitation has ended');
  await page.goto(await stage.invitation());
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(shown(page)).toHaveText(/^On\./);
  // An icon on the home screen goes on opening the address it was made from.
  await page.reload();
  await expect(shown(page)).toHaveText(/^On\./);
});

test('without a network the page still opens, says so, and goes on when there is one', async ({
  stage,
  phone,
}) => {
  const { context } = phone;
  const page = await switchedOn(stage, context);
  await page.reload();
  await context.setOffline(true);
  await page.goto(new URL('/ring', page.url()).href);
  await expect(shown(page)).toHaveText(/^On\./);
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect(shown(page)).toContainText('Off.');
  await context.setOffline(false);
  await page.goto(await stage.invitation());
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(shown(page)).toContainText('There is no network right now.');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(shown(page)).toHaveText(/^On\./);
});

test('a ring that was taken away at the desk is off on the phone, and the language follows the page', async ({
  stage,
  phone,
}) => {
  const page = await switchedOn(stage, phone.context);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(shown(page)).toHaveText(/^Activé\./);
  await expect.poll(() => stage.rings()).toMatchObject([{ language: 'fr' }]);
  for (const { id } of await stage.rings()) await stage.ask('DELETE', `/v1/channels/push/${id}`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(shown(page)).toHaveText(/^Off\./);
});
