import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROOT } from '../run/command.ts';
import { Measured } from './actions.ts';
import { TYPICAL } from './behaviour.ts';
import { limitsOf } from './limits.ts';
import measured from './measured.json';
import { forecastOf, type Model, objectTotalOf, sumOf } from './model.ts';
import { PART } from './page.ts';
import { SIZES, tablesOf } from './tables.ts';

const MODEL: Model = { behaviour: TYPICAL, measured: Measured.parse(measured) };
const count = fc.integer({ min: 0, max: 200_000_000 });

it('docs/scale.md holds the tables of the model (npm run scale -- --write)', () => {
  const [, , tables] = PART.exec(readFileSync(join(ROOT, 'docs/scale.md'), 'utf8')) ?? [];
  expect(tables?.trim()).toBe(tablesOf(MODEL));
});

it('a million mentees cost less than 1,000 USD a month without mail, and mail is what costs the most', () => {
  const { bill, total, mentees, usage } = forecastOf(1_000_000, MODEL);
  expect(mentees * TYPICAL.activeShare).toBe(300_000);
  expect(total - bill.mails).toBeLessThan(1_000);
  expect(Math.max(...Object.values(bill))).toBe(bill.mails);
  expect(usage.mails).toBeGreaterThan(1_000_000);
});

it('more mentees never take less, and never fewer shards', () => {
  fc.assert(
    fc.property(count, count, (one, other) => {
      const [few, many] = [forecastOf(Math.min(one, other), MODEL), forecastOf(Math.max(one, other), MODEL)];
      expect(many.total).toBeGreaterThanOrEqual(few.total);
      expect(many.shards).toBeGreaterThanOrEqual(few.shards);
      expect(objectTotalOf(many)).toBeGreaterThanOrEqual(objectTotalOf(few));
    }),
  );
});

it('no shard is ever fuller or busier than it may be, and the bill is the sum of its lines', () => {
  fc.assert(
    fc.property(count, (mentees) => {
      const { shards, usage, queriesPerSecond, bill, total } = forecastOf(mentees, MODEL);
      expect(usage.storedBytes / shards).toBeLessThanOrEqual(8e9);
      expect(queriesPerSecond).toBeLessThanOrEqual(500);
      expect(total).toBeCloseTo(sumOf(Object.values(bill)));
    }),
  );
});

it('nobody costs the plan and nothing else', () => {
  expect(forecastOf(0, MODEL).total).toBe(5);
});

it('each limit stands where its load meets it', () => {
  for (const { name, mentees } of limitsOf(MODEL)) {
    expect(mentees, name).toBeGreaterThan(100);
    expect(mentees, name).toBeLessThan(1_000_000_000);
  }
  const [bytes] = limitsOf(MODEL).filter(({ name }) => name === 'a database holds 10 GB');
  const atLimit = forecastOf(bytes?.mentees ?? 0, MODEL).usage.storedBytes;
  expect(atLimit).toBeLessThanOrEqual(10e9);
  expect(atLimit).toBeGreaterThan(9.99e9);
});

it('the sizes asked for are the sizes answered', () => {
  expect(SIZES).toEqual([1_000, 100_000, 1_000_000, 100_000_000]);
});
