/** One mail goes out: through the platform, or through a provider that takes JSON over HTTP where one is named. */
import type { Gate } from '../auth.ts';
import type { Env } from '../env.ts';
import { canSign } from '../links.ts';
import type { Outcome } from './channel.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  /** The same for the same mail sent again. */
  key: string;
}

const TIMEOUT = 10_000;

/** What the platform says of a mail that will never go through (Cloudflare Email Service, 2026-11). */
const REFUSED = new Set([
  'E_VALIDATION_ERROR',
  'E_FIELD_MISSING',
  'E_RECIPIENT_NOT_ALLOWED',
  'E_RECIPIENT_SUPPRESSED',
  'E_CONTENT_TOO_LARGE',
]);

/** Whether this server can send mail: it knows a way, its own address, and can sign what ends the mails. */
export function canMail(env: Env): boolean {
  return canSign(env) && Boolean(env.MAIL_FROM) && Boolean(env.MAIL_URL || env.MAIL);
}

/** Sends it. Throws where the way out is closed or too slow. */
export async function sendMail(mail: Mail, gate: Gate): Promise<Outcome> {
  if (!canMail(gate.env)) return { later: null };
  return gate.env.MAIL_URL ? sendOverHttp(mail, gate, gate.env.MAIL_URL) : sendByPlatform(mail, gate.env);
}

async function sendByPlatform({ key: _, ...mail }: Mail, { MAIL, MAIL_FROM = '' }: Env): Promise<Outcome> {
  try {
    await MAIL?.send({ from: { name: 'Passerelle', email: MAIL_FROM }, ...mail });
    return 'sent';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (typeof code === 'string' && REFUSED.has(code)) return 'refused';
    throw error;
  }
}

/** The shape Resend and Cloudflare's own REST interface take. */
async function sendOverHttp({ key, ...mail }: Mail, { env, fetch }: Gate, url: string): Promise<Outcome> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(env.MAIL_TOKEN ? { Authorization: `Bearer ${env.MAIL_TOKEN}` } : {}),
    },
    body: JSON.stringify({ from: `Passerelle <${env.MAIL_FROM}>`, ...mail }),
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  if (response.ok) return 'sent';
  // What was sent is wrong. All else, a wrong token too, is for whoever runs the server to put right.
  if ([400, 413, 422].includes(response.status)) return 'refused';
  const seconds = Number(response.headers.get('Retry-After'));
  return { later: seconds > 0 ? seconds * 1000 : null };
}
