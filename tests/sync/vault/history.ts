/** A random life of several devices: what the mentee does on each, and what befalls them on the way to the server. */
import fc from 'fast-check';
import { snooze } from '../../../extension/follow-up/today.ts';
import { MentorGone } from '../../../extension/store/db.ts';
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
import { Device, type Fate, seen } from './device.ts';

const DAY = 86_400_000;

const TEMPLATE: TemplateFields = {
  purpose: 'thanks',
  language: 'en',
  address: null,
  title: 'Mine',
  subject: '',
  body: '',
  pack: null,
};

/** Acts after which less may be to be seen than before, on purpose. */
const UNDOING = [
  'note',
  'role',
  'draft',
  'send',
  'take back',
  'goal',
  'drop goal',
  'template',
  'me',
  'delete',
  'undelete',
  'forget',
  'merge',
  'take apart',
] as const;
const ADDING = [
  'save',
  'tag',
  'log',
  'log',
  'meet',
  'own',
  'close',
  'finish',
  'snooze',
  'settings',
  'wait',
] as const;
const TRAVELLING = ['sync', 'sync', 'sync', 'lossy', 'die', 'die'] as const;

export interface Step {
  act: (typeof UNDOING)[number] | (typeof ADDING)[number] | (typeof TRAVELLING)[number];
  device: number;
  pick: number;
  other: number;
  fates: Fate[];
}

const aStep: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...UNDOING) },
    { weight: 4, arbitrary: fc.constantFrom(...ADDING) },
    { weight: 5, arbitrary: fc.constantFrom(...TRAVELLING) },
  ),
  device: fc.nat({ max: 3 }),
  pick: fc.nat({ max: 29 }),
  other: fc.nat({ max: 29 }),
  fates: fc.array(fc.constantFrom<Fate>('arrives', 'is lost', 'loses its reply', 'comes twice'), {
    maxLength: 3,
  }),
});

export interface History {
  devices: number;
  /** Days each device's clock is off. */
  skews: number[];
  steps: Step[];
}

export const aHistoryOf = (devices: readonly number[]): fc.Arbitrary<History> =>
  fc.record({
    devices: fc.constantFrom(...devices),
    skews: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
    steps: fc.array(aStep, { minLength: 3, maxLength: 7 }),
  });

export interface Life {
  devices: Device[];
  /** Everything written, each text like no other. */
  written: Set<string>;
  /** What the mentee took away herself, on a device that showed it. */
  undone: Set<string>;
}

const choose = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

/** Lives the history, and syncs until nobody has anything to say any more. */
export async function live({ devices, skews, steps }: History): Promise<Life> {
  const first = new Device(1, (skews[0] ?? 0) * DAY);
  const all = [first];
  const life: Life = { devices: all, written: new Set(), undone: new Set() };
  await saveMentor(first.store, { name: 'Inès Valdor' });
  const entropy = await first.open();
  await first.run();
  for (let number = 2; number <= devices; number += 1) {
    const next = new Device(number, (skews[number - 1] ?? 0) * DAY);
    // With data of its own.
    if (number === 3) await saveMentor(next.store, { name: 'Tomás Reyes' });
    all.push(next);
    await next.join(entropy);
    await next.run();
  }
  for (const [at, step] of steps.entries()) await perform(life, step, `w${at}·`);
  await calm(all);
  return life;
}

/** Syncs all devices, with the network as it should be, until a whole round sends nothing. */
async function calm(devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    let isQuiet = true;
    for (const device of devices) {
      device.fates = [];
      device.requests = [];
      const outcome = await device.run();
      if (outcome.kind !== 'synced') throw new Error(`device ${device.number}: ${JSON.stringify(outcome)}`);
      isQuiet &&= !device.requests.includes('POST /v1/changes');
    }
    if (isQuiet) return;
  }
  throw new Error('the devices never come to rest');
}

async function perform(life: Life, step: Step, word: string): Promise<void> {
  const device = choose(life.devices, step.device);
  if (!device) return;
  if (step.act === 'sync' || step.act === 'lossy' || step.act === 'die') return travel(device, step);
  const isUndoing = UNDOING.some((act) => act === step.act);
  const before = isUndoing ? await texts(device) : new Set<string>();
  await act(
    device,
    step,
    (text) => {
      life.written.add(text);
      return text;
    },
    word,
  ).catch((error: unknown) => {
    if (!(error instanceof MentorGone)) throw error;
  });
  if (!isUndoing) return;
  const after = await texts(device);
  for (const text of before) if (!after.has(text)) life.undone.add(text);
}

