/** Reminders by e-mail, switched on: the address proves itself with a code of six digits before it gets anything else. */
import { type Context, Hono } from 'hono';
import { EmailChannel, EmailConfirmation } from '../../shared/reminders-api.ts';
import type { App } from '../app.ts';
import { type Gate, hashOf } from '../auth.ts';
import { authenticated } from '../authenticated.ts';
import { Database } from '../database.ts';
import { canMail, sendMail } from '../deliver/mail.ts';
import { Refusal } from '../errors.ts';
import { isCodeOf, signCode } from '../links.ts';
import { type Language, wordsIn } from '../pages/language.ts';
import { plainMail } from '../pages/mail.ts';
import {
  armReminders,
  confirmEmail,
  countCodeMails,
  keepEmail,
  putEmail,
  removeChannel,
  tryCode,
} from '../queries/channels.ts';
import { limitCodes } from '../rate-limits.ts';
import { bodyOf } from '../reading.ts';

const MINUTE = 60_000;
/** Time enough to find the mail. */
const CODE_LIFE = 15 * MINUTE;
/** Five guesses at a million codes. */
const MAX_TRIES = 5;
/** Codes in a day for one vault, and for one address whoever asks: nobody is to be pestered through this server. */
const MAX_CODES = 5;

export const email = new Hono<App>()
  .put('/v1/channels/email', authenticated, async (c) => {
    const { address, language } = await bodyOf(c, EmailChannel);
    const vault = c.get('vault');
    const gate = c.get('gate');
    if (!canMail(c.env)) throw new Refusal('no-mail');
    if (await keepEmail(vault, address, language)) return c.body(null, 204);
    await limit(c, address);
    const code = codeFrom(gate);
    const codeHash = await signCode(c.env, vault.id, address, code);
    const { origin } = new URL(c.req.url);
    const expiresAt = gate.now() + CODE_LIFE;
    await putEmail(vault, { address, language, origin, codeHash, expiresAt }, gate.now());
    await sendCode(address, language, code, codeHash, gate);
    return c.body(null, 204);
  })
  .post('/v1/channels/email/confirmation', authenticated, async (c) => {
    const { code } = await bodyOf(c, EmailConfirmation);
    const vault = c.get('vault');
    const now = c.get('gate').now();
    if (!canMail(c.env)) throw new Refusal('no-mail');
    const kept = await tryCode(vault);
    if (!kept) throw new Refusal('no-such-channel');
    if (now >= kept.expiresAt || kept.tries > MAX_TRIES) throw new Refusal('expired');
    if (!(await isCodeOf(c.env, kept.codeHash, vault.id, kept.address, code)))
      throw new Refusal('wrong-code');
    await confirmEmail(vault, kept.codeHash, now);
    await armReminders(vault, now);
    return c.body(null, 204);
  })
  .delete('/v1/channels/email', authenticated, async (c) => {
    if (!(await removeChannel(c.get('vault'), 'email'))) throw new Refusal('no-such-channel');
    return c.body(null, 204);
  });

/** Counted on the first shard, whichever the vault lies on: an address is the same for all of them. */
async function limit(c: Context<App>, address: string): Promise<void> {
  const { name } = c.get('vault');
  const subjects = [await hashOf(`vault ${name}`), await hashOf(`address ${address.toLowerCase()}`)];
  await limitCodes(c, subjects);
  const gate = c.get('gate');
  const first = new Database(c.env.DB, gate.cost);
  if (!(await countCodeMails(first, subjects, MAX_CODES, gate.now()))) throw new Refusal('too-many-requests');
}

/** Six digits, each as likely as the other: numbers above the last whole million are drawn again. */
function codeFrom(gate: Gate): string {
  const { buffer } = gate.randomBytes(4);
  const number = new DataView(buffer).getUint32(0);
  return number < 4_294_000_000 ? `${number % 1_000_000}`.padStart(6, '0') : codeFrom(gate);
}

async function sendCode(
  to: string,
  language: Language,
  code: string,
  key: string,
  gate: Gate,
): Promise<void> {
  const { mail } = wordsIn(language);
  const body = await plainMail(language, [mail.code(code), mail.codeLife, mail.codeUnasked]);
  const headers = { 'Auto-Submitted': 'auto-generated' };
  const outcome = await sendMail({ to, subject: mail.codeSubject(code), ...body, headers, key }, gate);
  if (outcome === 'refused') throw new Refusal('invalid', 'This address takes no mail.');
  if (outcome !== 'sent') throw new Error('The mail did not go out');
}
