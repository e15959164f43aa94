/** What the mentee is reminded of around meetings and in a mentorship, told as stories. 2 November 2026 is a Monday. */
import { describe, expect, it } from 'vitest';
import { happened, meeting, moved } from '../shared/journal.ts';
import { next, WORKING_WEEK } from './plans.ts';

const saved = happened('saved', '2026-11-02T10:00');
const message = happened('message', '2026-11-02T11:00');
const reply = happened('reply', '2026-11-05T18:00', { outcome: 'yes' });

describe('a meeting', () => {
  const met = meeting('2026-11-06T10:00', '2026-11-18T16:00');
  const journal = [saved, message, reply, met];

  it('is prepared on the working day before', () => {
    expect(next(journal)).toBe('prepare 2026-11-17 09:00');
    const monday = meeting('2026-11-06T10:00', '2026-11-16T16:00');
    expect(next([saved, monday], { settings: WORKING_WEEK })).toBe('prepare 2026-11-13 09:00');
  });

  it('agreed on at the week-end for Monday is prepared on Monday, if that is in time', () => {
    const afternoon = meeting('2026-11-14T10:00', '2026-11-16T16:00');
    expect(next([saved, afternoon], { settings: WORKING_WEEK })).toBe('prepare 2026-11-16 09:00');
    const early = meeting('2026-11-14T10:00', '2026-11-16T08:30');
    expect(next([saved, early], { settings: WORKING_WEEK })).toBe('thank 2026-11-16 10:30');
  });

  it('agreed upon on Saturday for Sunday has no working day to prepare on: the thanks come next', () => {
    const sunday = meeting('2026-11-14T10:00', '2026-11-15T11:00');
    expect(next([saved, sunday], { settings: WORKING_WEEK })).toBe('thank 2026-11-16 09:00');
  });

  it('on the very day it was agreed on is prepared that day', () => {
    expect(next([saved, meeting('2026-11-16T11:00', '2026-11-16T16:00')])).toBe('prepare 2026-11-16 09:00');
  });

  it('is prepared before it begins even for a mentee who is a day ahead or behind by then', () => {
    const apia = meeting('2026-11-06T10:00', '2026-11-18T01:00', 'Pacific/Apia');
    expect(next([saved, apia], { zone: 'Pacific/Honolulu' })).toBe('prepare 2026-11-16 09:00');
  });

  it('calls for thanks two hours later, within a day', () => {
    expect(next(journal, { now: '2026-11-18T15:59' })).toBe('prepare 2026-11-17 09:00');
    expect(next(journal, { now: '2026-11-18T16:00' })).toBe('thank 2026-11-18 18:00');
  });

  it('late in the evening or before a rest day calls for thanks at the next usual time', () => {
    const late = meeting('2026-11-06T10:00', '2026-11-18T20:00');
    expect(next([saved, late], { now: '2026-11-19T00:00' })).toBe('thank 2026-11-19 09:00');
    const midnight = meeting('2026-11-06T10:00', '2026-11-18T23:00');
    expect(next([saved, midnight], { now: '2026-11-19T00:00' })).toBe('thank 2026-11-19 09:00');
    const saturday = meeting('2026-11-06T10:00', '2026-11-21T10:00');
    expect(next([saved, saturday], { now: '2026-11-22T00:00', settings: WORKING_WEEK })).toBe(
      'thank 2026-11-23 09:00',
    );
  });

  it('once thanked for, calls for a next step a week later', () => {
    const thanks = happened('thanks', '2026-11-19T09:30');
    expect(next([...journal, thanks], { now: '2026-11-20T10:00' })).toBe('next-step 2026-11-26 09:00');
    const word = happened('reply', '2026-11-21T09:30', { outcome: 'yes' });
    expect(next([...journal, thanks, word], { now: '2026-11-22T10:00' })).toBe('next-step 2026-11-28 09:00');
  });

  it('is not thanked for by thanks given before it took place', () => {
    const early = happened('thanks', '2026-11-07T09:30');
    expect(next([...journal, early], { now: '2026-11-20T10:00' })).toBe('thank 2026-11-18 18:00');
  });

  it('told after the fact, without a time, calls for thanks', () => {
    expect(next([saved, happened('meeting', '2026-11-06T14:00')], { now: '2026-11-06T14:01' })).toBe(
      'thank 2026-11-06 16:00',
    );
  });

  it('of two ahead, the nearest is prepared', () => {
    const later = meeting('2026-11-05T10:00', '2026-12-18T16:00');
    expect(next([saved, met, later])).toBe('prepare 2026-11-17 09:00');
    expect(next([saved, met, later], { now: '2026-11-18T16:00' })).toBe('prepare 2026-12-17 09:00');
  });

  it('known only from a card moved by hand calls for a next step a week later', () => {
    expect(next([saved, moved('meeting', '2026-11-04T10:00')])).toBe('next-step 2026-11-11 09:00');
  });
});

describe('a mentorship', () => {
  const met = meeting('2026-11-06T10:00', '2026-11-18T16:00');
  const mentoring = moved('mentoring', '2026-11-18T17:00');
  const thanks = happened('thanks', '2026-11-18T18:30');

  it('still calls for thanks after the meeting it was agreed in', () => {
    expect(next([saved, met, mentoring], { now: '2026-11-18T17:00' })).toBe('thank 2026-11-18 18:00');
  });

  it('calls for the next session to be planned 24 days after the last interaction', () => {
    expect(next([saved, met, mentoring, thanks], { now: '2026-11-19T10:00' })).toBe(
      'plan-session 2026-12-12 09:00',
    );
    expect(next([saved, moved('mentoring', '2026-11-04T10:00')])).toBe('plan-session 2026-11-28 09:00');
  });

  it('prepares the next session once it has a date', () => {
    const session = meeting('2026-11-20T10:00', '2026-12-15T16:00');
    expect(next([saved, met, mentoring, thanks, session], { now: '2026-11-20T10:00' })).toBe(
      'prepare 2026-12-14 09:00',
    );
  });

  it('asks for nothing when it is completed, paused, declined or silent', () => {
    for (const stage of ['completed', 'paused', 'declined', 'silent'] as const) {
      const left = moved(stage, '2026-11-19T10:00');
      expect(next([saved, met, mentoring, left], { now: '2026-11-20T10:00' })).toBe(null);
    }
  });
});
