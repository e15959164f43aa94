/** What must hold for every journal, every setting and every zone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRestDay, nextReminder, rezoned } from '../../extension/follow-up/policy.ts';
import { wallClock } from '../../extension/follow-up/working-time.ts';
import { type Interaction, Reminder } from '../../shared/model.ts';
import {
  aJournal,
  aJournalTwice,
  anInteraction,
  happened,
  instant,
  moved,
  PARIS,
  ZONES,
} from '../shared/journal.ts';
import { ANY_DAY, anySettings, WORKING_WEEK } from './plans.ts';

const HOUR = 3_600_000;
const aZone = fc.constantFrom(...ZONES);
const aNow = fc
  .integer({ min: Date.UTC(2025, 11, 1) / HOUR, max: Date.UTC(2027, 7, 1) / HOUR })
  .map((hours) => hours * HOUR);
const FOLLOW_UPS = ['follow-up-1', 'follow-up-2'];

const planShape = Reminder.shape;

describe('the next reminder', () => {
  it('is the same in any order of arrival, rows received twice included', () => {
    fc.assert(
      fc.property(aJournalTwice, anySettings, aZone, aNow, ({ journal, arrived }, settings, zone, now) => {
        expect(nextReminder(arrived, settings, zone, now)).toEqual(
          nextReminder(journal, settings, zone, now),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never falls on a rest day, and its instant is its day and time in the zone of the mentee', () => {
    fc.assert(
      fc.property(aJournal, anySettings, aZone, aNow, (journal, settings, zone, now) => {
        const planned = nextReminder(journal, settings, zone, now);
        if (planned === null) return;
        const { day } = wallClock(planned.dueAt, zone);
        expect(isRestDay(day, settings)).toBe(false);
        expect(day.toString()).toBe(planned.date);
        expect(planned.zone).toBe(zone);
        expect(planned.dueAt).toBe(rezoned(planned.date, planned.time, zone));
      }),
      { numRuns: 500 },
    );
  });

  it('does not change as time passes, but when a meeting passes', () => {
    fc.assert(
      fc.property(aJournal, anySettings, aZone, aNow, aNow, (journal, settings, zone, one, other) => {
        const [now, later] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(!journal.some(({ meetsAt }) => meetsAt !== null && meetsAt > now && meetsAt <= later));
        expect(nextReminder(journal, settings, zone, later)).toEqual(
          nextReminder(journal, settings, zone, now),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('can be stored, and is found, whatever a damaged row says', () => {
    const damaged = fc.record({
      at: fc.constantFrom(-8.64e15, 8.64e15, 0, -1),
      zone: fc.constantFrom('Mars/Olympus', '', 'not a zone', PARIS),
      meetsAt: fc.constantFrom(null, -8.64e15, 8.64e15),
    });
    fc.assert(
      fc.property(aJournal, anInteraction, damaged, aZone, aNow, (journal, row, damage, zone, now) => {
        const planned = nextReminder([...journal, { ...row, ...damage }], WORKING_WEEK, zone, now);
        if (planned === null) return;
        for (const field of ['date', 'time', 'zone', 'dueAt', 'becauseAt'] as const) {
          expect(planShape[field].safeParse(planned[field]).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(nextReminder([happened('message', '2026-11-02T11:00')], ANY_DAY, 'Mars/Olympus', 0)?.zone).toBe(
      'UTC',
    );
  });
});

describe('a reply', () => {
  it('as the last word always cancels follow-ups, closing and waiting for an invitation', () => {
    const outcome = fc.constantFrom('yes', 'question', 'not-now', 'no', null);
    fc.assert(
      fc.property(aJournal, outcome, anySettings, aNow, (journal, said, settings, now) => {
        const at = Math.max(0, ...journal.map((row) => row.at)) + HOUR;
        const reply = { ...happened('reply', '2026-11-02T10:00'), id: 'reply', at, outcome: said };
        const kind = nextReminder([...journal, reply], settings, PARIS, now)?.kind;
        expect([...FOLLOW_UPS, 'closing', 'invitation-cold', 'write-message']).not.toContain(kind);
      }),
    );
  });

  it('cancels them wherever it is recorded after the message, between or after the follow-ups', () => {
    const message = happened('message', '2026-11-02T10:00');
    const hours = fc.integer({ min: 1, max: 24 * 60 });
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 4 }), hours, anySettings, (followUps, replied, settings) => {
        const journal: Interaction[] = followUps.map((hour, index) => ({
          ...happened('follow-up', '2026-11-02T10:00'),
          id: `follow-up ${index}`,
          at: message.at + hour * HOUR,
        }));
        const reply = { ...happened('reply', '2026-11-02T10:00'), at: message.at + replied * HOUR };
        expect(nextReminder([reply, ...journal, message], settings, PARIS, 0)?.kind).toBe('answer-reply');
      }),
    );
  });
});

describe('follow-ups', () => {
  it('are never offered a third time before there is a reply', () => {
    const oneSided = anInteraction.filter(
      (row) => row.kind !== 'reply' && row.kind !== 'meeting' && row.toStage !== 'replied',
    );
    const journals = fc
      .tuple(fc.array(oneSided, { maxLength: 10 }), fc.array(anInteraction, { minLength: 2, maxLength: 4 }))
      .map(([rows, more]) => [
        happened('message', '2025-12-01T10:00'),
        ...rows,
        ...more.map((row) => ({ ...row, kind: 'follow-up' as const, direction: 'out' as const })),
      ]);
    let asked = 0;
    fc.assert(
      fc.property(journals, anySettings, aNow, (journal, settings, now) => {
        const kind = nextReminder(journal, settings, PARIS, now)?.kind;
        if (kind === 'closing') asked += 1;
        expect(FOLLOW_UPS).not.toContain(kind);
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(0);
  });

  it('of a mentee who does all she is reminded of are two, then she closes and is left in peace', () => {
    fc.assert(
      fc.property(anySettings, aZone, aNow, (settings, zone, start) => {
        const journal: Interaction[] = [{ ...happened('message', '2026-11-02T10:00'), at: start, zone }];
        const done: string[] = [];
        for (let turn = 0; turn < 6; turn += 1) {
          const planned = nextReminder(journal, settings, zone, start);
          if (planned === null) break;
          done.push(planned.kind);
          expect(planned.dueAt).toBeGreaterThan(Math.max(...journal.map((row) => row.at)) - 24 * HOUR);
          const kind = planned.kind === 'closing' ? 'closing' : 'follow-up';
          journal.push({
            ...happened(kind, '2026-11-02T10:00'),
            id: `turn ${turn}`,
            at: planned.dueAt + HOUR,
            zone,
          });
        }
        expect(done).toEqual(['follow-up-1', 'follow-up-2', 'closing']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('days and clocks', () => {
  it('seven days after the message is the same weekday at the usual time, across every change of the clock', () => {
    fc.assert(
      fc.property(aNow, aZone, fc.integer({ min: 4, max: 23 }), (at, zone, hour) => {
        const remindAt = `${String(hour).padStart(2, '0')}:30`;
        const message = { ...happened('message', '2026-11-02T10:00'), at, zone };
        const planned = nextReminder([message], { ...ANY_DAY, remindAt }, zone, at);
        const due = Temporal.Instant.fromEpochMilliseconds(planned?.dueAt ?? 0).toZonedDateTimeISO(zone);
        const sent = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        expect(due.toPlainDate().toString()).toBe(sent.toPlainDate().add({ days: 7 }).toString());
        expect(due.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(remindAt);
      }),
    );
  });

  it('keep the day and the time on the wall when the mentee travels', () => {
    const unmet = aJournal.map((journal) => journal.filter(({ kind }) => kind !== 'meeting'));
    fc.assert(
      fc.property(unmet, anySettings, aZone, aZone, aNow, (journal, settings, home, away, now) => {
        const here = nextReminder(journal, settings, home, now);
        const there = nextReminder(journal, settings, away, now);
        expect(there && { kind: there.kind, date: there.date, time: there.time }).toEqual(
          here && { kind: here.kind, date: here.date, time: here.time },
        );
      }),
    );
  });

  it('count from the day it was where the message was sent, not from the day it is where it is read', () => {
    const late = happened('message', '2026-11-02T23:30', { zone: 'America/New_York' });
    expect(nextReminder([late], ANY_DAY, PARIS, late.at)).toMatchObject({
      date: '2026-11-09',
      dueAt: instant('2026-11-09T09:00'),
    });
  });

  it('count from the day it was here when this browser does not know the zone it was sent in', () => {
    const pastMidnight = { ...happened('message', '2026-11-03T00:30'), zone: 'Mars/Olympus' };
    expect(nextReminder([pastMidnight], ANY_DAY, PARIS, 0)?.date).toBe('2026-11-10');
    expect(nextReminder([pastMidnight], ANY_DAY, 'UTC', 0)?.date).toBe('2026-11-09');
  });

  it('move a reminder of a day the zone skipped to the next working day', () => {
    // Samoa went from 29 to 31 December 2011, a Saturday.
    const message = happened('message', '2011-12-23T10:00', { zone: 'Pacific/Apia' });
    expect(nextReminder([message], ANY_DAY, 'Pacific/Apia', 0)?.date).toBe('2011-12-31');
    expect(nextReminder([message], WORKING_WEEK, 'Pacific/Apia', 0)?.date).toBe('2012-01-02');
  });

  it('at a time the clock skips ring right after the gap', () => {
    const settings = { ...ANY_DAY, remindAt: '02:30' };
    const journal = [moved('contacted', '2026-03-22T10:00')];
    expect(nextReminder(journal, settings, PARIS, 0)).toMatchObject({
      date: '2026-03-29',
      time: '02:30',
      dueAt: instant('2026-03-29T03:30'),
    });
  });
});
