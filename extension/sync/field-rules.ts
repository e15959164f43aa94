/**
 * How each field of each synced table is merged, and which are not synced because every device works them out
 * anew. A field added to a schema does not compile until it has its rule here.
 */
import type { Goal, Me, Settings } from '../../shared/mentee.ts';
import type { Draft, Interaction, Mentor, OwnTemplate, Reminder } from '../../shared/model.ts';
import { MAX } from '../../shared/values.ts';
import type { DoNotContact } from '../store/db.ts';
import type { KeptEdit } from '../store/kept.ts';
import type { Merge } from '../store/merges.ts';
import type { Removal } from '../store/removals.ts';

/**
 * - `choice`: what the mentee set. Two different edits: one stands, the other is kept beside (`merge.ts`).
 * - `parts`: an object, each part of it a choice.
 * - `set`: every addition and every removal counts; `most` is what the schema allows.
 * - `newest`, `oldest`: the greatest or the least of the two; nobody set it by hand.
 * - `closed`: a reminder that was closed anywhere stays closed.
 * - `fixed`: never edited once written. Where two differ all the same, one stands and nothing is said.
 */
export type Rule =
  | { readonly kind: 'choice' | 'parts' | 'newest' | 'oldest' | 'closed' | 'fixed' }
  | { readonly kind: 'set'; readonly most: number; readonly additions: 'first' | 'last' };

const choice = { kind: 'choice' } as const;
const parts = { kind: 'parts' } as const;
const newest = { kind: 'newest' } as const;
const oldest = { kind: 'oldest' } as const;
const closed = { kind: 'closed' } as const;
const fixed = { kind: 'fixed' } as const;
const list = { kind: 'set', most: MAX.list, additions: 'last' } as const;

type Rules<T, Derived extends keyof T = never> = { readonly [field in Exclude<keyof T, Derived>]: Rule };

/** Stage and last interaction come from the journal, which only adds up: merging them could only be wrong. */
const mentors: Rules<Mentor, 'stage' | 'stageSince' | 'lastInteractionAt'> = {
  id: fixed,
  name: choice,
  givenName: choice,
  familyName: choice,
  headline: choice,
  role: choice,
  organisation: choice,
  location: choice,
  language: choice,
  address: choice,
  urls: list,
  links: list,
  source: choice,
  via: choice,
  // The newest reason to write is the first, as `addHook` puts it.
  hooks: { kind: 'set', most: MAX.list, additions: 'first' },
  tags: list,
  note: choice,
  goalIds: list,
  fit: parts,
  createdAt: oldest,
  updatedAt: newest,
};

const interactions: Rules<Interaction> = {
  id: fixed,
  // Changes when two entries that are one person are merged, which is not an edit of the journal.
  mentorId: fixed,
  kind: fixed,
  at: oldest,
  zone: fixed,
  direction: fixed,
  channel: fixed,
  text: fixed,
  outcome: fixed,
  meetsAt: fixed,
  toStage: fixed,
};

const drafts: Rules<Draft> = {
  id: fixed,
  mentorId: fixed,
  purpose: fixed,
  channel: choice,
  language: choice,
  address: choice,
  subject: choice,
  body: choice,
  templateId: newest,
  ready: newest,
  copiedAt: newest,
  updatedAt: newest,
};

/** The day and the time meant travel as one value, `due`; instant and zone are those of whoever reads it. */
const reminders: Rules<Omit<Reminder, 'date' | 'time'> & { due: string }, 'dueAt' | 'zone'> = {
  id: fixed,
  mentorId: fixed,
  kind: fixed,
  due: choice,
  state: closed,
  snoozes: newest,
  by: fixed,
  note: choice,
  becauseAt: newest,
  rungAt: newest,
};

const goals: Rules<Goal> = { id: fixed, text: choice, createdAt: oldest, updatedAt: newest };

const templates: Rules<OwnTemplate> = {
  id: fixed,
  purpose: choice,
  language: choice,
  address: choice,
  title: choice,
  subject: choice,
  body: choice,
  pack: fixed,
  createdAt: oldest,
  updatedAt: newest,
};

const me: Rules<Me> = {
  name: choice,
  situation: choice,
  pitch: choice,
  signature: choice,
  school: choice,
  employer: choice,
  agreement: choice,
  freeFrom: choice,
  freeTo: choice,
};

const settings: Rules<Settings> = {
  language: choice,
  theme: choice,
  zone: choice,
  restWeekdays: { kind: 'set', most: 6, additions: 'last' },
  restCalendar: choice,
  restDates: { kind: 'set', most: 366, additions: 'last' },
  quietFrom: choice,
  quietTo: choice,
  remindAt: choice,
  followUpDays: parts,
  networkAccount: choice,
  showTitles: choice,
  welcomed: newest,
};

const merges: Rules<Merge> = {
  id: fixed,
  at: fixed,
  keptId: fixed,
  before: fixed,
  after: fixed,
  other: fixed,
  interactionIds: fixed,
  drafts: fixed,
  adoptedIds: fixed,
  reminders: fixed,
};

const removals: Rules<Removal> = {
  id: fixed,
  at: fixed,
  mentor: fixed,
  interactions: fixed,
  drafts: fixed,
  reminders: fixed,
};

/** The salt travels with the hash it made, so that every device can compare with it. */
const doNotContact: Rules<DoNotContact> = { hash: fixed, salt: fixed, at: oldest };

/** What was kept of two edits where there is no journal to note it in. */
const kept: Rules<KeptEdit> = {
  id: fixed,
  why: fixed,
  table: fixed,
  record: fixed,
  field: fixed,
  value: fixed,
  at: oldest,
};

export const RULES = {
  mentors,
  interactions,
  drafts,
  reminders,
  goals,
  templates,
  me,
  settings,
  merges,
  removals,
  doNotContact,
  kept,
} as const;

/** The tables of a vault. `me` and `settings` hold one record each, whose id is the table's name. */
export type TableName = keyof typeof RULES;

/** The rules of one table by the name of the field. */
export function rulesOf(table: TableName): ReadonlyMap<string, Rule> {
  return new Map(Object.entries<Rule>(RULES[table]));
}
