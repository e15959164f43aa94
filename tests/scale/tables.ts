/** The model's answers as tables in Markdown: what docs/scale.md holds, and the terminal shows. */
import { limitsOf } from './limits.ts';
import { type Forecast, forecastOf, type Model, objectTotalOf } from './model.ts';

export const SIZES = [1_000, 100_000, 1_000_000, 100_000_000] as const;

/** Three digits that count: more would only look exact. */
const rounded = (value: number): string =>
  Number(value.toPrecision(value < 10 ? 2 : 3)).toLocaleString('en-US', { maximumFractionDigits: 2 });
const millions = (value: number): string => `${rounded(value / 1e6)} M`;
const usd = (value: number): string => rounded(value < 1 ? Math.round(value * 100) / 100 : value);

const LOAD: readonly (readonly [string, (forecast: Forecast) => string])[] = [
  ['mentees', ({ mentees }) => mentees.toLocaleString('en-US')],
  ['active a day', ({ mentees }) => (mentees * 0.3).toLocaleString('en-US')],
  ['shards', ({ shards }) => rounded(shards)],
  ['stored, GB', ({ usage }) => rounded(usage.storedBytes / 1e9)],
  ['requests', ({ usage }) => millions(usage.requests)],
  ['statements a second and shard, busiest hour', ({ queriesPerSecond }) => rounded(queriesPerSecond)],
  ['rows read', ({ usage }) => millions(usage.rowsRead)],
  ['rows written', ({ usage }) => millions(usage.rowsWritten)],
  ['queue operations', ({ usage }) => millions(usage.queueOperations)],
  ['mails', ({ usage }) => millions(usage.mails)],
  ['to tell in the busiest minute', ({ busiestMinute }) => rounded(busiestMinute)],
];

const BILL: readonly (readonly [string, (forecast: Forecast) => string])[] = [
  ['mentees', ({ mentees }) => mentees.toLocaleString('en-US')],
  ['plan', ({ bill }) => usd(bill.plan)],
  ['requests', ({ bill }) => usd(bill.requests)],
  ['processor', ({ bill }) => usd(bill.cpuMs)],
  ['rows read', ({ bill }) => usd(bill.rowsRead)],
  ['rows written', ({ bill }) => usd(bill.rowsWritten)],
  ['storage', ({ bill }) => usd(bill.storedBytes)],
  ['queue', ({ bill }) => usd(bill.queueOperations)],
  ['**all but mail**', ({ total, bill }) => `**${usd(total - bill.mails)}**`],
  ['mail', ({ bill }) => usd(bill.mails)],
  ['**all**', ({ total }) => `**${usd(total)}**`],
  ['all, vaults as Durable Objects', (forecast) => usd(objectTotalOf(forecast))],
];

/** Load, cost and limits, each under its title. */
export function tablesOf(model: Model): string {
  const forecasts = SIZES.map((mentees) => forecastOf(mentees, model));
  const across = (lines: typeof LOAD) => table(lines.map(([name, of]) => [name, ...forecasts.map(of)]));
  const limits = limitsOf(model).map(({ plan, name, mentees, then }) => [plan, name, rounded(mentees), then]);
  return [
    '### Load, in a month',
    across(LOAD),
    '### Cost, USD a month',
    across(BILL),
    '### Limits, in the order in which they are met',
    table([['plan', 'limit', 'mentees', 'what is changed then'], ...limits]),
  ].join('\n\n');
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
