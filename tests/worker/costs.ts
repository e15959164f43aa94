/** Measures every act the model counts with, once each, on the real app with three real databases. */
import { CalendarReply } from '../../shared/reminders-api.ts';
import { type Change, PullReply } from '../../shared/sync-api.ts';
import type { Action, Cost } from '../scale/actions.ts';
import { counted, countedEnv, entered, NO_COST, plus, switchMailOn, tick, told } from './counted.ts';
import { clock, records } from './server.ts';

const DAY = 86_400_000;
const SHARDS = 3;
/** Enough vaults to lie evenly on the shards. */
const RINGING = 60;

const less = (some: Cost, other: Cost): Cost => plus(some, other, -1);
const each = (some: Cost, count: number): Cost => plus(NO_COST, some, 1 / count);

const push = async (token: string, changes: Change[]) =>
  (await counted('POST', '/v1/changes', { token, body: { changes } })).cost;

const reminding = (changes: Change[], dueAt: number): Change[] =>
  changes.map((change) => ({ ...change, reminder: { dueAt } }));

const cursorOf = async (token: string) =>
  PullReply.parse((await counted('GET', '/v1/changes', { token })).answer.body).cursor;

/** The cost of each act, exactly: of what belongs to a record, what ten more of them cost more. */
export async function measureActions(): Promise<Record<Action, Cost>> {
  let first = await entered('/v1/vaults');
  // On the middle one of three shards: joining asks them in turn.
  while (!first.token.startsWith('1.')) first = await entered('/v1/vaults');
  const second = await entered('/v1/devices', first.words);
  return {
    open: first.cost,
    join: second.cost,
    ...(await measurePulls(first.token)),
    ...(await measurePushes()),
    ...(await measureRinging()),
    ...(await measureCalendar()),
  };
}

async function measurePulls(token: string) {
  await push(token, records(11));
  const after = await cursorOf(token);
  const [length] = records(1).map(({ sealed }) => sealed.length);
  const pullOf = async (count: number) =>
    (await counted('GET', `/v1/changes?after=${after - count * (length ?? 0)}`, { token })).cost;
  const [none, one, eleven] = [await pullOf(0), await pullOf(1), await pullOf(11)];
  const pulled = each(less(eleven, one), 10);
  clock.now += DAY;
  return { pull: none, pullSome: less(less(one, pulled), none), pulled, newDay: less(await pullOf(0), none) };
}

async function measurePushes() {
  const { token } = await entered('/v1/vaults');
  const ringing = await entered('/v1/vaults');
  await switchMailOn(ringing.token, 'costs@example.com');
  const [one, eleven] = [await push(token, records(1)), await push(token, records(11, 100))];
  const pushed = each(less(eleven, one), 10);
  const due = clock.now + DAY;
  const remindingPush = (to: string, count: number) =>
    push(to, reminding(records(count, 1_000 * count), due));
  const reminded = async (to: string) =>
    less(each(less(await remindingPush(to, 13), await remindingPush(to, 3)), 10), pushed);
  const remindedSilently = await reminded(token);
  const pushReminding = less(less(await remindingPush(token, 1), one), remindedSilently);
  return {
    push: less(one, pushed),
    pushed,
    pushReminding,
    remindedSilently,
    reminded: await reminded(ringing.token),
  };
}

async function measureRinging() {
  clock.now += 2 * DAY;
  for (const delivery of (await tick()).deliveries) await told(delivery);
  clock.now += DAY;
  await tick();
  const idle = (await tick()).cost;
  const due = clock.now + DAY;
  for (let vault = 0; vault < RINGING; vault += 1) {
    const { token } = await entered('/v1/vaults');
    await switchMailOn(token, `mentee-${vault}@example.com`);
    await push(token, reminding(records(1), due));
  }
  clock.now = due + 1000;
  const { deliveries, cost } = await tick();
  let toldTogether = NO_COST;
  for (const delivery of deliveries) toldTogether = plus(toldTogether, await told(delivery));
  return {
    tick: each(idle, SHARDS),
    due: each(less(cost, idle), RINGING),
    told: each(toldTogether, RINGING),
  };
}

async function measureCalendar() {
  const { token } = await entered('/v1/vaults');
  const { answer } = await counted('PUT', '/v1/channels/calendar', { token, body: { language: 'fr' } });
  const { pathname } = new URL(CalendarReply.parse(answer.body).url);
  const fetched = async (count: number) => {
    await push(token, reminding(records(count, count), clock.now + DAY));
    return (await counted('GET', pathname)).cost;
  };
  const [one, eleven] = [await fetched(1), await fetched(10)];
  const entry = each(less(eleven, one), 10);
  return { calendar: less(one, entry), entry };
}

/** Bytes a shard grows by, for a record and for a vault, over enough of them that pages even out. */
export async function measureStored(): Promise<{ record: number; vault: number }> {
  const vaults = 60;
  const perVault = 50;
  const before = await sizes();
  const tokens: string[] = [];
  for (let at = 0; at < vaults; at += 1) tokens.push((await entered('/v1/vaults')).token);
  const between = await sizes();
  for (const token of tokens) await push(token, records(perVault));
  return {
    record: Math.round(((await sizes()) - between) / (vaults * perVault)),
    vault: Math.round((between - before) / vaults),
  };
}

async function sizes(): Promise<number> {
  const { DB, DB_1, DB_2 } = countedEnv;
  let total = 0;
  for (const shard of [DB, DB_1, DB_2])
    total += (await shard?.prepare('SELECT 1').all())?.meta.size_after ?? 0;
  return total;
}
