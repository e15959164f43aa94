/**
 * From a secret to a handle on a vault. Queries take the handle, never a raw id, and nobody but this file can make
 * one: whoever holds it has shown a device token, or the join key that only the words give.
 */
import { z } from 'zod/mini';
import { Answer, DeviceToken, type Entry } from '../shared/sync-api.ts';
import { type Cost, Database } from './database.ts';
import { type Env, type Surroundings, shardForNew, shardsOf } from './env.ts';
import { Refusal } from './errors.ts';
import { deviceByToken, insertVault, joinHashOf, markSeen, putDevice } from './queries/vaults.ts';

const DAY = 86_400_000;
const TOKEN_BYTES = 32;

/** What a request needs to come from a secret to a handle. */
export interface Gate extends Surroundings {
  readonly env: Env;
  readonly cost: Cost;
}

export class Vault {
  readonly shard: number;
  readonly database: Database;
  readonly id: string;
  /** The device that asks; empty where none does. */
  readonly deviceId: string;
  /** The vault's cursor when the handle was made. */
  readonly cursor: number;
  /** The answers that waited for a device then. */
  readonly answers: readonly Answer[];

  private constructor(
    shard: number,
    database: Database,
    id: string,
    deviceId = '',
    cursor = 0,
    answers: readonly Answer[] = [],
  ) {
    this.shard = shard;
    this.database = database;
    this.id = id;
    this.deviceId = deviceId;
    this.cursor = cursor;
    this.answers = answers;
  }

  /** The vault as devices know it: its shard, and what the words gave. */
  get name(): string {
    return `${this.shard}.${this.id}`;
  }

  /**
   * The vault named by what the server itself vouches for: a message of its queue, a link it signed, a secret whose
   * hash it found beside the vault. null where there is no such shard. Never call it with what a request claims.
   */
  static vouchedFor(shard: number, id: string, gate: Gate): Vault | null {
    const d1 = shardsOf(gate.env)[shard];
    return d1 ? new Vault(shard, new Database(d1, gate.cost), id) : null;
  }

  /** The vault of a device token; refused where the token is not, or no longer, one. */
  static async ofToken(token: string, gate: Gate): Promise<Vault> {
    if (!DeviceToken.safeParse(token).success) throw new Refusal('unauthorized');
    const [shard = '', id = '', deviceId = ''] = token.split('.');
    const d1 = shardsOf(gate.env)[Number(shard)];
    if (!d1) throw new Refusal('unauthorized');
    const database = new Database(d1, gate.cost);
    const device = await deviceByToken(database, id, deviceId, await hashOf(token));
    if (!device) throw new Refusal('unauthorized');
    const answers = z.array(Answer).parse(JSON.parse(device.answers));
    const vault = new Vault(Number(shard), database, id, deviceId, device.cursor, answers);
    // To the day: a write for each request would cost more than the requests.
    if (gate.now() - device.seenAt >= DAY) await markSeen(vault, gate.now());
    return vault;
  }

  /** Opens a new vault and enters it. */
  static async open(entry: Entry, gate: Gate): Promise<{ vault: Vault; token: string }> {
    for (const d1 of shardsOf(gate.env)) {
      const exists = await joinHashOf(new Database(d1, gate.cost), entry.vault);
      if (exists !== null) throw new Refusal('vault-exists');
    }
    const shard = shardForNew(gate.env, entry.vault);
    const database = new Database(shardsOf(gate.env)[shard] ?? gate.env.DB, gate.cost);
    const isNew = await insertVault(database, entry.vault, await hashOf(entry.joinKey), gate.now());
    if (!isNew) throw new Refusal('vault-exists');
    return enter(new Vault(shard, database, entry.vault, entry.device.id), entry, gate);
  }

  /** Enters the vault of these words. It may lie on any shard: the words do not know. */
  static async join(entry: Entry, gate: Gate): Promise<{ vault: Vault; token: string }> {
    const joinHash = await hashOf(entry.joinKey);
    for (const [shard, d1] of shardsOf(gate.env).entries()) {
      const database = new Database(d1, gate.cost);
      if ((await joinHashOf(database, entry.vault)) === joinHash)
        return enter(new Vault(shard, database, entry.vault, entry.device.id), entry, gate);
    }
    throw new Refusal('no-such-vault');
  }
}

async function enter(vault: Vault, entry: Entry, gate: Gate): Promise<{ vault: Vault; token: string }> {
  const random = gate.randomBytes(TOKEN_BYTES).toBase64({ alphabet: 'base64url', omitPadding: true });
  const token = `${vault.name}.${vault.deviceId}.${random}`;
  const hasRoom = await putDevice(vault, entry.device, await hashOf(token), gate.now());
  if (!hasRoom) throw new Refusal('too-many-devices');
  return { vault, token };
}

/** What the server keeps of a secret. The secrets are random, 256 bits: no salt, no stretching is needed. */
export async function hashOf(secret: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return new Uint8Array(bytes).toBase64({ alphabet: 'base64url', omitPadding: true });
}
