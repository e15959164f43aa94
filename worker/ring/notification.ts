/** What a browser is told to show: a line or two, and for each reminder the links that answer it. */
import type { Notice } from '../deliver/channel.ts';
import type { Env } from '../env.ts';
import { type Act, signLink } from '../links.ts';
import { wordsIn } from '../pages/language.ts';

/** One reminder as the ring page shows it. The answers are what stands behind `/r/` in their links. */
export interface Ringing {
  title: string;
  done: string;
  snooze: string;
}

/** What is sent. The ring page's service worker shows it as it is, and knows no words of its own. */
export interface Notification {
  title: string;
  body: string;
  language: string;
  /** The same for a repetition of the same message, which then takes the place of the first. */
  tag: string;
  doneLabel: string;
  snoozeLabel: string;
  reminders: Ringing[];
}

/** What the library seals at most, RFC 8291 section 4. */
const MAX_BYTES = 3_993;
/** More than these are a list to be worked through in Passerelle, not on a locked screen. */
const MAX_RINGING = 5;

/** The notification of a notice, small enough to be sent: reminders that find no room are still counted in its title. */
export async function notificationOf(notice: Notice, env: Env, now: number): Promise<Notification> {
  const { mail } = wordsIn(notice.channel.language);
  const [first, ...others] = notice.reminders;
  const titles = notice.reminders.flatMap(({ title }) => title ?? []);
  const notification: Notification = {
    title: mail.subject(notice.reminders.length),
    body: titles.join('\n') || mail.untitled,
    language: notice.channel.language,
    tag: notice.key.slice(0, 32),
    doneLabel: mail.done,
    snoozeLabel: mail.snooze(1),
    reminders: [],
  };
  if (!first) return { ...notification, title: mail.unusedSubject, body: mail.unused };
  // Alone, its title is what she wants to see first.
  if (others.length === 0 && first.title !== null) {
    notification.title = first.title;
    notification.body = mail.subject(1);
  }
  notification.body = cutTo(notification.body, MAX_BODY);
  for (const reminder of notice.reminders.slice(0, MAX_RINGING)) {
    const link = (act: Act) =>
      signLink(
        env,
        {
          shard: notice.shard,
          vault: notice.vault,
          act,
          subject: reminder.id,
          at: reminder.dueAt,
          language: notice.channel.language,
        },
        now,
      );
    const [done, snooze] = await Promise.all([link('done'), link('snooze-1')]);
    const more = [...notification.reminders, { title: reminder.title ?? mail.untitled, done, snooze }];
    if (bytesOf({ ...notification, reminders: more }) > MAX_BYTES) break;
    notification.reminders = more;
  }
  return notification;
}

/** Characters of a body: no device shows more. At four bytes each it leaves room for the first reminder. */
const MAX_BODY = 240;

function cutTo(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
