/** The key this server shows to push services (RFC 8292): whoever subscribed for it takes messages from nobody else. */
import { z } from 'zod/mini';
import type { Env } from '../env.ts';

const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
/** A private key of P-256 as a JSON Web Key. What else stands in it is of no use here. */
const VapidKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
  d: coordinate,
});

export interface Vapid {
  /** The uncompressed point, base64url: what a browser is told when it subscribes. */
  publicKey: string;
  privateKey: string;
}

/** The key of this server; null where it has none, and then it cannot ring. */
export function vapidOf({ VAPID_KEY = '' }: Env): Vapid | null {
  const key = VapidKey.safeParse(parsed(VAPID_KEY));
  if (!key.success) return null;
  const point = Uint8Array.of(4, ...bytesOf(key.data.x), ...bytesOf(key.data.y));
  return {
    publicKey: point.toBase64({ alphabet: 'base64url', omitPadding: true }),
    privateKey: key.data.d,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const bytesOf = (text: string) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
