/**
 * Padding, so that the size of a sealed record tells little of what is in it: a length before the content,
 * zeros after it, up to a size that many other records have too.
 *
 * Source: Padmé, from "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs"
 * (Nikitin et al., PoPETs 2019), algorithm 1. It adds 12 % at most and tells O(log log n) bits of the size.
 */

/** Most records are smaller than this, and then all look the same. */
export const SMALLEST = 256;
const LENGTH_BYTES = 4;

/** The Padmé size for `length` bytes, and `SMALLEST` at least. A size that is one already stays as it is. */
export function paddedLength(length: number): number {
  if (length <= SMALLEST) return SMALLEST;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(length / step) * step;
}

/** The length of `content` (four bytes, the highest first), `content`, zeros up to the Padmé size. */
export function padded(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(paddedLength(LENGTH_BYTES + content.length));
  new DataView(filled.buffer).setUint32(0, content.length);
  filled.set(content, LENGTH_BYTES);
  return filled;
}

/** What `padded` was given; null where the length is wrong or the rest is not zeros. */
export function unpadded(filled: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (filled.length < SMALLEST) return null;
  const end = LENGTH_BYTES + new DataView(filled.buffer, filled.byteOffset).getUint32(0);
  const isWhole = end <= filled.length && paddedLength(end) === filled.length;
  return isWhole && filled.subarray(end).every((byte) => byte === 0) ? filled.slice(LENGTH_BYTES, end) : null;
}
