/** This device among the others of a vault: an id that stays, and a name only they can read. */
import { z } from 'zod/mini';
import { knownDeviceId } from '../store/vault.ts';
import type { Sync } from './sync.ts';
import { open, recordName, seal, type VaultKeys } from './vault.ts';

const ID_BYTES = 16;
const Named = z.object({ name: z.string().check(z.maxLength(200)) });
/** The longest name that fits sealed into what the server keeps of it. */
export const DEVICE_NAME = 60;
const TABLE = 'devices';

/** The id, made once: opening or joining again after a lost reply makes no second device. */
export async function deviceIdOf({ store, random }: Sync): Promise<string> {
  return knownDeviceId(store, random(ID_BYTES).toBase64({ alphabet: 'base64url', omitPadding: true }));
}

/** The name as the server keeps it. */
export async function sealedName(
  { random }: Sync,
  keys: VaultKeys,
  id: string,
  name: string,
): Promise<string> {
  const row = { name: name.slice(0, DEVICE_NAME) };
  const sealing = await seal(keys, { table: TABLE, id, row }, 1, random);
  return sealing.ok ? sealing.record.sealed : '';
}

/** The name of a device; null where nobody of this vault sealed it so. */
export async function nameOf(keys: VaultKeys, id: string, sealed: string): Promise<string | null> {
  const opening = await open(keys, { id: await recordName(keys, TABLE, id), rev: 1, sealed });
  const named = Named.safeParse(opening.ok ? opening.content.row : null);
  return named.success ? named.data.name : null;
}
