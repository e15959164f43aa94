/** The acts of a month, counted: from what mentees do to what the server has to do for it. Pure. */
import { ACTIONS, type Action, type Cost, type Measured } from './actions.ts';
import type { Behaviour } from './behaviour.ts';

const MINUTES_A_DAY = 1_440;

/** How often each act happens in a month, for so many mentees on so many shards. */
export function actsOf(mentees: number, behaviour: Behaviour, shards: number): Record<Action, number> {
  const { days, activeShare, rounds, pushes, changes, secondDeviceShare, secondRounds } = behaviour;
  const activeDays = mentees * days * activeShare;
  const startedDays = mentees * days * (1 - activeShare) * behaviour.startedShare;
  const secondDays = activeDays * secondDeviceShare;
  const ringing = activeDays * (behaviour.mailShare + behaviour.phoneShare);
  const fetches = mentees * days * behaviour.calendarShare * behaviour.calendarFetches;
  return {
    open: mentees * behaviour.opened,
    join: mentees * behaviour.opened * secondDeviceShare,
    newDay: activeDays + startedDays + secondDays,
    pull: activeDays * rounds + startedDays + secondDays * secondRounds,
    // The first of its rounds brings what the first device pushed; the others bring nothing.
    pullSome: secondDays,
    pulled: secondDays * pushes * changes,
    push: activeDays * pushes,
    pushReminding: activeDays,
    pushed: activeDays * pushes * changes,
    remindedSilently: activeDays - ringing,
    reminded: ringing,
    tick: days * MINUTES_A_DAY * shards,
    due: ringing,
    told: ringing,
    calendar: fetches,
    // A reminder is in it from the day it is made to thirty days after it was due.
    entry: fetches * days * activeShare,
  };
}

/** What the acts cost together. */
export function costOfActs(acts: Record<Action, number>, { actions }: Measured): Cost {
  const sum: Cost = { queries: 0, rowsRead: 0, rowsWritten: 0, bytesIn: 0, bytesOut: 0 };
  for (const action of ACTIONS) {
    const cost = actions[action];
    sum.queries += acts[action] * cost.queries;
    sum.rowsRead += acts[action] * cost.rowsRead;
    sum.rowsWritten += acts[action] * cost.rowsWritten;
    sum.bytesIn += acts[action] * cost.bytesIn;
    sum.bytesOut += acts[action] * cost.bytesOut;
  }
  return sum;
}
