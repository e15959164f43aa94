/** What the board shows: each stage with the cards at its top, read without reading the other thousands. */
import { Mentor, type Reminder, STAGES, type Stage } from '../../../../shared/model.ts';
import { stageCounts } from '../../../store/counts.ts';
import type { Store } from '../../../store/db.ts';
import { mentorsByIds, recentMentors } from '../../../store/mentors.ts';
import { waitingReminders } from '../../../store/reminders.ts';
import { readable } from '../../../store/rows.ts';

/** Cards a column shows before "Show more". */
export const SHOWN = 50;

/** Mentors looked at for "touched last"; who was touched before all of these stands in the order of saving. */
const RECENT = 300;
/** Due reminders looked at for "waiting longest". */
const DUE = 300;

/** The road, in the order of the columns. */
export const ROAD = [
  'saved',
  'drafted',
  'contacted',
  'replied',
  'meeting',
  'mentoring',
] as const satisfies Stage[];
/** Where relations rest; one group at the end of the board. */
export const ASIDE = ['paused', 'declined', 'silent', 'completed'] as const satisfies Stage[];

export interface Card {
  mentor: Mentor;
  /** The reminder due longest, if one is. */
  due: Reminder | null;
}

export interface Column {
  total: number;
  cards: Card[];
  /** Are there more cards than are shown? */
  more: boolean;
}

const EMPTY: Column = { total: 0, cards: [], more: false };

export const columnOf = (columns: Columns, stage: Stage): Column => columns.get(stage) ?? EMPTY;

export type Columns = ReadonlyMap<Stage, Column>;

/** How many cards a stage shows; absent means `SHOWN`. */
export type Shown = Partial<Record<Stage, number>>;

/**
 * The board as it stands now. In each column the due ones come first, the longest waiting on top; then the
 * ones touched last; then the others, as they were saved.
 */
export async function boardColumns(store: Store, shown: Shown): Promise<Columns> {
  const [due, recent, counts] = await Promise.all([
    dueByMentor(store),
    recentMentors(store, RECENT),
    stageCounts(store),
  ]);
  const waiting = await mentorsByIds(store, [...due.keys()].slice(0, DUE));
  const first = [...waiting.values(), ...recent];
  const columns = STAGES.map(async (stage) => {
    const placed = first.filter((mentor) => mentor.stage === stage);
    const wanted = shown[stage] ?? SHOWN;
    const others = placed.length < counts[stage] ? await saved(store, stage, wanted + placed.length + 1) : [];
    return [stage, column(once([...placed, ...others]), counts[stage], wanted, due)] as const;
  });
  return new Map(await Promise.all(columns));
}

/** The same for the mentors a search found, in the order it found them. */
export async function foundColumns(store: Store, shown: Shown, found: readonly Mentor[]): Promise<Columns> {
  const due = await dueByMentor(store);
  return new Map(
    STAGES.map((stage) => {
      const mentors = found.filter((mentor) => mentor.stage === stage);
      return [stage, column(mentors, mentors.length, shown[stage] ?? SHOWN, due)] as const;
    }),
  );
}

/** The first mentors of a stage, in the order they were saved. */
async function saved(store: Store, stage: Stage, limit: number): Promise<Mentor[]> {
  return readable(Mentor, await store.db.mentors.where('stage').equals(stage).limit(limit).toArray());
}

/** For each mentor with something due, the reminder due longest; the longest waiting mentor first. */
async function dueByMentor(store: Store): Promise<Map<string, Reminder>> {
  const first = new Map<string, Reminder>();
  for (const reminder of await waitingReminders(store, store.now())) {
    if (!first.has(reminder.mentorId)) first.set(reminder.mentorId, reminder);
  }
  return first;
}

function once(mentors: readonly Mentor[]): Mentor[] {
  return [...new Map(mentors.map((mentor) => [mentor.id, mentor])).values()];
}

/** @param mentors in their order, more than are wanted where there are more */
function column(
  mentors: readonly Mentor[],
  total: number,
  wanted: number,
  due: ReadonlyMap<string, Reminder>,
): Column {
  const cards = mentors.slice(0, wanted).map((mentor) => ({ mentor, due: due.get(mentor.id) ?? null }));
  return { total, cards, more: mentors.length > wanted };
}
