/** Invented people for the tests of the store, and what is written to them. */

import { keepDraft } from '../../extension/store/drafts.ts';
import { type Happened, record } from '../../extension/store/interactions.ts';
import { saveMentor } from '../../extension/store/mentors.ts';
import { remindersOf } from '../../extension/store/reminders.ts';
import type { Draft, Interaction, Mentor, Purpose, Reminder } from '../../shared/model.ts';
import type { Profile } from '../../shared/profile.ts';
import type { MemoryStore } from './memory-store.ts';

export const INES = 'https://www.linkedin.com/in/ines-valdor';
export const TOMAS = 'https://www.linkedin.com/in/tomas-kirsten';

/** Saves somebody by her address alone, unless told more. */
export async function saved(
  store: MemoryStore,
  name = 'Inès Valdor',
  more: Partial<Parameters<typeof saveMentor>[1]> = { urls: [INES] },
): Promise<Mentor> {
  return (await saveMentor(store, { name, ...more })).mentor;
}

/** What a page says about Inès Valdor. */
export function profile(more: Partial<Profile> = {}): Profile {
  return {
    url: INES,
    name: 'Inès Valdor',
    givenName: 'Inès',
    familyName: 'Valdor',
    headline: 'Tidal energy, from model to sea',
    role: 'Head of research',
    organisation: 'Marée Haute',
    location: 'Brest',
    language: 'fr-FR',
    links: ['https://valdor.example/'],
    hooks: [{ text: 'Talk on blade wear', url: null, date: null }],
    site: 'linkedin',
    evidence: {},
    runnersUp: {},
    ...more,
  };
}

/** Keeps a draft with these words. */
export function typed(
  store: MemoryStore,
  mentorId: string,
  body: string,
  purpose: Purpose = 'first-message',
  more: Partial<Draft> = {},
): Promise<Draft> {
  return keepDraft(store, {
    mentorId,
    purpose,
    channel: 'message',
    language: 'fr',
    address: 'vous',
    subject: '',
    body,
    templateId: null,
    ready: false,
    copiedAt: null,
    ...more,
  });
}

/** Logs what happened, which the test needs to have been logged. */
export async function logged(
  store: MemoryStore,
  mentorId: string,
  kind: Interaction['kind'],
  more: Partial<Happened> = {},
): Promise<Interaction> {
  const entry = await record(store, { mentorId, kind, ...more });
  if (!entry) throw new Error(`no mentor ${mentorId}`);
  return entry;
}

/** The waiting reminders of a mentor, one line each: kind, day, time. */
export async function waitingFor(store: MemoryStore, mentorId: string): Promise<string[]> {
  return (await remindersOf(store, mentorId)).map(({ kind, date, time }) => `${kind} ${date} ${time}`);
}

/** The one waiting reminder of a mentor. */
export async function theReminder(store: MemoryStore, mentorId: string): Promise<Reminder> {
  const [only, ...more] = await remindersOf(store, mentorId);
  if (!only || more.length > 0) throw new Error(`${only ? 1 + more.length : 0} reminders`);
  return only;
}
