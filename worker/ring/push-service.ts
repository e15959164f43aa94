/**
 * Where a push may be sent. The address comes from a browser, so anybody who holds an invitation can name one: only
 * what can be a push service on the public internet is posted to.
 */

/** Names that are never public: RFC 2606, 6761, 6762, 8375, 9476, and what offices and homes use all the same. */
const PRIVATE = new Set([
  ...['localhost', 'local', 'localdomain', 'internal', 'intranet', 'private', 'corp', 'home', 'lan'],
  ...['arpa', 'test', 'example', 'invalid', 'onion', 'alt'],
]);
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * Whether an address can be that of a push service: https on its own port, a name of at least two labels that ends in
 * letters (so no IP address in any of its spellings), none of the private names, no user, no fragment.
 */
export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  // The parser has brought the host into one form: lower case, punycode, and numbers of any base as an address.
  const { protocol, hostname, port, username, password, hash } = new URL(endpoint);
  const labels = hostname.split('.');
  const last = labels.at(-1) ?? '';
  return (
    protocol === 'https:' &&
    `${port}${username}${password}${hash}` === '' &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last) &&
    !PRIVATE.has(last)
  );
}

/** Whether something can be sealed for this key: an uncompressed point of P-256, base64url, that lies on the curve. */
export async function isSealingKey(p256dh: string): Promise<boolean> {
  try {
    const point = Uint8Array.fromBase64(p256dh, { alphabet: 'base64url' });
    await crypto.subtle.importKey('raw', point, { name: 'ECDH', namedCurve: 'P-256' }, false, []);
    return point.length === 65;
  } catch {
    return false;
  }
}
