/** Texts being written. Every keystroke is kept: one row per mentor and purpose, overwritten in place. */
import { v5 as uuidv5 } from 'uuid';
import { Draft, type Interaction, type InteractionKind, type Purpose } from '../../shared/model.ts';
import { MentorGone, type Store } from './db.ts';
import { recordWithin, takeBackWithin } from './interactions.ts';
import { readable, readableOne } from './rows.ts';
import { journalOf, standingTables } from './standing.ts';

/** The interaction that sending a text of this purpose is. */
export const SENT_AS: Record<Purpose, InteractionKind> = {
  invitation: 'invitation',
  'first-message': 'message',
  'follow-up-1': 'follow-up',
  'follow-up-2': 'follow-up',
  closing: 'closing',
  'answer-yes': 'message',
  // Not a message: after a "no" that would be a new beginning, with follow-ups.
  'answer-no': 'thanks',
  'confirm-meeting': 'message',
  thanks: 'thanks',
  'news-30': 'message',
  'news-90': 'message',
  review: 'message',
  goodbye: 'thanks',
};

export function draftId(mentorId: string, purpose: Purpose): string {
  return uuidv5(purpose, mentorId);
}

export async function draftOf(store: Store, mentorId: string, purpose: Purpose): Promise<Draft | null> {
  return readableOne(Draft, await store.db.drafts.get(draftId(mentorId, purpose)));
}

/** All drafts of a mentor, the one touched last first. */
export async function draftsOf(store: Store, mentorId: string): Promise<Draft[]> {
  const rows = readable(Draft, await store.db.drafts.where('mentorId').equals(mentorId).toArray());
  return rows.sort((a, b) => b.updatedAt - a.updatedAt);
}

/**
 * Keeps a draft as it stands. The first one of a mentor with words in it moves her to "drafted".
 * Throws where the text is longer than `MAX` allows, and `MentorGone`: the page that holds the text says so.
 */
export async function keepDraft(store: Store, draft: Omit<Draft, 'id' | 'updatedAt'>): Promise<Draft> {
  const row = Draft.parse({ ...draft, id: draftId(draft.mentorId, draft.purpose), updatedAt: store.now() });
  const begun = await store.db.transaction('rw', [store.db.drafts, ...standingTables(store)], async () => {
    const mentor = await store.db.mentors.get(row.mentorId);
    if (!mentor) throw new MentorGone();
    await store.db.drafts.put(row);
    if (row.body.trim() === '' || mentor.stage !== 'saved') return null;
    const before = (await journalOf(store, row.mentorId)).some((entry) => entry.kind === 'drafted');
    return before ? null : recordWithin(store, { mentorId: row.mentorId, kind: 'drafted' });
  });
  if (begun) store.onRemindersMoved();
  return row;
}

/** "Not yet": the question goes, the draft stays. */
export async function markNotSent(store: Store, id: string): Promise<void> {
  await store.db.drafts.update(id, { copiedAt: null });
}

/**
 * "Sent": the text moves from the drafts to the journal, in one transaction. `withSubject` is false where the
 * channel carried none: a subject kept for another channel was not sent.
 */
export async function markSent(store: Store, id: string, withSubject = true): Promise<Interaction | null> {
  const sent = await store.db.transaction('rw', [store.db.drafts, ...standingTables(store)], async () => {
    const draft = await store.db.drafts.get(id);
    if (!draft) return null;
    const { mentorId, purpose, channel, subject, body } = draft;
    const text = subject && withSubject ? `${subject}\n\n${body}` : body;
    const interaction = await recordWithin(store, { mentorId, kind: SENT_AS[purpose], channel, text });
    if (interaction) await store.db.drafts.delete(id);
    return interaction;
  });
  store.onRemindersMoved();
  return sent;
}

/**
 * "Not sent after all": the entry goes and the text is a draft again, as it was. False, and nothing is changed,
 * where another text of that purpose has been begun since, or the entry is gone.
 */
export async function takeBackSent(store: Store, draft: Draft, interactionId: string): Promise<boolean> {
  const done = await store.db.transaction('rw', [store.db.drafts, ...standingTables(store)], async () => {
    const begun = await store.db.drafts.get(draft.id);
    if (begun && begun.body.trim() !== '') return false;
    if (!(await takeBackWithin(store, interactionId))) return false;
    await store.db.drafts.put(draft);
    return true;
  });
  store.onRemindersMoved();
  return done;
}
