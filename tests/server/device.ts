/** A device that speaks HTTP with a local Worker: what the bench, the soaks and the model's measuring push and pull. */
import type { z } from 'zod/mini';
import {
  type Change,
  EntryReply,
  PullReply,
  PushReply,
  type SealedRecord,
  VaultReply,
} from '../../shared/sync-api.ts';

/** What a request cost, as the Worker says where `SHOW_COST` is on. */
export interface RequestCost {
  rowsRead: number;
  rowsWritten: number;
  /** Bytes of the body sent and of the body that came back. */
  bytesIn: number;
  bytesOut: number;
}

export interface Replied<Reply> {
  reply: Reply;
  cost: RequestCost;
}

/** Characters of the sealed records below: what a mentor with a note takes, sealed and padded to 512 bytes. */
const SEALED_LENGTH = 720;

/** Random bytes as the wire has ids and secrets. */
export const randomId = (bytes = 16): string =>
  crypto.getRandomValues(new Uint8Array(bytes)).toBase64({ alphabet: 'base64url', omitPadding: true });

/** A record of ordinary size that nobody can read. */
export function sealedRecord(id: string, rev: number): SealedRecord {
  return { id, rev, sealed: crypto.getRandomValues(new Uint8Array((SEALED_LENGTH / 4) * 3)).toBase64() };
}

export class HttpDevice {
  readonly #origin: string;
  readonly token: string;
  /** With the shard before it. */
  readonly vault: string;

  constructor(origin: string, { token, vault }: EntryReply) {
    this.#origin = origin;
    this.token = token;
    this.vault = vault;
  }

  /** The same device after the server came back at another address. */
  at(origin: string): HttpDevice {
    return new HttpDevice(origin, this);
  }

  push(changes: readonly Change[]): Promise<Replied<PushReply>> {
    return ask(PushReply, `${this.#origin}/v1/changes`, { token: this.token, body: { changes } });
  }

  pull(after: number, limit = 500): Promise<Replied<PullReply>> {
    const address = `${this.#origin}/v1/changes?after=${after}&limit=${limit}`;
    return ask(PullReply, address, { token: this.token });
  }

  usage(): Promise<Replied<VaultReply>> {
    return ask(VaultReply, `${this.#origin}/v1/vault`, { token: this.token });
  }

  /** Everything the vault holds, page by page. */
  async all(): Promise<SealedRecord[]> {
    const records: SealedRecord[] = [];
    let reply: PullReply | null = null;
    do {
      ({ reply } = await this.pull(reply?.cursor ?? 0));
      records.push(...reply.changes);
    } while (reply.more);
    return records;
  }
}

/** The first device of a new vault. */
export async function openVault(origin: string): Promise<HttpDevice> {
  const device = { id: randomId(), name: btoa('a device') };
  const body = { vault: randomId(), joinKey: randomId(32), device };
  return new HttpDevice(origin, (await ask(EntryReply, `${origin}/v1/vaults`, { body })).reply);
}

async function ask<Schema extends z.ZodMiniType>(
  schema: Schema,
  address: string,
  { token, body }: { token?: string; body?: unknown },
): Promise<Replied<z.output<Schema>>> {
  const sent = body === undefined ? null : JSON.stringify(body);
  const answer = await fetch(address, {
    method: sent === null ? 'GET' : 'POST',
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(sent === null ? {} : { 'Content-Type': 'application/json' }),
    },
    body: sent,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${text}`);
  const cost = {
    rowsRead: Number(answer.headers.get('X-Rows-Read')),
    rowsWritten: Number(answer.headers.get('X-Rows-Written')),
    bytesIn: sent?.length ?? 0,
    bytesOut: text.length,
  };
  return { reply: schema.parse(JSON.parse(text)), cost };
}
