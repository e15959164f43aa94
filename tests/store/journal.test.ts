/** The journal, and what follows from it: stage and reminder. 2 November 2026 is a Monday. */
import { describe, expect, it } from 'vitest';
import {
  metBetween,
  nextMeetingAt,
  notesThisMonth,
  record,
  sentTexts,
  takeBack,
} from '../../extension/store/interactions.ts';
import { mentorById } from '../../extension/store/mentors.ts';
import { journalOf } from '../../extension/store/standing.ts';
import { instant } from '../shared/journal.ts';
import { later, memoryStore, moveTo } from './memory-store.ts';
import { logged, saved, TOMAS, waitingFor } from './people.ts';

describe('the notes of the month', () => {
  it('are those of invitations that had one, in the mentee’s own month', async () => {
    const store = memoryStore({ local: '2026-10-31T23:30', zone: 'Europe/Paris' });
    const { id } = await saved(store);
    const invite = (text: string) => record(store, { mentorId: id, kind: 'invitation', text });
    await invite('A note in October');
    expect(await notesThisMonth(store)).toBe(1);
    later(store, { hours: 1 });
    expect(await notesThisMonth(store)).toBe(0);
    await invite('A note in November');
    await invite('');
    await record(store, { mentorId: id, kind: 'message', text: 'No note' });
    expect(await notesThisMonth(store)).toBe(1);
    store.zone = 'America/Montreal';
    expect(await notesThisMonth(store)).toBe(2);
  });
});

describe('what happened', () => {
  it('is written down with the time, the zone and the direction', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    store.zone = 'America/Montreal';
    later(store, { hours: 2 });
    const entry = await record(store, { mentorId: id, kind: 'message', channel: 'email', text: 'Bonjour' });
    expect(entry).toMatchObject({
      mentorId: id,
      at: store.at,
      zone: 'America/Montreal',
      direction: 'out',
      channel: 'email',
      text: 'Bonjour',
    });
    expect((await journalOf(store, id)).at(-1)).toEqual(entry);
  });

  it('moves the mentor on and plans what comes next', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    later(store, { hours: 1 });
    await logged(store, id, 'message');
    expect(await mentorById(store, id)).toMatchObject({
      stage: 'contacted',
      stageSince: store.at,
      lastInteractionAt: store.at,
      updatedAt: store.at,
    });
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-09 09:00']);
    expect(store.moved).toBe(2);
  });

  it('is not written for somebody who is gone', async () => {
    const store = memoryStore();
    expect(await record(store, { mentorId: 'nobody', kind: 'message' })).toBe(null);
    expect(await store.db.interactions.count()).toBe(0);
    expect(await store.db.reminders.count()).toBe(0);
  });

  it('a reply cancels the follow-up, wherever it is recorded', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await logged(store, id, 'message');
    moveTo(store, '2026-11-05T18:00');
    await logged(store, id, 'reply', { outcome: 'yes' });
    expect(await waitingFor(store, id)).toEqual(['answer-reply 2026-11-06 09:00']);
    expect((await mentorById(store, id))?.stage).toBe('replied');
    await logged(store, id, 'reply', { outcome: 'no' });
    expect(await waitingFor(store, id)).toEqual([]);
    expect((await mentorById(store, id))?.stage).toBe('declined');
  });

  it('told afterwards goes where it belongs in time', async () => {
    const store = memoryStore();
    const { id } = await saved(store, 'Inès Valdor', {});
    moveTo(store, '2026-11-20T10:00');
    await logged(store, id, 'note');
    await logged(store, id, 'message', { at: instant('2026-11-10T10:00') });
    expect((await journalOf(store, id)).map(({ kind }) => kind)).toEqual(['saved', 'message', 'note']);
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-17 09:00']);
  });

  it('told last stays last when the clock was set back by days', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await logged(store, id, 'message');
    moveTo(store, '2026-10-28T10:00');
    await logged(store, id, 'reply', { outcome: 'question' });
    await logged(store, id, 'message');
    expect((await journalOf(store, id)).map(({ kind }) => kind)).toEqual([
      'saved',
      'message',
      'reply',
      'message',
    ]);
    expect((await mentorById(store, id))?.stage).toBe('replied');
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-09 09:00']);
  });

  it('at the very same moment keeps the order in which it was told', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    for (const kind of ['message', 'reply', 'meeting', 'thanks'] as const) await logged(store, id, kind);
    expect((await journalOf(store, id)).map(({ kind }) => kind)).toEqual([
      'saved',
      'message',
      'reply',
      'meeting',
      'thanks',
    ]);
  });
});

describe('taking back', () => {
  it('gives stage and reminder as they were', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await logged(store, id, 'message');
    const before = await mentorById(store, id);
    const reply = await logged(store, id, 'reply', { outcome: 'no' });
    expect(await waitingFor(store, id)).toEqual([]);
    expect(await takeBack(store, reply.id)).toEqual(before);
    expect(await mentorById(store, id)).toEqual(before);
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-09 09:00']);
    expect((await journalOf(store, id)).map(({ kind }) => kind)).toEqual(['saved', 'message']);
  });

  it('twice, or of what is not there, changes nothing', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const message = await logged(store, id, 'message');
    await takeBack(store, message.id);
    const before = await mentorById(store, id);
    expect(await takeBack(store, message.id)).toBe(null);
    expect(await mentorById(store, id)).toEqual(before);
  });
});

describe('looking back', () => {
  it('gives the texts sent to others, the newest first and no more than asked for', async () => {
    const store = memoryStore();
    const ines = await saved(store);
    const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
    for (const text of ['one', 'two', 'three']) {
      later(store, { hours: 1 });
      await logged(store, tomas.id, 'message', { text });
    }
    await logged(store, tomas.id, 'reply', { text: 'from him' });
    await logged(store, tomas.id, 'thanks');
    await logged(store, ines.id, 'message', { text: 'to her' });
    expect((await sentTexts(store, ines.id, 2)).map(({ text }) => text)).toEqual(['three', 'two']);
    expect((await sentTexts(store, tomas.id, 9)).map(({ text }) => text)).toEqual(['to her']);
  });

  it('finds the meetings that took place in a stretch of time, its end included, and the next one', async () => {
    const store = memoryStore();
    const ines = await saved(store);
    const tomas = await saved(store, 'Tomas Kirsten', { urls: [TOMAS] });
    const [tuesday, friday] = [instant('2026-11-03T18:00'), instant('2026-11-06T18:00')];
    await logged(store, ines.id, 'meeting', { meetsAt: tuesday });
    await logged(store, tomas.id, 'meeting', { meetsAt: friday });
    await logged(store, tomas.id, 'meeting');
    expect(await metBetween(store, tuesday - 1, tuesday)).toEqual([ines.id]);
    expect(await metBetween(store, tuesday, friday)).toEqual([tomas.id]);
    expect(await nextMeetingAt(store, tuesday - 1)).toBe(tuesday);
    expect(await nextMeetingAt(store, tuesday)).toBe(friday);
    expect(await nextMeetingAt(store, friday)).toBe(null);
  });
});
