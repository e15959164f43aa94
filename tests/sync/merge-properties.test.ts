/** Any edits of any devices in any order: the same result, and nothing that was written is nowhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, Row } from '../../extension/sync/canonical.ts';
import { rulesOf } from '../../extension/sync/field-rules.ts';
import { type Kept, mergeRecord } from '../../extension/sync/merge.ts';
import { keptSet, merge, pushed, someVersions } from './devices.ts';

const RUNS = { numRuns: 1000 };

describe('two versions of a mentor', () => {
  it('give the same whichever device merges', () => {
    fc.assert(
      fc.property(someVersions(2), ({ base, made: [one = null, two = null] }) => {
        const [here, there] = [merge(base, one, two), merge(base, two, one)];
        expect(here.row).toEqual(there.row);
        expect(keptSet(here.kept)).toEqual(keptSet(there.kept));
      }),
      RUNS,
    );
  });

  it('that are the same, or of which only one was changed, give that one and no note', () => {
    fc.assert(
      fc.property(someVersions(1), ({ base, made: [one = null] }) => {
        expect(merge(base, one, one)).toMatchObject({ row: one, kept: [] });
        if (base && one) {
          expect(merge(base, base, one)).toMatchObject({ row: one, kept: [] });
          expect(merge(base, one, base)).toMatchObject({ row: one, kept: [] });
        }
      }),
      RUNS,
    );
  });

  it('merged once more after a lost reply change nothing and say nothing new', () => {
    fc.assert(
      fc.property(someVersions(2), ({ base, made: [one = null, two = null] }) => {
        const first = merge(base, one, two);
        for (const again of [merge(base, one, first.row), merge(base, first.row, two)]) {
          expect(again.row).toEqual(first.row);
          const known = keptSet(first.kept);
          expect(keptSet(again.kept).filter((each) => !known.includes(each))).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

describe('any number of devices', () => {
  const inTwoOrders = fc
    .integer({ min: 3, max: 5 })
    .chain((count) => someVersions(count))
    .chain(({ base, made }) =>
      fc.record({
        base: fc.constant(base),
        made: fc.constant(made),
        order: fc.shuffledSubarray(made, { minLength: made.length }),
      }),
    );

  it('that push in any order end with the same mentor and the same notes', () => {
    fc.assert(
      fc.property(inTwoOrders, ({ base, made, order }) => {
        const [one, two] = [pushed(base, order), pushed(base, made)];
        expect(one.kept).toEqual(two.kept);
        // Of a device that edited nothing, a deletion may take the instant of its last touch: nobody wrote that.
        const touched = base && made.includes(null) ? { updatedAt: 0 } : {};
        expect(one.row && { ...one.row, ...touched }).toEqual(two.row && { ...two.row, ...touched });
      }),
      RUNS,
    );
  });

  it('lose no edit: each is in its field or kept beside', () => {
    fc.assert(
      fc.property(inTwoOrders, ({ base, order }) => {
        const { row, kept } = pushed(base, order);
        const written = order.filter((version) => version !== null);
        for (const version of written) expect(missing(base, version, row, kept)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** The edits from `base` to `version` that neither `row` nor a kept edit shows. */
function missing(base: Row | null, version: Row, row: Row | null, kept: readonly string[]): string[] {
  const keptEdits: Kept[] = kept.map((each) => JSON.parse(each));
  const shown = (field: string, value: Json) =>
    keptEdits.some((each) => each.field === field && JSON.stringify(each.value) === JSON.stringify(value));
  return [...rulesOf('mentors')].flatMap(([field, { kind }]) => {
    const value = version[field] ?? null;
    if (JSON.stringify(value) === JSON.stringify(base?.[field] ?? null) || value === '') return [];
    if (kind === 'choice' && value !== null)
      return row?.[field] === value || shown(field, value) ? [] : [`${field}: ${value}`];
    if (kind === 'set')
      return textsOf(value)
        .filter((text) => !textsOf(base?.[field] ?? []).includes(text))
        .filter((text) => !textsOf(row?.[field] ?? []).includes(text));
    if (kind === 'parts') return missingParts(field, base?.[field], value, row?.[field], shown);
    return [];
  });
}

