/** A second client of the vault, written from docs/sync.md with node:crypto and node:zlib: shares no code with the first. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export interface SecondKeys {
  vaultId: string;
  joinKey: string;
  sealing: Buffer;
  naming: Buffer;
}

export interface Parts {
  id: string;
  rev: number;
  iv: Uint8Array;
  deflated: Uint8Array;
}

export function secondKeys(entropy: Uint8Array): SecondKeys {
  const derive = (label: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', entropy, 'passerelle vault', `passerelle/1/${label}`, bytes));
  return {
    vaultId: derive('vault-id', 16).toString('base64url'),
    joinKey: derive('join-key', 32).toString('base64url'),
    sealing: derive('sealing-key', 32),
    naming: derive('naming-key', 32),
  };
}

export function secondName({ naming }: SecondKeys, table: string, id: string): string {
  const mac = createHmac('sha256', naming).update(`${table}\n${id}`).digest();
  return mac.subarray(0, 16).toString('base64url');
}

export function associatedData({ vaultId }: SecondKeys, id: string, rev: number): string {
  return ['passerelle', '1', vaultId, id, String(rev)].join('\n');
}

/** Padmé by the bit mask of the paper, where the first client divides. */
export function padme(length: number): number {
  if (length <= 256) return 256;
  const exponent = 31 - Math.clz32(length);
  const bits = 32 - Math.clz32(exponent);
  const mask = 2 ** (exponent - bits) - 1;
  return (length + mask) & ~mask;
}

export function deflate(plain: string): Buffer {
  return deflateRawSync(Buffer.from(plain));
}

export function secondSeal(keys: SecondKeys, { id, rev, iv, deflated }: Parts): string {
  const filled = Buffer.alloc(padme(4 + deflated.length));
  filled.writeUInt32BE(deflated.length);
  filled.set(deflated, 4);
  const cipher = createCipheriv('aes-256-gcm', keys.sealing, iv);
  cipher.setAAD(Buffer.from(associatedData(keys, id, rev)));
  const box = Buffer.concat([cipher.update(filled), cipher.final()]);
  return Buffer.concat([Buffer.from([1]), iv, box, cipher.getAuthTag()]).toString('base64');
}

export function secondOpen(keys: SecondKeys, record: { id: string; rev: number; sealed: string }): string {
  const bytes = Buffer.from(record.sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keys.sealing, bytes.subarray(1, 13));
  decipher.setAAD(Buffer.from(associatedData(keys, record.id, record.rev)));
  decipher.setAuthTag(bytes.subarray(-16));
  const filled = Buffer.concat([decipher.update(bytes.subarray(13, -16)), decipher.final()]);
  return inflateRawSync(filled.subarray(4, 4 + filled.readUInt32BE())).toString();
}
