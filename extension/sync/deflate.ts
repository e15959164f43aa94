/** Raw deflate (RFC 1951) with what every browser brings, and a limit to how large a thing may become again. */

/** `bytes` in raw deflate. Which bytes exactly depends on the browser; what they inflate to does not. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** What was deflated; null where it is damaged or something follows it. Reading ends as soon as it is more than `most` bytes. */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const piece of new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))) {
      pieces.push(piece);
      length += piece.length;
      if (length > most) return 'too-large';
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
