/**
 * What this browser remembers of its ring. It stands in a cache, the one small store that page and service worker both
 * have without a library.
 */
export interface Kept {
  id: string;
  /** Changes or ends this ring, and nothing else. */
  secret: string;
  /** What it was exchanged for: a home-screen icon may go on opening that address. */
  invitation: string;
  language: string;
  /** The server's, for which the browser subscribed. */
  key: string;
  /** Where the push service takes messages for this browser. */
  endpoint: string;
}

const STORE = 'ring';
const KEY = '/ring/kept';

export async function keep(kept: Kept): Promise<void> {
  const store = await caches.open(STORE);
  await store.put(KEY, new Response(JSON.stringify(kept)));
}

/** null where nothing is kept, or not by this version of the page. */
export async function whatIsKept(): Promise<Kept | null> {
  const store = await caches.open(STORE);
  const text = await (await store.match(KEY))?.text();
  const kept: unknown = text === undefined ? null : JSON.parse(text);
  return isKept(kept) ? kept : null;
}

export async function forget(): Promise<void> {
  await (await caches.open(STORE)).delete(KEY);
}

const PARTS = ['id', 'secret', 'invitation', 'language', 'key', 'endpoint'] as const;

function isKept(value: unknown): value is Kept {
  return PARTS.every(
    (part) => value !== null && typeof value === 'object' && typeof Reflect.get(value, part) === 'string',
  );
}