async function travel(device: Device, { act, pick, fates }: Step): Promise<void> {
  device.fates = act === 'lossy' ? [...fates] : [];
  if (act === 'die') await device.runAndDie(pick);
  else await device.run();
  device.fates = [];
}

/** The texts a device shows anywhere. */
export async function texts(device: Device): Promise<Set<string>> {
  return new Set(JSON.stringify(await seen(device)).match(/w\d+·/g) ?? []);
}

type Write = (text: string) => string;

async function act({ store }: Device, { act, pick, other }: Step, write: Write, word: string): Promise<void> {
  if (act === 'save') await saveMentor(store, { name: `Nadia ${write(word)}` });
  if (act === 'wait') store.at += ((pick % 20) + 1) * DAY;
  if (act === 'me') await changeMe(store, { pitch: write(word) });
  if (act === 'settings') {
    await changeSettings(store, { remindAt: pick % 2 ? '08:30' : '17:00' });
    await restandAll(store);
  }
  const goal = choose(await goals(store), pick);
  if (act === 'goal' && goal) await changeGoal(store, goal.id, write(word));
  else if (act === 'goal') await addGoal(store, write(word));
  if (act === 'drop goal' && goal) await removeGoal(store, goal.id);
  const template = choose(await ownTemplates(store), pick);
  if (act === 'template' && template) await changeTemplate(store, template.id, { body: write(word) });
  else if (act === 'template') await addTemplate(store, { ...TEMPLATE, body: write(word) });
  const removal = choose(await removals(store), pick);
  if (act === 'undelete' && removal) await restoreRemoval(store, removal.id);
  if (act === 'forget' && removal) await forgetForGood(store, removal.id);
  const merge = choose(await store.db.merges.toCollection().primaryKeys(), pick);
  if (act === 'take apart' && merge) await unmerge(store, merge);
  const ids = await store.db.mentors.toCollection().primaryKeys();
  const id = choose(ids, pick);
  if (id !== undefined) await actFor(store, id, { act, pick, other }, ids, write, word);
}

async function actFor(
  store: Device['store'],
  id: string,
  { act, pick, other }: Pick<Step, 'act' | 'pick' | 'other'>,
  ids: readonly string[],
  write: Write,
  word: string,
): Promise<void> {
  const mentor = await mentorById(store, id);
  if (act === 'note') await changeMentor(store, id, { note: write(word) });
  if (act === 'role') await changeMentor(store, id, { role: write(word) });
  if (act === 'tag' && mentor) await changeMentor(store, id, { tags: [...mentor.tags, write(word)] });
  if (act === 'log') {
    const kind = choose(['message', 'reply', 'note', 'thanks', 'follow-up'] as const, other) ?? 'note';
    await record(store, {
      mentorId: id,
      kind,
      text: write(word),
      ...(kind === 'reply' ? { outcome: choose(['yes', 'no', 'not-now'] as const, pick) ?? 'yes' } : {}),
    });
  }
  if (act === 'meet')
    await record(store, {
      mentorId: id,
      kind: 'meeting',
      text: write(word),
      meetsAt: store.at + (other - 15) * 3_600_000 * 8,
    });
  if (act === 'take back') {
    const last = await store.db.interactions
      .where('[mentorId+at]')
      .between([id, -Infinity], [id, Infinity])
      .last();
    if (last) await takeBack(store, last.id);
  }
  const purpose = other % 2 ? 'first-message' : 'thanks';
  if (act === 'draft')
    await keepDraft(store, {
      mentorId: id,
      purpose,
      channel: 'message',
      language: 'fr',
      address: 'vous',
      subject: '',
      body: write(word),
      templateId: null,
      ready: false,
      copiedAt: null,
    });
  const draft = choose(await draftsOf(store, id), other);
  if (act === 'send' && draft) await markSent(store, draft.id);
  if (act === 'own')
    await addReminder(store, id, write(word), {
      date: '2026-12-01',
      time: '09:00',
      dueAt: instant('2026-12-01T09:00'),
    });
  const reminder = choose(await remindersOf(store, id), other);
  if (act === 'close' && reminder) await closeReminder(store, reminder.id, pick % 2 ? 'done' : 'dismissed');
  if (act === 'finish' && reminder) await finishReminder(store, reminder, pick % 2 ? 'follow-up' : null);
  if (act === 'snooze' && reminder) await snooze(store, reminder, (pick % 7) + 1);
  if (act === 'delete') await removeMentor(store, id);
  if (act === 'merge') await mergeMentors(store, id, `${choose(ids, other)}`);
}
