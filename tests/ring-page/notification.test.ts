/** What a phone is sent: never too long to be sealed, whatever the titles are, and never without the first reminder. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PlainReminder } from '../../shared/sync-api.ts';
import type { Env } from '../../worker/env.ts';
import { readLink } from '../../worker/links.ts';
import { notificationOf } from '../../worker/ring/notification.ts';

const NOW = Date.UTC(2026, 10, 22);
const env = { LINK_SECRET: 'a secret that is as long as it has to be' } as Env;

const title = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.constantFrom(
      '"'.repeat(200),
      '職'.repeat(200),
      '🙂'.repeat(100),
      '\\'.repeat(200),
      '\u2028'.repeat(200),
    ),
  )
  .filter((text) => PlainReminder.safeParse({ dueAt: 0, title: text }).success);

const reminder = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
  dueAt: fc.integer({ min: 0, max: 8.64e15 }),
  title: fc.option(title),
});

it('any notification fits, and holds the first reminder with links that are this server’s', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(reminder, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('en' as const, 'fr' as const),
      async (reminders, language) => {
        const channel = {
          ...{ id: 'ring', kind: 'push' as const, language, origin: 'https://vault.example' },
          ...{ createdAt: NOW, confirmedAt: NOW, address: null },
        };
        const notice = {
          ...{ shard: 9999, vault: 'v'.repeat(22), channel, reminders, isUnused: false, key: 'k'.repeat(43) },
        };
        const notification = await notificationOf(notice, env, NOW);
        expect(Buffer.byteLength(JSON.stringify(notification))).toBeLessThanOrEqual(3993);
        expect(notification.title).not.toBe('');
        const [first] = notification.reminders;
        const done = await readLink(env, first?.done ?? '', NOW);
        const snooze = await readLink(env, first?.snooze ?? '', NOW);
        const { id: subject, dueAt: at } = reminders[0] as (typeof reminders)[number];
        expect(done).toMatchObject({ act: 'done', subject, at, shard: 9999, vault: notice.vault, language });
        expect(snooze).toMatchObject({ act: 'snooze-1', subject, at });
      },
    ),
    { numRuns: 200 },
  );
});
