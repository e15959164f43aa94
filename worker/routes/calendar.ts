/** The calendar: its secret address given to the mentee, and what calendars find there. */
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { CalendarChannel, type CalendarReply } from '../../shared/reminders-api.ts';
import { LIMITS } from '../../shared/sync-api.ts';
import type { App } from '../app.ts';
import { type Gate, hashOf, Vault } from '../auth.ts';
import { authenticated } from '../authenticated.ts';
import { calendarText } from '../calendar/ics.ts';
import { Database } from '../database.ts';
import { shardsOf } from '../env.ts';
import { Refusal } from '../errors.ts';
import { type Language, wordsIn } from '../pages/language.ts';
import { calendarBySecret, entriesAfter, putCalendar } from '../queries/calendars.ts';
import { removeChannel } from '../queries/channels.ts';
import { limitDevice } from '../rate-limits.ts';
import { bodyOf } from '../reading.ts';

const SECRET_BYTES = 32;
/** How long what is past stays to be seen. */
const RECENT = 30 * 86_400_000;
/** The shard, and 256 random bits. Nothing names the vault: calendars are kept by others, and shared. */
const FILE = /^(\d{1,4})\.[A-Za-z0-9_-]{43}(?=\.ics$)/;

export const calendar = new Hono<App>()
  .put('/v1/channels/calendar', authenticated, async (c) => {
    const { language } = await bodyOf(c, CalendarChannel);
    const vault = c.get('vault');
    const gate = c.get('gate');
    const random = gate.randomBytes(SECRET_BYTES).toBase64({ alphabet: 'base64url', omitPadding: true });
    const secret = `${vault.shard}.${random}`;
    const { origin } = new URL(c.req.url);
    await putCalendar(vault, { language, origin, secretHash: await hashOf(secret) }, gate.now());
    const reply: CalendarReply = { url: `${origin}/calendar/${secret}.ics` };
    return c.json(reply);
  })
  .delete('/v1/channels/calendar', authenticated, async (c) => {
    if (!(await removeChannel(c.get('vault'), 'calendar'))) throw new Refusal('no-such-channel');
    return c.body(null, 204);
  })
  .get('/calendar/:file', etag(), async (c) => {
    const [secret, shard] = FILE.exec(c.req.param('file')) ?? [];
    if (secret === undefined) throw new Refusal('not-found');
    const hash = await hashOf(secret);
    // Per calendar: the services that fetch them do so for thousands of people from one address.
    await limitDevice(c, hash);
    const gate = c.get('gate');
    const found = await openedCalendar(Number(shard), hash, gate);
    const entries = await entriesAfter(found.vault, gate.now() - RECENT, LIMITS.reminders);
    const { calendar: words, mail } = wordsIn(found.language);
    c.header('Cache-Control', 'private, no-cache');
    return c.body(calendarText(entries, { ...words, reminder: mail.untitled }), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="passerelle.ics"',
    });
  });

/** The vault of a calendar's secret; refused, always in the same way, where it is nobody's. */
async function openedCalendar(
  shard: number,
  hash: string,
  gate: Gate,
): Promise<{ vault: Vault; language: Language }> {
  const d1 = shardsOf(gate.env)[shard];
  const found = d1 ? await calendarBySecret(new Database(d1, gate.cost), hash) : null;
  const vault = found ? Vault.vouchedFor(shard, found.vault, gate) : null;
  if (!found || !vault) throw new Refusal('not-found');
  return { vault, language: found.language };
}
