/** Every way in which reminders reach the mentee, as her settings show them. */
import { Hono } from 'hono';
import type { ChannelsReply } from '../../shared/reminders-api.ts';
import type { App } from '../app.ts';
import { authenticated } from '../authenticated.ts';
import { canMail } from '../deliver/mail.ts';
import { channelsOf } from '../queries/channels.ts';

export const channels = new Hono<App>().get('/v1/channels', authenticated, async (c) => {
  const all = await channelsOf(c.get('vault'));
  const email = all.find(({ kind }) => kind === 'email');
  const calendar = all.find(({ kind }) => kind === 'calendar');
  const rings = all.filter(({ kind, confirmedAt }) => kind === 'push' && confirmedAt !== null);
  const reply: ChannelsReply = {
    email: email
      ? { address: email.address ?? '', language: email.language, isConfirmed: email.confirmedAt !== null }
      : null,
    calendar: calendar ? { createdAt: calendar.createdAt } : null,
    rings: rings.map(({ id, createdAt, language }) => ({ id, createdAt, language })),
    hasMail: canMail(c.env),
  };
  return c.json(reply);
});
