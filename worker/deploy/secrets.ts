/** The secrets a server is given once, when it is made. */
import type { GeneratedSecret } from './plan.ts';

const MAKE: Record<GeneratedSecret, () => Promise<string>> = {
  /** Signs links: 256 random bits in base64url. */
  LINK_SECRET: async () =>
    crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: 'base64url', omitPadding: true }),
  /** Signs web pushes (RFC 8292): a P-256 key, as a JWK. */
  VAPID_KEY: async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    return JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
  },
};

/** A fresh secret of this name, as the Worker reads it. */
export const newSecret = (name: GeneratedSecret): Promise<string> => MAKE[name]();
