/** The model of growth against a month that was lived. `npm run soak:month` does it with 2,000 vaults. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { Measured } from '../scale/actions.ts';
import { TYPICAL } from '../scale/behaviour.ts';
import measured from '../scale/measured.json';
import { actsOf, costOfActs } from '../scale/month.ts';
import { liveMonth } from './month.ts';

const SHARDS = 3;
const VAULTS = Number(env.MONTH_VAULTS);

it('a month costs the rows the model says, within a tenth', { timeout: 7_200_000 }, async () => {
  const lived = await liveMonth(VAULTS, TYPICAL);
  const model = actsOf(VAULTS, TYPICAL, SHARDS);
  // The minutes in which nothing is due would hide all the rest; and the calendars fill up only in this first month.
  const acts = { ...model, tick: lived.ticks * SHARDS, entry: model.entry / 2 };
  const said = costOfActs(acts, Measured.parse(measured));
  const off = (['queries', 'rowsRead', 'rowsWritten', 'bytesIn', 'bytesOut'] as const).map((what) => ({
    what,
    lived: Math.round(lived.cost[what]),
    said: Math.round(said[what]),
    ratio: lived.cost[what] / said[what],
  }));
  console.log(JSON.stringify({ VAULTS, requests: lived.requests, messages: lived.messages, off }, null, 1));
  for (const { what, ratio } of off) {
    expect.soft(ratio, what).toBeGreaterThan(0.9);
    expect.soft(ratio, what).toBeLessThan(1.1);
  }
});
