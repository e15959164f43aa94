/** What the mentee is reminded of, told as stories. 2 November 2026 is a Monday. */
import { describe, expect, it } from 'vitest';
import { nextReminder } from '../../extension/follow-up/policy.ts';
import { Reminder } from '../../shared/model.ts';
import { happened, instant, moved, PARIS } from '../shared/journal.ts';
import { ANY_DAY, next, WORKING_WEEK } from './plans.ts';

const saved = happened('saved', '2026-11-02T10:00');
const drafted = happened('drafted', '2026-11-02T10:30');
const invitation = happened('invitation', '2026-11-02T11:00');
const message = happened('message', '2026-11-02T11:00');
const reply = happened('reply', '2026-11-05T18:00', { outcome: 'yes' });
const answer = happened('message', '2026-11-06T08:00');

describe('before the first message', () => {
  it('nothing is planned for somebody only saved', () => {
    expect(next([])).toBe(null);
    expect(next([saved, happened('note', '2026-11-03T10:00')])).toBe(null);
  });

  it('a draft begun is to be sent two days later', () => {
    expect(next([saved, drafted])).toBe('send-draft 2026-11-04 09:00');
    expect(next([saved, moved('drafted', '2026-11-04T10:00')])).toBe('send-draft 2026-11-06 09:00');
  });

  it('a draft is forgotten about once a message is sent', () => {
    expect(next([saved, drafted, message])).toBe('follow-up-1 2026-11-09 09:00');
  });
});

describe('an invitation', () => {
  const accepted = happened('accepted', '2026-11-06T20:00');

  it('not accepted after 15 days is cold', () => {
    expect(next([saved, invitation])).toBe('invitation-cold 2026-11-17 09:00');
  });

  it('accepted calls for a message the next day', () => {
    expect(next([saved, invitation, accepted])).toBe('write-message 2026-11-07 09:00');
    expect(next([saved, invitation, accepted], { settings: WORKING_WEEK })).toBe(
      'write-message 2026-11-09 09:00',
    );
  });

  it('accepted and followed by a message counts from the message', () => {
    const written = happened('message', '2026-11-07T10:00');
    expect(next([saved, invitation, accepted, written])).toBe('follow-up-1 2026-11-14 09:00');
  });

  it('accepted after an e-mail without an answer is a reason to write', () => {
    const mail = happened('message', '2026-11-01T10:00');
    expect(next([saved, mail, invitation, accepted])).toBe('write-message 2026-11-07 09:00');
  });
});

describe('silence', () => {
  const first = happened('follow-up', '2026-11-10T10:00');
  const second = happened('follow-up', '2026-11-24T10:00');

  it('is followed up 7 days after the message, then 14 days after the first follow-up, then closed 14 days later', () => {
    expect(next([saved, message])).toBe('follow-up-1 2026-11-09 09:00');
    expect(next([saved, message, first])).toBe('follow-up-2 2026-11-24 09:00');
    expect(next([saved, message, first, second])).toBe('closing 2026-12-08 09:00');
  });

  it('calls for nothing more once it was closed kindly', () => {
    expect(next([saved, message, first, second, happened('closing', '2026-12-08T10:00')])).toBe(null);
  });

  it('is followed up at the days the mentee chose, at least a day apart', () => {
    const settings = { ...ANY_DAY, followUpDays: { first: 5, second: 8, closing: 8 } };
    expect(next([saved, message], { settings })).toBe('follow-up-1 2026-11-07 09:00');
    expect(next([saved, message, first], { settings })).toBe('follow-up-2 2026-11-13 09:00');
    expect(next([saved, message, first, second], { settings })).toBe('closing 2026-11-25 09:00');
  });

  it('begins again with any interaction between the two, but not with a note', () => {
    expect(next([saved, message, happened('advice', '2026-11-04T10:00')])).toBe(
      'follow-up-1 2026-11-11 09:00',
    );
    expect(next([saved, message, happened('note', '2026-11-04T10:00')])).toBe('follow-up-1 2026-11-09 09:00');
  });

  it('is not followed up a third time, even if the follow-ups were filed as messages', () => {
    const again = happened('message', '2026-11-10T10:00');
    const oncemore = happened('message', '2026-11-20T10:00');
    expect(next([saved, message, again])).toBe('follow-up-1 2026-11-17 09:00');
    expect(next([saved, message, again, oncemore])).toBe('closing 2026-12-04 09:00');
  });

  it('after several messages on one day is followed up like silence after one', () => {
    const more = ['2026-11-02T11:05', '2026-11-02T11:06'].map((local) => happened('message', local));
    expect(next([saved, message, ...more])).toBe('follow-up-1 2026-11-09 09:00');
  });

  it('is counted from the move when the mentee says by hand that she wrote, or opens an exit again', () => {
    expect(next([saved, moved('contacted', '2026-11-03T10:00')])).toBe('follow-up-1 2026-11-10 09:00');
    const written = happened('message', '2026-11-05T10:00');
    expect(next([saved, moved('contacted', '2026-11-03T10:00'), written])).toBe(
      'follow-up-1 2026-11-12 09:00',
    );
    const reopened = [
      saved,
      message,
      moved('silent', '2026-11-08T10:00'),
      moved('contacted', '2027-03-01T10:00'),
    ];
    expect(next(reopened)).toBe('follow-up-1 2027-03-08 09:00');
  });

  it('counts follow-ups from before an exit when the exit is opened again', () => {
    const closing = happened('closing', '2026-12-08T10:00');
    const anew = happened('message', '2027-03-01T10:00');
    expect(next([saved, message, first, second, closing, anew])).toBe('closing 2027-03-15 09:00');
  });
});

