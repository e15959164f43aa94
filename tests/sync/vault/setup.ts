/** What every browser we support has and workerd has not, or not as fast: Temporal, keys in databases, quick tasks. */
import 'temporal-polyfill/global';

const clone = globalThis.structuredClone;

/** A browser's structured clone takes keys: here they go through as they are, for nothing can change them. */
function withKeys(value: unknown): unknown {
  if (value instanceof CryptoKey) return value;
  if (Array.isArray(value)) return value.map(withKeys);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return clone(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withKeys(inner)]));
}
globalThis.structuredClone = ((value: unknown) => withKeys(value)) as typeof structuredClone;

/**
 * The database in memory waits for a task of its own at each step. A timer of workerd takes a millisecond, a message
 * comes before what was promised earlier; a body that is read takes some microseconds and comes after.
 */
globalThis.setImmediate = ((task: () => void) => {
  void new Response('-').text().then(() => task());
}) as typeof setImmediate;
