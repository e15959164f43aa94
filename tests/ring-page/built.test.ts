/** The ring page's scripts as they are kept: those of the code, small, and of this server alone. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtRing } from '../../worker/ring/build.ts';
import built from '../../worker/ring/built.json';

describe('what the ring page loads', () => {
  it('is what the code makes: else run `npm run ring`', () => {
    expect(built).toEqual(builtRing());
  });

  it.each(['page', 'bell'] as const)('is little, for a poor network: %s', (name) => {
    expect(gzipSync(built[name]).length).toBeLessThan(4_000);
  });

  it.each(['page', 'bell'] as const)(
    'names no other host, and makes no markup or code of text: %s',
    (name) => {
      expect(built[name]).not.toMatch(/https?:|innerHTML|outerHTML|insertAdjacentHTML|eval\(|Function\(/);
    },
  );

  it.each([
    ['icon192', 192],
    ['icon512', 512],
  ] as const)('has an icon of the size the manifest says: %s', (name, size) => {
    const png = Buffer.from(built[name], 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
