/**
 * The keys of a vault, made from the bits behind the twelve words, and the two acts they are for: sealing a
 * record before it leaves the device, opening one that came back. The server holds what `seal` returns and
 * nothing that opens it. The format is told in docs/sync.md, and frozen in tests/sync/vectors.json.
 *
 * Sources: HKDF-SHA-256, RFC 5869. AES-256-GCM, NIST SP 800-38D (random 96-bit nonces are good for 2^32 records
 * under one key). HMAC-SHA-256, RFC 2104. WebCrypto does all three.
 */
import { z } from 'zod/mini';
import type { SealedRecord } from '../../shared/sync-api.ts';
import { deflated, inflated } from './deflate.ts';
import { padded, paddedLength, unpadded } from './padding.ts';

/** The first byte of everything sealed. A reader that does not know it refuses instead of guessing. */
export const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES;

/** The largest sealed record, in bytes: a D1 row holds 2,000,000, and base64 adds a third. */
export const MAX_SEALED = 1_048_576;
/** The largest JSON of a record, in bytes: ten times the largest mentor the schemas allow. */
export const MAX_PLAIN = 8_388_608;

/** Fixed for good: another label makes another key, and a vault nobody can find. */
const SALT = 'passerelle vault';
const LABELS = {
  vaultId: 'passerelle/1/vault-id',
  joinKey: 'passerelle/1/join-key',
  sealing: 'passerelle/1/sealing-key',
  naming: 'passerelle/1/naming-key',
} as const;

/** What a device keeps to work with a vault. The keys cannot be read out of it, only used. */
export interface VaultKeys {
  /** 22 characters, base64url. The server puts the number of its shard before it, and a dot. */
  readonly vaultId: string;
  readonly sealing: CryptoKey;
  readonly naming: CryptoKey;
}

type Json = z.infer<ReturnType<typeof z.json>>;
type JsonObject = { [field: string]: Json };

/** What a record holds: a row of a table of this device, or null for one that was deleted. `records.ts` looks into the row. */
export const Content = z.strictObject({
  table: z.string().check(z.minLength(1), z.maxLength(40)),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  // As JSON.parse made it: a schema of fields would make it anew, and drop one called `__proto__`.
  row: z.nullable(
    z.custom<JsonObject>((row) => typeof row === 'object' && row !== null && !Array.isArray(row)),
  ),
});
export type Content = z.infer<typeof Content>;

/**
 * Why a record is refused. `too-large`: more than this client takes. `not-ours`: no record of this format, or
 * one that was sealed for another name than its content has. `wrong-version`: from a newer client. `tampered`:
 * changed, moved to another id, another rev or another vault, or sealed with other words.
 */
export type Refusal = 'too-large' | 'not-ours' | 'wrong-version' | 'tampered';
export type Sealing = { ok: true; record: SealedRecord } | { ok: false; why: 'too-large' };
export type Opening = { ok: true; content: Content } | { ok: false; why: Refusal };

/** Cryptographically random bytes; in the product `crypto.getRandomValues`. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

/** The working keys behind the twelve words, and the join key: shown to the server once, when a device opens or joins the vault. */
export async function keysFromEntropy(
  entropy: Uint8Array<ArrayBuffer>,
): Promise<{ keys: VaultKeys; joinKey: string }> {
  const root = await crypto.subtle.importKey('raw', entropy, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const keys = {
    vaultId: await derivedText(root, LABELS.vaultId, 16),
    sealing: await crypto.subtle.deriveKey(hkdf(LABELS.sealing), root, aes, false, ['encrypt', 'decrypt']),
    naming: await crypto.subtle.deriveKey(hkdf(LABELS.naming), root, hmac, false, ['sign']),
  };
  return { keys, joinKey: await derivedText(root, LABELS.joinKey, 32) };
}

function hkdf(label: string) {
  return { name: 'HKDF', hash: 'SHA-256', salt: bytesOf(SALT), info: bytesOf(label) };
}

async function derivedText(root: CryptoKey, label: string, bytes: number): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.deriveBits(hkdf(label), root, bytes * 8)));
}

