/**
 * The figures the model of growth is fed with are what requests cost. Where they change on purpose, the new ones are
 * put into tests/scale/measured.json, and `npm run scale -- --write` brings them into docs/scale.md.
 */
import { expect, it } from 'vitest';
import { ACTIONS, type Cost, Measured } from '../scale/actions.ts';
import measured from '../scale/measured.json';
import { measureActions, measureStored } from './costs.ts';

/** Within a tenth; or, where there is little, one row (it depends on the neighbours in the index), or a few digits. */
const isAsMeasured = (now: number, then: number, what: string) => {
  const least = { queries: 0.2, rowsRead: 1, rowsWritten: 0.2 }[what] ?? 40;
  return Math.abs(now - then) <= Math.max(least, then / 10);
};

it('what each act of a month costs is what the model says', async () => {
  const now = await measureActions();
  const then = Measured.parse(measured).actions;
  for (const action of ACTIONS)
    for (const [what, value] of Object.entries(now[action])) {
      const said = then[action][what as keyof Cost];
      expect.soft(isAsMeasured(value, said, what), `${action}: ${value} ${what}, not ${said}`).toBe(true);
    }
});

it('what a record takes on the disk is what the model says', async () => {
  const now = await measureStored();
  expect.soft(isAsMeasured(now.record, measured.stored.record, 'bytes'), `${now.record}`).toBe(true);
  expect.soft(now.vault, 'pages are whole').toBeLessThan(2 * measured.stored.vault);
});