describe('a reply', () => {
  it('cancels the follow-up and is to be answered the next day', () => {
    expect(next([saved, message, reply])).toBe('answer-reply 2026-11-06 09:00');
  });

  it('once answered, starts the follow-ups anew', () => {
    const early = happened('follow-up', '2026-11-04T10:00');
    expect(next([saved, message, early, reply, answer])).toBe('follow-up-1 2026-11-13 09:00');
    const followUp = happened('follow-up', '2026-11-13T10:00');
    expect(next([saved, message, reply, answer, followUp])).toBe('follow-up-2 2026-11-27 09:00');
  });

  it('found later, under a follow-up sent in ignorance of it, is still to be answered', () => {
    const blind = happened('follow-up', '2026-11-09T10:00');
    expect(next([saved, message, reply, blind])).toBe('answer-reply 2026-11-06 09:00');
  });

  it('answered with thanks alone counts as answered', () => {
    expect(next([saved, message, reply, happened('thanks', '2026-11-06T08:00')])).toBe(
      'follow-up-1 2026-11-13 09:00',
    );
  });

  it('told by moving the card by hand is to be answered as well', () => {
    expect(next([saved, message, moved('replied', '2026-11-07T10:00')])).toBe(
      'answer-reply 2026-11-08 09:00',
    );
  });

  it('that says no, or not now, ends the reminders until the mentee opens the exit again', () => {
    const no = { ...reply, outcome: 'no' as const };
    expect(next([saved, message, no])).toBe(null);
    expect(next([saved, message, { ...reply, outcome: 'not-now' as const }])).toBe(null);
    expect(next([saved, message, no, moved('contacted', '2027-01-04T10:00')])).toBe(
      'follow-up-1 2027-01-11 09:00',
    );
  });

  it('makes follow-ups count anew, even when it said "not now" and the mentee writes again later', () => {
    const followUps = [happened('follow-up', '2026-11-03T10:00'), happened('follow-up', '2026-11-04T10:00')];
    const notNow = { ...reply, outcome: 'not-now' as const };
    const anew = happened('message', '2027-03-01T10:00');
    expect(next([saved, message, ...followUps, notNow, anew])).toBe('follow-up-1 2027-03-08 09:00');
  });

  it('says what the reminder follows from', () => {
    const planned = nextReminder([saved, message, reply], ANY_DAY, PARIS, 0);
    expect(planned).toMatchObject({
      becauseId: reply.id,
      becauseAt: reply.at,
      dueAt: instant('2026-11-06T09:00'),
    });
    expect(planned && Reminder.shape.date.safeParse(planned.date).success).toBe(true);
  });
});
