/** Any two mentors, merged and taken apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmerge } from '../../extension/store/merges.ts';
import { contents, later, memoryStore } from './memory-store.ts';
import { aMentor, live } from './mentor-arbitraries.ts';
import { lasting, merged } from './merging.ts';
import { INES } from './people.ts';

const SITE = 'https://valdor.example/';

describe('any two mentors', () => {
  it('merged and taken apart are what they were', async () => {
    await fc.assert(
      fc.asyncProperty(aMentor, aMentor, fc.boolean(), async (one, two, swap) => {
        const store = memoryStore();
        const ids = [await live(store, one, INES), await live(store, two, SITE)];
        const [kept, other] = swap ? ids.toReversed() : ids;
        const before = await lasting(store);
        later(store, { hours: 1 });
        const merge = await merged(store, `${kept}`, `${other}`);
        later(store, { hours: 1 });
        await unmerge(store, merge.id);
        expect(await lasting(store)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('merged lose no text, no entry, no reason to write, no address', async () => {
    await fc.assert(
      fc.asyncProperty(aMentor, aMentor, async (one, two) => {
        const store = memoryStore();
        const [kept, other] = [await live(store, one, INES), await live(store, two, SITE)];
        const before = JSON.stringify(await contents(store));
        await merged(store, kept, other);
        const after = JSON.stringify(await contents(store));
        const { fields } = two;
        const pieces = [
          fields.note,
          ...two.said,
          ...(fields.hooks ?? []).map(({ text }) => text),
          ...(fields.tags ?? []),
        ];
        for (const piece of pieces.map((text) => JSON.stringify(text ?? '').slice(1, -1))) {
          expect(before).toContain(piece);
          expect(after).toContain(piece);
        }
      }),
      { numRuns: 40 },
    );
  });
});