/**
 * The name of a record on the wire: 128 bits of an HMAC of table and local id. Local ids tell when a thing was
 * made (UUIDv7) and which reminder belongs to which mentor (UUIDv5 of known parts): none of that is for the
 * server. The same thing has the same name on every device of the vault, and another one in every other vault.
 */
export async function recordName(keys: VaultKeys, table: string, id: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.naming, bytesOf(`${table}\n${id}`));
  return base64url(new Uint8Array(mac, 0, 16));
}

/**
 * Seals a row, or its deletion, as revision `rev` (1 for a new record). Two calls never give the same bytes:
 * keep the result until the server has acknowledged it, and repeat a lost request with that.
 */
export async function seal(
  keys: VaultKeys,
  content: Content,
  rev: number,
  random: RandomBytes,
): Promise<Sealing> {
  const plain = bytesOf(JSON.stringify(content));
  if (plain.length > MAX_PLAIN) return { ok: false, why: 'too-large' };
  const filled = padded(await deflated(plain));
  if (HEAD_BYTES + filled.length + TAG_BYTES > MAX_SEALED) return { ok: false, why: 'too-large' };
  const id = await recordName(keys, content.table, content.id);
  const iv = random(NONCE_BYTES);
  const box = await crypto.subtle.encrypt(gcm(keys.vaultId, id, rev, iv), keys.sealing, filled);
  const sealed = new Uint8Array(HEAD_BYTES + box.byteLength);
  sealed.set([VERSION]);
  sealed.set(iv, 1);
  sealed.set(new Uint8Array(box), HEAD_BYTES);
  return { ok: true, record: { id, rev, sealed: sealed.toBase64() } };
}

/** Opens a record that came from the server, or says why it is refused. Never throws. */
export async function open(keys: VaultKeys, record: SealedRecord): Promise<Opening> {
  const bytes = bytesFromBase64(record.sealed);
  if (bytes === 'too-large') return refused('too-large');
  if (bytes === null) return refused('not-ours');
  if (bytes[0] !== VERSION) return refused('wrong-version');
  const inside = bytes.length - HEAD_BYTES - TAG_BYTES;
  if (paddedLength(inside) !== inside) return refused('not-ours');
  const filled = await decrypted(keys, record, bytes);
  if (!filled) return refused('tampered');
  const packed = unpadded(filled);
  const plain = packed ? await inflated(packed, MAX_PLAIN) : null;
  if (plain === 'too-large') return refused('too-large');
  const content = plain && contentFrom(plain);
  if (!content || (await recordName(keys, content.table, content.id)) !== record.id)
    return refused('not-ours');
  return { ok: true, content };
}

function refused(why: Refusal): Opening {
  return { ok: false, why };
}

/** Version, vault, record and revision are sealed with the content: a server can neither swap nor rename nor renumber. */
function gcm(vaultId: string, id: string, rev: number, iv: Uint8Array<ArrayBuffer>) {
  const additionalData = bytesOf(`passerelle\n${VERSION}\n${vaultId}\n${id}\n${rev}`);
  return { name: 'AES-GCM', iv, additionalData, tagLength: TAG_BYTES * 8 };
}

async function decrypted(keys: VaultKeys, { id, rev }: SealedRecord, bytes: Uint8Array<ArrayBuffer>) {
  const iv = bytes.slice(1, HEAD_BYTES);
  try {
    const box = bytes.subarray(HEAD_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt(gcm(keys.vaultId, id, rev, iv), keys.sealing, box));
  } catch {
    // WebCrypto says only that it did not fit; which of the parts was changed cannot be known.
    return null;
  }
}

function contentFrom(plain: Uint8Array): Content | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain);
    const parsed = Content.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> | 'too-large' | null {
  if (text.length > Math.ceil(MAX_SEALED / 3) * 4) return 'too-large';
  try {
    const bytes = Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' });
    return bytes.length > HEAD_BYTES + TAG_BYTES ? bytes : null;
  } catch {
    return null;
  }
}

function base64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
