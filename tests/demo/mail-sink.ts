/** Takes the mails of the demo's server and shows them in the terminal: none of them leaves this machine. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
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
  const server = createServer((request, response) => {
    const taken = text(request).then((body) => {
      const mail = Mail.parse(JSON.parse(body));
      say(`\nMail to ${mail.to}: ${mail.subject}\n${indented(mail.text)}\n`);
    });
    taken.then(
      () => response.writeHead(200).end(),
      () => response.writeHead(422).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');
