/** Texts being written: nothing typed is lost, and "sent" moves them to the journal whole. */
import { describe, expect, it } from 'vitest';
import { MentorGone } from '../../extension/store/db.ts';
import {
  draftId,
  draftOf,
  draftsOf,
  keepDraft,
  markNotSent,
  markSent,
  SENT_AS,
  takeBackSent,
} from '../../extension/store/drafts.ts';
import { mentorById } from '../../extension/store/mentors.ts';
import { removeMentor } from '../../extension/store/removals.ts';
import { journalOf } from '../../extension/store/standing.ts';
import { PURPOSES } from '../../shared/model.ts';
import { MAX } from '../../shared/values.ts';
import { contents, later, memoryStore, moveTo } from './memory-store.ts';
import { logged, saved, typed, waitingFor } from './people.ts';

describe('typing', () => {
  it('keeps every keystroke in one row, the last one typed standing', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const text = 'Bonjour Inès, votre exposé';
    await Promise.all(Array.from(text, (_, at) => typed(store, id, text.slice(0, at + 1))));
    expect(await store.db.drafts.toArray()).toMatchObject([{ id: draftId(id, 'first-message'), body: text }]);
  });

  it('keeps one text for each purpose, the one touched last first', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await typed(store, id, 'Invitation', 'invitation');
    later(store, { hours: 1 });
    await typed(store, id, 'Message', 'first-message', { channel: 'inmail', subject: 'Marées' });
    later(store, { hours: 1 });
    await typed(store, id, 'Invitation, again', 'invitation');
    expect((await draftsOf(store, id)).map(({ body }) => body)).toEqual(['Invitation, again', 'Message']);
    expect(await draftOf(store, id, 'first-message')).toMatchObject({ subject: 'Marées', channel: 'inmail' });
    expect(await draftOf(store, id, 'thanks')).toBe(null);
  });

  it('moves the mentor to drafted with the first word, once', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await typed(store, id, '  \n');
    expect((await mentorById(store, id))?.stage).toBe('saved');
    later(store, { hours: 1 });
    await Promise.all(['B', 'Bo', 'Bon'].map((body) => typed(store, id, body)));
    expect(await mentorById(store, id)).toMatchObject({ stage: 'drafted', stageSince: store.at });
    await typed(store, id, '');
    await typed(store, id, 'Bonjour', 'invitation');
    expect((await journalOf(store, id)).map(({ kind }) => kind)).toEqual(['saved', 'drafted']);
  });

  it('tells the alarm that a draft begun is to be sent in two days', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const before = store.moved;
    await typed(store, id, 'Bonjour');
    expect(await waitingFor(store, id)).toEqual(['send-draft 2026-11-04 09:00']);
    expect(store.moved).toBe(before + 1);
    await typed(store, id, 'Bonjour Inès');
    expect(store.moved).toBe(before + 1);
  });

  it('does not throw a mentor back who is further on, nor one moved back to saved by hand', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await typed(store, id, 'Bonjour');
    await logged(store, id, 'stage', { toStage: 'saved' });
    await typed(store, id, 'Bonjour encore');
    expect((await mentorById(store, id))?.stage).toBe('saved');
    await logged(store, id, 'message');
    await typed(store, id, 'Relance', 'follow-up-1');
    expect((await mentorById(store, id))?.stage).toBe('contacted');
  });

  it('a text longer than can be stored is refused, and the one before stays', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await typed(store, id, 'Bonjour');
    await expect(typed(store, id, 'x'.repeat(MAX.message + 1))).rejects.toThrow();
    expect((await draftOf(store, id, 'first-message'))?.body).toBe('Bonjour');
  });

  it('for somebody deleted in another window says so, and leaves no text without a mentor', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await removeMentor(store, id);
    await expect(typed(store, id, 'Bonjour')).rejects.toThrow(MentorGone);
    expect(await store.db.drafts.count()).toBe(0);
  });
});

describe('"Sent?"', () => {
  it('is asked from the moment the text is copied until it is answered', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const draft = await typed(store, id, 'Bonjour');
    await keepDraft(store, { ...draft, copiedAt: store.at });
    expect((await draftOf(store, id, 'first-message'))?.copiedAt).toBe(store.at);
    await markNotSent(store, draft.id);
    expect(await draftOf(store, id, 'first-message')).toEqual(draft);
  });

  it('answered yes moves the text to the journal, and the follow-up is planned', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const draft = await typed(store, id, 'Bonjour', 'first-message', {
      channel: 'inmail',
      subject: 'Marées',
    });
    moveTo(store, '2026-11-03T10:00');
    const sent = await markSent(store, draft.id);
    expect(sent).toMatchObject({
      kind: 'message',
      direction: 'out',
      channel: 'inmail',
      text: 'Marées\n\nBonjour',
    });
    expect(await draftOf(store, id, 'first-message')).toBe(null);
    expect(await mentorById(store, id)).toMatchObject({ stage: 'contacted', lastInteractionAt: store.at });
    expect(await waitingFor(store, id)).toEqual(['follow-up-1 2026-11-10 09:00']);
  });

  it('answered yes twice, from two windows, writes one entry', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const draft = await typed(store, id, 'Bonjour');
    const [first, second] = await Promise.all([markSent(store, draft.id), markSent(store, draft.id)]);
    expect([first?.text, second]).toEqual(['Bonjour', null]);
    expect((await journalOf(store, id)).filter(({ kind }) => kind === 'message')).toHaveLength(1);
  });

  it('every purpose is logged as what it is', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    for (const purpose of PURPOSES) await markSent(store, (await typed(store, id, purpose, purpose)).id);
    const sent = (await journalOf(store, id)).filter(({ text }) => text !== '');
    expect(sent.map(({ kind, text }) => [text, kind])).toEqual(Object.entries(SENT_AS));
    expect(Object.values(SENT_AS)).toEqual([
      'invitation',
      'message',
      'follow-up',
      'follow-up',
      'closing',
      'message',
      'thanks',
      'message',
      'thanks',
      'message',
      'message',
      'message',
      'thanks',
    ]);
  });

  it('half done is not done: where the journal cannot be written, the draft stays and nothing moves', async () => {
    for (const table of ['interactions', 'mentors', 'reminders'] as const) {
      const store = memoryStore();
      const { id } = await saved(store);
      const draft = await typed(store, id, 'Bonjour');
      const before = await contents(store);
      const refuse = () => {
        throw new Error('the disk says no');
      };
      store.db.table(table).hook('creating', refuse);
      store.db.table(table).hook('updating', refuse);
      await expect(markSent(store, draft.id)).rejects.toThrow('the disk says no');
      expect(await contents(store)).toEqual(before);
    }
  });
});

describe('"not sent after all"', () => {
  it('brings the draft back as it was, with stage and reminder', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const draft = await typed(store, id, 'Bonjour', 'first-message', { subject: 'Marées' });
    const before = await contents(store);
    const sent = await markSent(store, draft.id);
    expect(await takeBackSent(store, draft, `${sent?.id}`)).toBe(true);
    expect(await contents(store)).toEqual(before);
    expect(await takeBackSent(store, draft, `${sent?.id}`)).toBe(false);
  });

  it('changes nothing where another text has been begun since', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    const draft = await typed(store, id, 'Bonjour');
    const sent = await markSent(store, draft.id);
    await typed(store, id, 'Encore un mot');
    const before = await contents(store);
    expect(await takeBackSent(store, draft, `${sent?.id}`)).toBe(false);
    expect(await contents(store)).toEqual(before);
  });
});
