/**
 * What a link in a mail or a notification opens: a page with one button. Only the button does what the link is for,
 * because mail programs open links to look at them; and mail programs that end a subscription press it themselves.
 */
import { type Context, Hono } from 'hono';
import type { App } from '../app.ts';
import { Vault } from '../auth.ts';
import { type Link, readLink, snoozeDaysOf } from '../links.ts';
import { answeredPage, answerPage, messagePage } from '../pages/answer.ts';
import { languageOf, wordsIn } from '../pages/language.ts';
import { PAGE_STYLE } from '../pages/layout.ts';
import { endChannel, isChannelSince } from '../queries/channels.ts';
import { finishReminder, isReminderAt, snoozeReminder } from '../queries/reminders.ts';
import { limitVisit } from '../rate-limits.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A day later is at the same time of day, if that is at least six hours away. */
const SOONEST = 18 * HOUR;

export const answers = new Hono<App>()
  .get('/pages.css', (c) => c.body(PAGE_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  .get('/r/:token', async (c) => {
    const opened = await openedLink(c);
    if (opened instanceof Response) return opened;
    const { link, vault } = opened;
    return (await isOpen(link, vault)) ? c.html(answerPage(link)) : spent(c, link);
  })
  .post('/r/:token', async (c) => {
    const opened = await openedLink(c);
    if (opened instanceof Response) return opened;
    const { link, vault } = opened;
    const isSo = await act(link, vault, c.get('gate').now());
    return isSo ? c.html(answeredPage(link)) : spent(c, link);
  });

const spent = (c: Context<App>, { language }: Link) =>
  c.html(messagePage(language, wordsIn(language).answer.spent), 410);

interface Opened {
  link: Link;
  vault: Vault;
}

/** What the address of this request names, or the page that says why it names nothing. */
async function openedLink(c: Context<App>): Promise<Opened | Response> {
  await limitVisit(c);
  const gate = c.get('gate');
  const link = await readLink(c.env, c.req.param('token') ?? '', gate.now());
  const vault = link && Vault.vouchedFor(link.shard, link.vault, gate);
  if (!link || !vault) {
    const language = languageOf(c.req.header('Accept-Language'));
    return c.html(messagePage(language, wordsIn(language).answer.unknown), 404);
  }
  if (link.isExpired) return c.html(messagePage(link.language, wordsIn(link.language).answer.expired), 410);
  return { link, vault };
}

/** Whether there is still something for the button to do. */
function isOpen({ act, subject, at }: Link, vault: Vault): Promise<boolean> {
  return act === 'off' ? isChannelSince(vault, subject, at) : isReminderAt(vault, { id: subject, dueAt: at });
}

/** Whether what the link is for is now so. */
async function act({ act, subject, at }: Link, vault: Vault, now: number): Promise<boolean> {
  if (act === 'off') return endChannel(vault, subject, at);
  const which = { id: subject, dueAt: at };
  if (act === 'done') return finishReminder(vault, which, now);
  return snoozeReminder(vault, which, laterBy(snoozeDaysOf(act), at, now), now);
}

/** The same time of day, so many days later: the first that is not too soon. */
function laterBy(days: number, dueAt: number, now: number): number {
  const soonest = now + days * DAY - SOONEST;
  return dueAt + Math.max(1, Math.ceil((soonest - dueAt) / DAY)) * DAY;
}
