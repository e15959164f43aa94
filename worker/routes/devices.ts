/** The devices of a vault: joined with the words, listed, revoked. */
import { Hono } from 'hono';
import { DevicePath, type DevicesReply, Entry, type EntryReply } from '../../shared/sync-api.ts';
import type { App } from '../app.ts';
import { Vault } from '../auth.ts';
import { authenticated } from '../authenticated.ts';
import { Refusal } from '../errors.ts';
import { devicesOf, removeDevice } from '../queries/vaults.ts';
import { limitAddress } from '../rate-limits.ts';
import { bodyOf, pathOf } from '../reading.ts';

export const devices = new Hono<App>()
  .post('/v1/devices', async (c) => {
    await limitAddress(c);
    const { vault, token } = await Vault.join(await bodyOf(c, Entry), c.get('gate'));
    const reply: EntryReply = { vault: vault.name, token };
    return c.json(reply, 201);
  })
  .get('/v1/devices', authenticated, async (c) => {
    const vault = c.get('vault');
    const rows = await devicesOf(vault);
    const reply: DevicesReply = {
      devices: rows.map((row) => ({ ...row, isThis: row.id === vault.deviceId })),
    };
    return c.json(reply);
  })
  .delete('/v1/devices/:id', authenticated, async (c) => {
    const { id } = pathOf(c, DevicePath);
    if (!(await removeDevice(c.get('vault'), id))) throw new Refusal('no-such-device');
    return c.body(null, 204);
  });
