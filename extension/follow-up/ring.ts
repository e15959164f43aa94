/**
 * From what is due to what the mentee notices. `tick` runs when the browser starts, when the alarm rings and
 * when a page of ours opens; everything it needs to know is in the database, so it may be missed or repeated.
 */
import type { Store } from '../store/db.ts';
import { metBetween, nextMeetingAt } from '../store/interactions.ts';
import { mentorsByIds } from '../store/mentors.ts';
import {
  claimUnrung,
  countDue,
  markRung,
  nextReminderAfter,
  remindersOutside,
  rezoneReminders,
  unrungReminders,
} from '../store/reminders.ts';
import { forgetOldRemovals } from '../store/removals.ts';
import { keepTick, lastTick, settings, zone } from '../store/settings.ts';
import { restandAll } from '../store/standing.ts';
import type { Bell } from './bell.ts';
import type { Due } from './due.ts';
import { NOTICE } from './notice.ts';
import { nextQuietEnd, rezoned } from './policy.ts';
import { reasonFor, severalDue } from './words.ts';

/** Characters of names on one notification; browsers show no more than a few lines. */
const NAMES_SHOWN = 200;

/** Brings reminders up to date with time and place, rings what is due, and sets the next alarm. */
export async function tick(store: Store, bell: Bell): Promise<void> {
  await followTraveller(store);
  await noticeMeetingsPassed(store);
  await forgetOldRemovals(store);
  // A notification that fails must not cost the alarm: the next try depends on it.
  await ringDue(store, bell).finally(() => keepBell(store, bell));
}

/** Sets badge and alarm to what the database says now. Called after every write that moves a reminder. */
export async function keepBell(store: Store, bell: Bell): Promise<void> {
  const now = store.now();
  await bell.count(await countDue(store, now));
  await bell.wakeAt(await nextWake(store, now));
}

/** The next instant at which something may have to ring, or null. */
async function nextWake(store: Store, now: number): Promise<number | null> {
  const unrung = (await unrungReminders(store, now)).length > 0;
  const instants = [
    unrung ? Math.max(now + 1000, nextQuietEnd(now, await settings(store), await zone(store))) : null,
    (await nextReminderAfter(store, now))?.dueAt ?? null,
    await nextMeetingAt(store, now),
  ].filter((at) => at !== null);
  return instants.length ? Math.min(...instants) : null;
}

/**
 * A reminder meant for nine o'clock rings at nine where the mentee is now, on the day it was meant for. What
 * hangs on the hour of a meeting is planned anew: it may be another day there.
 */
async function followTraveller(store: Store): Promise<void> {
  const here = await zone(store);
  const moved = await remindersOutside(store, here);
  if (moved.length === 0) return;
  await rezoneReminders(
    store,
    moved.map(({ id, date, time }) => ({ id, date, time, zone: here, dueAt: rezoned(date, time, here) })),
  );
  await restandAll(store, [...new Set(moved.map(({ mentorId }) => mentorId))]);
}

/** Once a meeting is past (or ahead again, the clock set back), what comes next changes without a write. */
async function noticeMeetingsPassed(store: Store): Promise<void> {
  const now = store.now();
  const before = await lastTick(store);
  const met = await metBetween(store, Math.min(before, now), Math.max(before, now));
  if (met.length) await restandAll(store, met);
  await keepTick(store, now);
}

/** One notification for what is due and was not shown yet; none in quiet hours or on a rest day. */
async function ringDue(store: Store, bell: Bell): Promise<void> {
  const now = store.now();
  if (nextQuietEnd(now, await settings(store), await zone(store)) > now) return;
  const claimed = await claimUnrung(store, now);
  const mentors = await mentorsByIds(
    store,
    claimed.map((reminder) => reminder.mentorId),
  );
  const due = claimed.flatMap((reminder) => {
    const mentor = mentors.get(reminder.mentorId);
    return mentor ? [{ reminder, mentor }] : [];
  });
  try {
    await announce(bell, due, now);
  } catch (error) {
    await markRung(store, claimed, null);
    throw error;
  }
}

async function announce(bell: Bell, due: readonly Due[], now: number): Promise<void> {
  const [only] = due;
  if (!only) return;
  if (due.length === 1) return bell.notify(only.mentor.id, only.mentor.name, reasonFor(only.reminder, now));
  const names = [...new Set(due.map(({ mentor }) => mentor.name))].join(', ');
  await bell.notify(NOTICE.today, severalDue(due.length), names.slice(0, NAMES_SHOWN));
}
