/** What the board shows: each stage with the cards at its top, read without reading the other thousands. */
import { type Mentor, type Reminder, STAGES, type Stage } from '../../../../shared/model.ts';
import type { Store } from '../../../store/db.ts';
import { mentorsByIds } from '../../../store/mentors.ts';
import { waitingReminders } from '../waiting-reminders.ts';

/** Cards a column shows before "Show more". */
export const SHOWN = 50;

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
}

export type Columns = Record<Stage, Column>;

/** How many cards a stage shows; absent means `SHOWN`. */
export type Shown = Partial<Record<Stage, number>>;

/**
 * The board as it stands now. In each column the due ones come first, the longest waiting on top, then the
 * ones touched last.
 * @param only ids of the mentors to show, null for everybody
 */
export async function boardColumns(
  store: Store,
  shown: Shown,
  only: ReadonlySet<string> | null,
): Promise<Columns> {
  const [due, touched, byStage] = await Promise.all([
    waitingReminders(store, store.now()),
    store.db.mentors.orderBy('updatedAt').primaryKeys(),
    Promise.all(STAGES.map((stage) => store.db.mentors.where('stage').equals(stage).primaryKeys())),
  ]);
  const dueOf = firstById(due);
  const order = ranks([...dueOf.keys(), ...touched.toReversed()]);
  const inOrder = byStage.map((ids) => arranged(ids, order, only));
  const top = STAGES.map((stage, at) => inOrder[at]?.slice(0, shown[stage] ?? SHOWN) ?? []);
  const mentors = await mentorsByIds(store, top.flat());
  const column = (stage: Stage): Column => {
    const at = STAGES.indexOf(stage);
    return {
      total: inOrder[at]?.length ?? 0,
      cards: (top[at] ?? []).flatMap((id) => {
        const mentor = mentors.get(id);
        return mentor ? [{ mentor, due: dueOf.get(id) ?? null }] : [];
      }),
    };
  };
  return {
    saved: column('saved'),
    drafted: column('drafted'),
    contacted: column('contacted'),
    replied: column('replied'),
    meeting: column('meeting'),
    mentoring: column('mentoring'),
    completed: column('completed'),
    declined: column('declined'),
    silent: column('silent'),
    paused: column('paused'),
  };
}

function firstById(due: readonly Reminder[]): Map<string, Reminder> {
  const first = new Map<string, Reminder>();
  for (const reminder of due) if (!first.has(reminder.mentorId)) first.set(reminder.mentorId, reminder);
  return first;
}

/** The place of each id in a list that may name one twice; the first place counts. */
function ranks(ids: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const id of ids) if (!places.has(id)) places.set(id, places.size);
  return places;
}

function arranged(
  ids: readonly string[],
  order: ReadonlyMap<string, number>,
  only: ReadonlySet<string> | null,
): string[] {
  const place = (id: string): number => order.get(id) ?? order.size;
  return ids.filter((id) => !only || only.has(id)).sort((a, b) => place(a) - place(b));
}
