/** What changed in a vault: pushed by the device that changed it, pulled by the others. */
import { Hono } from 'hono';
import { LIMITS, PullQuery, type PullReply, Push, type PushReply } from '../../shared/sync-api.ts';
import type { App } from '../app.ts';
import type { Vault } from '../auth.ts';
import { authenticated } from '../authenticated.ts';
import { Refusal } from '../errors.ts';
import { type PlacedRecord, placeAfter, pushChanges, recordsBetween } from '../queries/changes.ts';
import { bodyOf, queryOf } from '../reading.ts';

export const changes = new Hono<App>()
  .post('/v1/changes', authenticated, async (c) => {
    const { changes } = await bodyOf(c, Push);
    if (new Set(changes.map(({ id }) => id)).size < changes.length) throw new Refusal('duplicate-ids');
    const pushed = await pushChanges(c.get('vault'), changes, c.get('gate').now()).catch(refuseWhenFull);
    if (!pushed) throw new Refusal('unauthorized');
    const { cursor, length, conflicts } = pushed;
    const reply: PushReply = { before: cursor - length, cursor, conflicts };
    return c.json(reply);
  })
  .get('/v1/changes', authenticated, async (c) => {
    const { after, limit } = queryOf(c, PullQuery);
    const vault = c.get('vault');
    const page = await pageAfter(vault, after, limit);
    const isCut = page.length === limit || after + LIMITS.page < vault.cursor;
    const cursor = (isCut && page.at(-1)?.position) || vault.cursor;
    const reply: PullReply = {
      changes: page.map(({ id, rev, sealed }) => ({ id, rev, sealed })),
      cursor,
      more: cursor < vault.cursor,
      answers: [...vault.answers],
    };
    return c.json(reply);
  });

/**
 * What changed after a place. Places grow by the length of what is stored there, so what lies between two of them
 * is no longer than that, and a page is cut by its size without reading a row twice.
 */
async function pageAfter(vault: Vault, after: number, limit: number): Promise<PlacedRecord[]> {
  if (after >= vault.cursor) return [];
  const page = await recordsBetween(vault, after, Math.min(after + LIMITS.page, vault.cursor), limit);
  if (page.length > 0 || after + LIMITS.page >= vault.cursor) return page;
  // All that stood there was written anew and stands further on.
  const next = await placeAfter(vault, after);
  return next === null ? [] : recordsBetween(vault, next - 1, next - 1 + LIMITS.page, limit);
}

/** The vault's own check is the one limit that only the database can know, because it decides and stores in one act. */
function refuseWhenFull(error: unknown): never {
  if (error instanceof Error && error.message.includes('CHECK constraint failed: vault_full'))
    throw new Refusal('vault-full');
  throw error;
}
