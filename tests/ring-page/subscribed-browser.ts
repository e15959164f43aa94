/**
 * A browser as push services know it. It has keys of its own and opens what it is sent by RFC 8291 and 8188 word for
 * word, with WebCrypto's HKDF and nothing of the library that sealed it.
 */
import type { PushSubscription } from '../../shared/reminders-api.ts';
import type { Notification } from '../../worker/ring/notification.ts';

const text = (bytes: Uint8Array) => bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
const bytes = (of: string) => Uint8Array.fromBase64(of, { alphabet: 'base64url' });
const utf8 = (of: string) => new TextEncoder().encode(of);
const joined = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

async function hkdf(
  secret: Uint8Array,
  salt: Uint8Array,
  info: Uint8Array,
  length: number,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info: new Uint8Array(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8));
}

export class SubscribedBrowser {
  readonly subscription: PushSubscription;
  readonly #private: CryptoKey;
  readonly #public: Uint8Array;
  readonly #auth: Uint8Array;

  private constructor(path: string, key: CryptoKey, point: Uint8Array, auth: Uint8Array) {
    this.subscription = {
      endpoint: `https://push.example.net/${path}`,
      keys: { p256dh: text(point), auth: text(auth) },
    };
    [this.#private, this.#public, this.#auth] = [key, point, auth];
  }

  static async subscribed(path: string = crypto.randomUUID()): Promise<SubscribedBrowser> {
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const { privateKey, publicKey } = (await crypto.subtle.generateKey(curve, false, [
      'deriveBits',
    ])) as CryptoKeyPair;
    const point = new Uint8Array((await crypto.subtle.exportKey('raw', publicKey)) as ArrayBuffer);
    return new SubscribedBrowser(path, privateKey, point, crypto.getRandomValues(new Uint8Array(16)));
  }

  /** What the service worker is given, and how many octets it was filled up with. */
  async open(body: Uint8Array): Promise<{ notification: Notification; padding: number }> {
    // RFC 8188, section 2.1: salt, record size, length of the key id, key id.
    const [salt, size, length] = [
      body.subarray(0, 16),
      new DataView(body.buffer).getUint32(16),
      body[20] ?? 0,
    ];
    const server = body.subarray(21, 21 + length);
    const sealed = body.subarray(21 + length);
    if (sealed.length > size) throw new Error('More than one record');
    // RFC 8291, section 3.4.
    const point = await crypto.subtle.importKey(
      ...(['raw', new Uint8Array(server), { name: 'ECDH', namedCurve: 'P-256' }, false, []] as const),
    );
    const shared = await crypto.subtle.deriveBits(
      { name: 'ECDH', public: point } as never,
      this.#private,
      256,
    );
    const info = joined(utf8('WebPush: info\0'), this.#public, server);
    const secret = await hkdf(new Uint8Array(shared), this.#auth, info, 32);
    const key = await hkdf(secret, salt, utf8('Content-Encoding: aes128gcm\0'), 16);
    const iv = await hkdf(secret, salt, utf8('Content-Encoding: nonce\0'), 12);
    const aes = await crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-GCM', false, ['decrypt']);
    const how = { name: 'AES-GCM', iv: new Uint8Array(iv) };
    const plain = new Uint8Array(await crypto.subtle.decrypt(how, aes, new Uint8Array(sealed)));
    // RFC 8188, section 2: the delimiter of the last record is 2, and zeros follow it.
    const end = plain.findLastIndex((octet) => octet !== 0);
    if (plain[end] !== 2) throw new Error('No last record');
    const json = new TextDecoder().decode(plain.subarray(0, end));
    return { notification: JSON.parse(json), padding: plain.length - end - 1 };
  }
}

/** The claims of a VAPID header, once its signature fits the key beside it (RFC 8292). */
export async function vapidClaims(authorization: string | null): Promise<{ key: string; claims: unknown }> {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=([A-Za-z0-9_-]+)$/.exec(authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes(head)));
  if (JSON.stringify(header) !== '{"typ":"JWT","alg":"ES256"}') throw new Error('Not ES256');
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const point = await crypto.subtle.importKey('raw', bytes(key), curve, false, ['verify']);
  const how = { name: 'ECDSA', hash: 'SHA-256' };
  if (!(await crypto.subtle.verify(how, point, bytes(signature), utf8(`${head}.${claims}`))))
    throw new Error('Not signed with that key');
  return { key, claims: JSON.parse(new TextDecoder().decode(bytes(claims))) };
}