function missingParts(
  field: string,
  base: Json | undefined,
  value: Json,
  row: Json | undefined,
  shown: (field: string, value: Json) => boolean,
): string[] {
  const leaves = (json: Json | undefined) =>
    new Map(
      Object.entries((json ?? {}) as Record<string, Row>).flatMap(([part, answer]) =>
        Object.entries(answer).map(([leaf, said]) => [`${field}.${part}.${leaf}`, said] as const),
      ),
    );
  const [before, after] = [leaves(base), leaves(row)];
  return [...leaves(value)]
    .filter(([path, said]) => said !== '' && before.get(path) !== said)
    .filter(([path, said]) => after.get(path) !== said && !shown(path, said))
    .map(([path]) => path);
}

const textsOf = (list: Json): string[] =>
  (list as Json[]).map((item) => (typeof item === 'string' ? item : `${(item as Row).text}`));

describe('devices that edit and sync at any time', () => {
  /** Each step: a device writes a new word into a field, or syncs. */
  const aStep = fc.record({
    device: fc.nat({ max: 3 }),
    act: fc.constantFrom('note', 'role', 'tag', 'sync', 'sync'),
  });

  it('end the same, and what nobody overwrote knowingly is still to be seen', () => {
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 4, maxLength: 40 }), (steps) => {
        const world = newWorld();
        steps.forEach(({ device, act }, at) => {
          if (act === 'sync') sync(world, device);
          else write(world, device, act, `w${at}${'x'.repeat((at * 7) % 5)}`);
        });
        for (const device of [0, 1, 2, 3, 0, 1, 2, 3]) sync(world, device);
        for (const { mine } of world.devices) expect(mine).toEqual(world.stored);
        expect(world.writings.filter((writing) => !isSeen(world, writing))).toEqual([]);
      }),
      RUNS,
    );
  });

  type Writing = { field: 'note' | 'role' | 'tags'; value: string; overwritten: boolean };
  interface World {
    stored: Row;
    rev: number;
    devices: { base: Row; rev: number; mine: Row }[];
    writings: Writing[];
    kept: Kept[];
  }

  function newWorld(): World {
    const row: Row = { id: 'm', name: 'Inès', note: '', role: null, tags: [], updatedAt: 0 };
    const devices = [0, 1, 2, 3].map(() => ({ base: row, rev: 0, mine: row }));
    return { stored: row, rev: 0, devices, writings: [], kept: [] };
  }

  /** The clock of device n is n days off. */
  function write(world: World, at: number, act: 'note' | 'role' | 'tag', value: string): void {
    const device = world.devices[at];
    if (!device) return;
    const field = act === 'tag' ? 'tags' : act;
    const tags = device.mine.tags as string[];
    for (const writing of world.writings)
      if (field !== 'tags' && writing.field === field && writing.value === device.mine[field])
        writing.overwritten = true;
    const next = field === 'tags' ? [...tags, value] : value;
    device.mine = { ...device.mine, [field]: next, updatedAt: at * 86_400_000 + world.writings.length };
    world.writings.push({ field, value, overwritten: false });
  }

  function sync(world: World, at: number): void {
    const device = world.devices[at];
    if (!device) return;
    if (device.rev !== world.rev) {
      const { base, mine } = device;
      const outcome = mergeRecord({ table: 'mentors', id: 'm', base, mine, theirs: world.stored });
      world.kept.push(...outcome.kept);
      Object.assign(device, { base: world.stored, rev: world.rev, mine: outcome.row });
    }
    if (JSON.stringify(device.mine) === JSON.stringify(device.base)) return;
    world.rev++;
    world.stored = device.mine;
    Object.assign(device, { base: device.mine, rev: world.rev });
  }

  function isSeen({ stored, kept }: World, { field, value, overwritten }: Writing): boolean {
    if (field === 'tags') return (stored.tags as string[]).includes(value);
    return overwritten || stored[field] === value || kept.some((each) => each.value === value);
  }
});
