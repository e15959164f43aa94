/** What a mentee may do on one device, each act by its name. */
import { snooze } from '../../../extension/follow-up/today.ts';
import { draftsOf, keepDraft, markSent } from '../../../extension/store/drafts.ts';
import { addGoal, changeGoal, goals, removeGoal } from '../../../extension/store/goals.ts';
import { record, takeBack } from '../../../extension/store/interactions.ts';
import { changeMentor, mentorById, saveMentor } from '../../../extension/store/mentors.ts';
import { mergeMentors, unmerge } from '../../../extension/store/merges.ts';
import {
  addReminder,
  closeReminder,
  finishReminder,
  remindersOf,
} from '../../../extension/store/reminders.ts';
import { forgetForGood, removals, removeMentor, restoreRemoval } from '../../../extension/store/removals.ts';
import { changeMe, changeSettings } from '../../../extension/store/settings.ts';
import { restandAll } from '../../../extension/store/standing.ts';
import {
  addTemplate,
  changeTemplate,
  ownTemplates,
  type TemplateFields,
} from '../../../extension/store/templates.ts';
import { instant } from '../../shared/journal.ts';
import type { MemoryStore } from '../../store/memory-store.ts';

export const DAY = 86_400_000;

const TEMPLATE: TemplateFields = {
  purpose: 'thanks',
  language: 'en',
  address: null,
  title: 'Mine',
  subject: '',
  body: '',
  pack: null,
};

export interface Act {
  store: MemoryStore;
  /** Of what there is, which; and how. */
  pick: number;
  other: number;
  /** A text like no other, noted as written. */
  write: () => string;
}
type Acting = (act: Act) => Promise<unknown>;

export const choose = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

/** For one of the mentors that are there. */
function forOne(acting: (act: Act, id: string, ids: readonly string[]) => Promise<unknown>): Acting {
  return async (act) => {
    const ids = await act.store.db.mentors.toCollection().primaryKeys();
    const id = choose(ids, act.pick);
    return id === undefined ? undefined : acting(act, id, ids);
  };
}

async function draftedFor({ store, other, write }: Act, mentorId: string): Promise<void> {
  await keepDraft(store, {
    mentorId,
    purpose: other % 2 ? 'first-message' : 'thanks',
    channel: 'message',
    language: 'fr',
    address: 'vous',
    subject: '',
    body: write(),
    templateId: null,
    ready: false,
    copiedAt: null,
  });
}

async function logged({ store, pick, other, write }: Act, mentorId: string): Promise<void> {
  const kind = choose(['message', 'reply', 'note', 'thanks', 'follow-up'] as const, other) ?? 'note';
  const outcome = choose(['yes', 'no', 'not-now'] as const, pick) ?? 'yes';
  await record(store, { mentorId, kind, text: write(), ...(kind === 'reply' ? { outcome } : {}) });
}

const aGoal = async ({ store, pick }: Act) => choose(await goals(store), pick);
const aRemoval = async ({ store, pick }: Act) => choose(await removals(store), pick);

/** Acts after which less may be to be seen than before, on purpose. */
export const UNDOING = {
  note: forOne(({ store, write }, id) => changeMentor(store, id, { note: write() })),
  role: forOne(({ store, write }, id) => changeMentor(store, id, { role: write() })),
  draft: forOne(draftedFor),
  send: forOne(async ({ store, other }, id) => {
    const draft = choose(await draftsOf(store, id), other);
    if (draft) await markSent(store, draft.id);
  }),
  'take back': forOne(async ({ store }, id) => {
    const hers = store.db.interactions.where('[mentorId+at]').between([id, -Infinity], [id, Infinity]);
    const last = await hers.last();
    if (last) await takeBack(store, last.id);
  }),
  goal: async (act) => {
    const goal = await aGoal(act);
    if (goal) await changeGoal(act.store, goal.id, act.write());
    else await addGoal(act.store, act.write());
  },
  'drop goal': async (act) => {
    const goal = await aGoal(act);
    if (goal) await removeGoal(act.store, goal.id);
  },
  template: async ({ store, pick, write }) => {
    const template = choose(await ownTemplates(store), pick);
    if (template) await changeTemplate(store, template.id, { body: write() });
    else await addTemplate(store, { ...TEMPLATE, body: write() });
  },
  me: ({ store, write }) => changeMe(store, { pitch: write() }),
  delete: forOne(({ store }, id) => removeMentor(store, id)),
  undelete: async (act) => {
    const removal = await aRemoval(act);
    if (removal) await restoreRemoval(act.store, removal.id);
  },
  forget: async (act) => {
    const removal = await aRemoval(act);
    if (removal) await forgetForGood(act.store, removal.id);
  },
  merge: forOne(({ store, other }, id, ids) => mergeMentors(store, id, `${choose(ids, other)}`)),
  'take apart': async ({ store, pick }) => {
    const merge = choose(await store.db.merges.toCollection().primaryKeys(), pick);
    if (merge) await unmerge(store, merge);
  },
} satisfies Record<string, Acting>;

export const ADDING = {
  save: ({ store, write }) => saveMentor(store, { name: `Nadia ${write()}` }),
  tag: forOne(async ({ store, write }, id) => {
    const mentor = await mentorById(store, id);
    if (mentor) await changeMentor(store, id, { tags: [...mentor.tags, write()] });
  }),
  log: forOne(logged),
  meet: forOne(({ store, other, write }, mentorId) => {
    const meetsAt = store.at + (other - 15) * 3_600_000 * 8;
    return record(store, { mentorId, kind: 'meeting', text: write(), meetsAt });
  }),
  own: forOne(({ store, write }, id) =>
    addReminder(store, id, write(), {
      date: '2026-12-01',
      time: '09:00',
      dueAt: instant('2026-12-01T09:00'),
    }),
  ),
  close: forOne(async ({ store, pick, other }, id) => {
    const reminder = choose(await remindersOf(store, id), other);
    if (reminder) await closeReminder(store, reminder.id, pick % 2 ? 'done' : 'dismissed');
  }),
  finish: forOne(async ({ store, pick, other }, id) => {
    const reminder = choose(await remindersOf(store, id), other);
    if (reminder) await finishReminder(store, reminder, pick % 2 ? 'follow-up' : null);
  }),
  snooze: forOne(async ({ store, pick, other }, id) => {
    const reminder = choose(await remindersOf(store, id), other);
    if (reminder) await snooze(store, reminder, (pick % 7) + 1);
  }),
  settings: async ({ store, pick }) => {
    await changeSettings(store, { remindAt: pick % 2 ? '08:30' : '17:00' });
    await restandAll(store);
  },
  wait: async ({ store, pick }) => {
    store.at += ((pick % 20) + 1) * DAY;
  },
} satisfies Record<string, Acting>;
