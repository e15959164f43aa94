/** Reminders as the server knows them: listed, and answered by a device. */
import { Hono } from 'hono';
import { ReminderPath, type RemindersReply, Snooze } from '../../shared/reminders-api.ts';
import type { App } from '../app.ts';
import { authenticated } from '../authenticated.ts';
import { Refusal } from '../errors.ts';
import { finishReminder, remindersOf, snoozeReminder } from '../queries/reminders.ts';
import { bodyOf, pathOf } from '../reading.ts';

export const reminders = new Hono<App>()
  .get('/v1/reminders', authenticated, async (c) => {
    const reply: RemindersReply = { reminders: await remindersOf(c.get('vault')) };
    return c.json(reply);
  })
  .post('/v1/reminders/:id/done', authenticated, async (c) => {
    const { id } = pathOf(c, ReminderPath);
    const vault = c.get('vault');
    const wasThere = await finishReminder(vault, { id, dueAt: null }, c.get('gate').now());
    const isDone = vault.answers.some((answer) => answer.id === id && answer.kind === 'done');
    if (!wasThere && !isDone) throw new Refusal('no-such-reminder');
    return c.body(null, 204);
  })
  .post('/v1/reminders/:id/snooze', authenticated, async (c) => {
    const { id } = pathOf(c, ReminderPath);
    const { until } = await bodyOf(c, Snooze);
    const now = c.get('gate').now();
    if (!(await snoozeReminder(c.get('vault'), { id, dueAt: null }, until, now)))
      throw new Refusal('no-such-reminder');
    return c.body(null, 204);
  });
