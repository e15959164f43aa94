/**
 * A month of many mentees on the real app, its clock turned by hand; the database counts the rows. Who does what on
 * which day goes in turn, not by chance, so that a month of few is as exact as one of many. Of the cron's 43,200 minutes only those run in which something is due, and one more after each.
 */
import { CalendarReply } from '../../shared/reminders-api.ts';
import { type Change, PullReply, PushReply } from '../../shared/sync-api.ts';
import type { Cost } from '../scale/actions.ts';
import type { Behaviour } from '../scale/behaviour.ts';
import { counted, entered, NO_COST, plus, switchMailOn, tick, told } from './counted.ts';
import { clock, records } from './server.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A device and how far it has read. */
interface Seat {
  token: string;
  cursor: number;
}

interface Mentee {
  first: Seat;
  second: Seat | null;
  /** Path of her calendar. */
  calendar: string | null;
  /** Records there are so far. */
  made: number;
}

export interface Month {
  cost: Cost;
  requests: number;
  messages: number;
  /** Minutes of the cron that ran. */
  ticks: number;
}

/** Lives the month. What stood there before it began (vaults, channels) costs nothing of it. */
export async function liveMonth(mentees: number, behaviour: Behaviour): Promise<Month> {
  const month: Month = { cost: NO_COST, requests: 0, messages: 0, ticks: 0 };
  const all: Mentee[] = [];
  for (let at = 0; at < mentees; at += 1) all.push(await settled(at, behaviour));
  const start = Math.ceil(clock.now / DAY) * DAY;
  for (let day = 0; day < behaviour.days; day += 1) {
    clock.now = start + day * DAY + 9 * HOUR + 1000;
    await ring(month);
    for (const [at, mentee] of all.entries()) {
      clock.now = start + day * DAY + 10 * HOUR + at;
      await liveDay(mentee, at, day, behaviour, month);
    }
  }
  for (let opened = 0; opened < mentees * behaviour.opened; opened += 1)
    await open(isAmong(opened, behaviour.secondDeviceShare, 1), month);
  return month;
}

/** Whether the mentee of this number is among a share of all; the choices do not follow each other. */
const isAmong = (at: number, share: number, choice: number): boolean =>
  (at * 7 + Math.floor(at / 10) * choice) % 10 < share * 10;

async function settled(at: number, behaviour: Behaviour): Promise<Mentee> {
  const { secondDeviceShare, mailShare, phoneShare, calendarShare } = behaviour;
  const { words, token } = await entered('/v1/vaults');
  const second = isAmong(at, secondDeviceShare, 1) ? await entered('/v1/devices', words) : null;
  if (isAmong(at, mailShare + phoneShare, 3))
    await switchMailOn(token, `mentee-${at}-${clock.now}@example.com`);
  const first = { token, cursor: 0 };
  const calendar = isAmong(at, calendarShare, 7) ? await calendarOf(token) : null;
  return { first, second: second && { token: second.token, cursor: 0 }, calendar, made: 0 };
}

/** The path of a new calendar. */
async function calendarOf(token: string): Promise<string> {
  const body = { language: 'en' };
  const { answer } = await counted('PUT', '/v1/channels/calendar', { token, body });
  return new URL(CalendarReply.parse(answer.body).url).pathname;
}

/** Everything that is due now, by as many minutes of the cron as it takes. */
async function ring(month: Month): Promise<void> {
  for (;;) {
    const { deliveries, cost } = await tick();
    month.cost = plus(month.cost, cost);
    month.ticks += 1;
    for (const delivery of deliveries) month.cost = plus(month.cost, await told(delivery));
    month.messages += deliveries.length;
    if (deliveries.length === 0) return;
    clock.now += 60_000;
  }
}

async function liveDay(
  mentee: Mentee,
  at: number,
  day: number,
  behaviour: Behaviour,
  month: Month,
): Promise<void> {
  if (isAmong(at + day, behaviour.activeShare, 1)) {
    for (let round = 0; round < behaviour.rounds; round += 1) {
      await pull(mentee.first, month);
      if (round < behaviour.pushes) await push(mentee, behaviour.changes, round === 0, month);
    }
    if (mentee.second)
      for (let round = 0; round < behaviour.secondRounds; round += 1) await pull(mentee.second, month);
  } else if ((at + day) % 2 < behaviour.startedShare * 2) {
    await pull(mentee.first, month);
  }
  if (mentee.calendar)
    for (let fetch = 0; fetch < behaviour.calendarFetches; fetch += 1)
      await spend(month, counted('GET', mentee.calendar));
}

async function pull(seat: Seat, month: Month): Promise<void> {
  const asked = counted('GET', `/v1/changes?after=${seat.cursor}`, { token: seat.token });
  seat.cursor = PullReply.parse(await spend(month, asked)).cursor;
}

/** New records, and the first of the day one with a reminder for the next morning. */
async function push(mentee: Mentee, count: number, isReminding: boolean, month: Month): Promise<void> {
  const changes: Change[] = records(count, mentee.made);
  const [first] = changes;
  const dueAt = Math.floor(clock.now / DAY) * DAY + DAY + 9 * HOUR;
  if (first && isReminding) changes[0] = { ...first, reminder: { dueAt } };
  mentee.made += count;
  const asked = counted('POST', '/v1/changes', { token: mentee.first.token, body: { changes } });
  mentee.first.cursor = PushReply.parse(await spend(month, asked)).cursor;
}

async function open(hasSecond: boolean, month: Month): Promise<void> {
  const { words, cost } = await entered('/v1/vaults');
  month.cost = plus(month.cost, cost);
  if (hasSecond) month.cost = plus(month.cost, (await entered('/v1/devices', words)).cost);
}

async function spend(month: Month, asked: ReturnType<typeof counted>): Promise<unknown> {
  const { answer, cost } = await asked;
  month.cost = plus(month.cost, cost);
  month.requests += 1;
  return answer.body;
}
