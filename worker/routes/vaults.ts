/** A vault as a whole: opened, looked at, erased. */
import { Hono } from 'hono';
import { Entry, type EntryReply, LIMITS, type VaultReply } from '../../shared/sync-api.ts';
import type { App } from '../app.ts';
import { Vault } from '../auth.ts';
import { authenticated } from '../authenticated.ts';
import { Refusal } from '../errors.ts';
import { eraseVault, usageOf } from '../queries/vaults.ts';
import { limitAddress } from '../rate-limits.ts';
import { bodyOf } from '../reading.ts';

export const vaults = new Hono<App>()
  .post('/v1/vaults', async (c) => {
    await limitAddress(c);
    const { vault, token } = await Vault.open(await bodyOf(c, Entry), c.get('gate'));
    const reply: EntryReply = { vault: vault.name, token };
    return c.json(reply, 201);
  })
  .get('/v1/vault', authenticated, async (c) => {
    const vault = c.get('vault');
    const usage = await usageOf(vault);
    if (!usage) throw new Refusal('unauthorized');
    const { createdAt, cursor, records, bytes, devices, maxRecords, maxBytes } = usage;
    const reply: VaultReply = {
      vault: vault.name,
      createdAt,
      cursor,
      used: { records, bytes, devices },
      limits: { records: maxRecords, bytes: maxBytes, devices: LIMITS.devices },
    };
    return c.json(reply);
  })
  .delete('/v1/vault', authenticated, async (c) => {
    await eraseVault(c.get('vault'));
    return c.body(null, 204);
  });
