/** What a mail looks like: plain text, and the same in simple HTML that any mail program shows. */
import { html } from 'hono/html';
import { type Language, wordsIn } from './language.ts';
import type { Html } from './layout.ts';

/** A reminder in a mail, with what she may answer. */
export interface MailItem {
  title: string | null;
  links: readonly { label: string; url: string }[];
}

export interface MailText {
  text: string;
  html: string;
}

interface Reminding {
  language: Language;
  items: readonly MailItem[];
  /** How many more there are that are not shown. */
  more: number;
  /** Said first, where there is something to say beside the reminders. */
  notice: string | null;
  offUrl: string;
}

/** A mail that reminds. */
export async function remindingMail({ language, items, more, notice, offUrl }: Reminding): Promise<MailText> {
  const { mail } = wordsIn(language);
  const count = items.length + more;
  const intro = [mail.greeting, ...(notice ? [notice] : []), ...(count > 0 ? [mail.intro(count)] : [])];
  const outro = [...(more > 0 ? [mail.more(more)] : []), mail.open];
  const text = [
    ...intro,
    ...items.map(({ title, links }) =>
      [`- ${title ?? mail.untitled}`, ...links.map(({ label, url }) => `  ${mail.link(label, url)}`)].join(
        '\n',
      ),
    ),
    ...outro,
    `${mail.why}\n${mail.link(mail.off, offUrl)}`,
  ].join('\n\n');
  const body = html`${intro.map(paragraph)}${items.map(
    ({
      title,
      links,
    }) => html`<div style="margin: 0 0 20px; padding: 14px 16px; border: 1px solid #cfcabd; border-radius: 10px">
<p style="margin: 0 0 8px; font-weight: 600">${title ?? mail.untitled}</p>
<p style="margin: 0">${links.map(({ label, url }) => html`<a href="${url}" style="margin-right: 16px">${label}</a> `)}</p>
</div>`,
  )}${outro.map(paragraph)}<p style="margin: 24px 0 0; font-size: 13px; opacity: .75">${mail.why} <a href="${offUrl}">${mail.off}</a></p>`;
  return { text, html: await framed(language, body) };
}

/** A mail of a few lines. */
export async function plainMail(language: Language, lines: readonly string[]): Promise<MailText> {
  return { text: lines.join('\n\n'), html: await framed(language, html`${lines.map(paragraph)}`) };
}

const paragraph = (line: string): Html => html`<p style="margin: 0 0 16px">${line}</p>`;

/** Mail programs read styles only where they stand with each element. */
async function framed(language: Language, body: Html): Promise<string> {
  const whole = await html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body><div style="max-width: 480px; margin: 0 auto; padding: 16px; font: 16px/1.5 system-ui, sans-serif">
${body}
</div></body></html>`;
  return `${whole}`;
}
