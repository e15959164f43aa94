/** Takes the mails of the demo's server and shows them in the terminal: none of them leaves this machine. */
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod/mini';

/** What the Worker hands to a provider over HTTP (worker/deliver/mail.ts). */
const Mail = z.looseObject({ to: z.string(), subject: z.string(), text: z.string() });

export interface MailSink {
  /** What the Worker is told as `MAIL_URL`. */
  url: string;
  close(): void;
}

/** Listens on this machine only, on a free port. */
export async function openMailSink(say: (line: string) => void): Promise<MailSink> {
  const server = createServer(async (request, response) => {
    const mail = Mail.safeParse(JSON.parse(await bodyOf(request)));
    if (mail.success) say(`\nMail to ${mail.data.to}: ${mail.data.subject}\n${indented(mail.data.text)}\n`);
    response.writeHead(mail.success ? 200 : 422).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');
