/** Reminders by e-mail: one mail for all that is due, each with links that answer it, and one that ends the mails. */
import type { Gate } from '../../auth.ts';
import { type Act, SNOOZE_DAYS, signLink } from '../../links.ts';
import { wordsIn } from '../../pages/language.ts';
import { type MailItem, remindingMail } from '../../pages/mail.ts';
import type { Channel, DueReminder, Notice } from '../channel.ts';
import { sendMail } from '../mail.ts';

/** More than these are counted only: a mail is to be read. */
const MOST_SHOWN = 10;

export const email: Channel = {
  async deliver(notice, gate) {
    const { channel, reminders, isUnused, key } = notice;
    const { mail } = wordsIn(channel.language);
    const shown = reminders.slice(0, MOST_SHOWN);
    const offUrl = await urlOf(notice, gate, 'off', channel.id, channel.createdAt);
    const body = await remindingMail({
      language: channel.language,
      items: await Promise.all(shown.map((reminder) => itemOf(notice, reminder, gate))),
      more: reminders.length - shown.length,
      notice: isUnused ? mail.unused : null,
      offUrl,
    });
    const subject = reminders.length > 0 ? mail.subject(reminders.length) : mail.unusedSubject;
    // RFC 8058: mail programs end the mails with one request, without a page.
    const headers = {
      'List-Unsubscribe': `<${offUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    };
    return sendMail({ to: channel.address ?? '', subject, ...body, headers, key }, gate);
  },
};

async function itemOf(notice: Notice, { id, dueAt, title }: DueReminder, gate: Gate): Promise<MailItem> {
  const { mail } = wordsIn(notice.channel.language);
  const done = { label: mail.done, url: await urlOf(notice, gate, 'done', id, dueAt) };
  const snoozes = SNOOZE_DAYS.map(async (days) => ({
    label: mail.snooze(days),
    url: await urlOf(notice, gate, `snooze-${days}`, id, dueAt),
  }));
  return { title, links: [done, ...(await Promise.all(snoozes))] };
}

async function urlOf(notice: Notice, gate: Gate, act: Act, subject: string, at: number): Promise<string> {
  const { shard, vault, channel } = notice;
  const link = { shard, vault, act, subject, at, language: channel.language };
  return `${channel.origin}/r/${await signLink(gate.env, link, gate.now())}`;
}
