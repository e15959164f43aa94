/** Any sequence of what a mentee does, the clock jumping back and forth: what must hold after each of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReminder } from '../../extension/follow-up/policy.ts';
import { keepBell, tick } from '../../extension/follow-up/ring.ts';
import { snooze } from '../../extension/follow-up/today.ts';
import { MentorGone } from '../../extension/store/db.ts';
import { draftsOf, markSent, takeBackSent } from '../../extension/store/drafts.ts';
import { takeBack } from '../../extension/store/interactions.ts';
import { changeMentor, saveMentor } from '../../extension/store/mentors.ts';
import { mergeMentors, unmerge } from '../../extension/store/merges.ts';
import {
  addReminder,
  closeReminder,
  finishReminder,
  remindersOf,
  restoreReminder,
} from '../../extension/store/reminders.ts';
import { forgetForGood, removeMentor, restoreRemoval } from '../../extension/store/removals.ts';
import { changeSettings, settings } from '../../extension/store/settings.ts';
import { journalOf, restandAll } from '../../extension/store/standing.ts';
import { standing } from '../../shared/stages.ts';
import { TestBell } from '../ring/test-bell.ts';
import { instant, PARIS, ZONES } from '../shared/journal.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { INES, logged, TOMAS, typed } from './people.ts';

const ADDRESSES = [INES, TOMAS, 'https://haddad.example/'];
const DAY = 24 * 3_600_000;

/** One thing the mentee does; `pick` and `other` choose among what is there when its turn comes. */
interface Step {
  act: (typeof ACTS)[number];
  pick: number;
  other: number;
}

const ACTS = [
  'save',
  'draft',
  'send',
  'unsend',
  'invite',
  'follow up',
  'reply',
  'agree to meet',
  'thank',
  'take back',
  'snooze',
  'close',
  'finish',
  'undo close',
  'own reminder',
  'address',
  'delete',
  'undo delete',
  'forget',
  'merge',
  'take apart',
  'clock forward',
  'clock back',
  'travel',
  'settings',
] as const;

const someSteps = fc.array(
  fc.record({ act: fc.constantFrom(...ACTS), pick: fc.nat({ max: 99 }), other: fc.nat({ max: 99 }) }),
  { minLength: 5, maxLength: 40 },
);

/** What the mentee can still undo. */
interface Past {
  entries: string[];
  removals: string[];
  merges: string[];
  sent: { draft: Parameters<typeof takeBackSent>[1]; entry: string }[];
  closed: Parameters<typeof restoreReminder>[1][];
}

const choose = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

/** Somebody to do it with, with her reminders and drafts. */
async function somebody(store: MemoryStore, pick: number) {
  const ids = await store.db.mentors.toCollection().primaryKeys();
  const id = choose(ids, pick);
  if (id === undefined) return null;
  const [reminder, drafts] = [choose(await remindersOf(store, id), pick), await draftsOf(store, id)];
  return { id, reminder, draft: choose(drafts, pick), ids };
}

async function perform(store: MemoryStore, past: Past, { act, pick, other }: Step): Promise<void> {
  const who = await somebody(store, pick);
  const url = `${choose(ADDRESSES, other)}`;
  if (act === 'save') await saveMentor(store, { name: 'Inès Valdor', urls: [url] });
  if (act === 'clock forward') store.at += ((pick % 20) + 1) * DAY;
  if (act === 'clock back') store.at -= ((pick % 20) + 1) * DAY;
  if (act === 'travel') store.zone = ZONES[pick % ZONES.length] ?? PARIS;
  if (act === 'settings') {
    await changeSettings(store, {
      remindAt: pick % 2 ? '08:30' : '17:00',
      followUpDays: { first: 1 + (other % 9), second: 21, closing: 35 },
    });
    await restandAll(store);
  }
  if (act === 'take back') await takeBack(store, `${past.entries.pop()}`);
  if (act === 'undo delete') await restoreRemoval(store, `${past.removals.pop()}`);
  if (act === 'forget') await forgetForGood(store, `${choose(past.removals, pick)}`);
  if (act === 'take apart') await unmerge(store, `${choose(past.merges, pick)}`);
  const [sent, closed] = [choose(past.sent, pick), choose(past.closed, pick)];
  if (act === 'unsend' && sent) await takeBackSent(store, sent.draft, sent.entry);
  if (act === 'undo close' && closed) await restoreReminder(store, closed);
  if (who) await withSomebody(store, past, { act, pick, other }, who, url);
}

const LOGGED = { invite: 'invitation', 'follow up': 'follow-up', reply: 'reply', thank: 'thanks' } as const;

async function withSomebody(
  store: MemoryStore,
  past: Past,
  { act, other }: Step,
  { id, reminder, draft, ids }: NonNullable<Awaited<ReturnType<typeof somebody>>>,
  url: string,
): Promise<void> {
  if (act === 'draft') await typed(store, id, `words ${other}`, other % 2 ? 'first-message' : 'thanks');
  if (act === 'send' && draft) {
    const entry = await markSent(store, draft.id);
    if (entry) past.sent.push({ draft, entry: entry.id });
  }
  const kind = act in LOGGED ? LOGGED[act as keyof typeof LOGGED] : null;
  if (kind)
    past.entries.push(
      (
        await logged(
          store,
          id,
          kind,
          kind === 'reply'
            ? { outcome: (['yes', 'not-now', 'no', 'question'] as const)[other % 4] ?? null }
            : {},
        )
      ).id,
    );
  if (act === 'agree to meet')
    await logged(store, id, 'meeting', { meetsAt: store.at + (other - 20) * 3_600_000 });
  if (act === 'address') await changeMentor(store, id, { urls: [url, `${choose(ADDRESSES, other + 1)}`] });
  if (act === 'own reminder')
    await addReminder(store, id, 'own', {
      date: '2026-11-20',
      time: '09:00',
      dueAt: instant('2026-11-20T09:00'),
    });
  if (act === 'delete') past.removals.push(`${(await removeMentor(store, id))?.id}`);
  if (act === 'merge') past.merges.push(`${(await mergeMentors(store, id, `${choose(ids, other)}`))?.id}`);
  if (!reminder) return;
  if (act === 'snooze') await snooze(store, reminder, (other % 7) + 1);
  if (act === 'close') await closeReminder(store, reminder.id, other % 2 ? 'done' : 'dismissed');
  if (act === 'finish') await finishReminder(store, reminder, other % 2 ? 'follow-up' : null);
  if (act === 'close' || act === 'finish') past.closed.push(reminder);
}

/** Every mentor's stage is what her journal says, and her one planned reminder is what the policy says. */
async function expectInStep(store: MemoryStore): Promise<void> {
  const mentors = await store.db.mentors.toArray();
  for (const mentor of mentors) {
    const journal = await journalOf(store, mentor.id);
    const { stage, since, lastInteractionAt } = standing(journal);
    expect(mentor).toMatchObject({ stage, stageSince: since, lastInteractionAt });
    const planned = (await store.db.reminders.where('mentorId').equals(mentor.id).toArray()).filter(
      ({ by }) => by === 'policy',
    );
    const waiting = planned.filter(({ state }) => state === 'waiting');
    expect(waiting.length).toBeLessThanOrEqual(1);
    const says = nextReminder(journal, await settings(store), store.zone, store.at);
    const [only] = waiting;
    if (only && only.snoozes === 0)
      expect(only).toMatchObject({
        kind: says?.kind,
        dueAt: says?.dueAt,
        date: says?.date,
        zone: store.zone,
      });
    if (only) expect(only.kind).toBe(says?.kind);
    if (!only && says)
      expect(planned.some(({ kind, becauseAt }) => kind === says.kind && becauseAt === says.becauseAt)).toBe(
        true,
      );
  }
}

/** Nothing belongs to nobody, and no address to two. */
async function expectNoStrays(store: MemoryStore): Promise<void> {
  const ids = new Set(await store.db.mentors.toCollection().primaryKeys());
  const owned = [store.db.reminders, store.db.drafts, store.db.interactions];
  for (const table of owned) {
    for (const row of await store.db.table(table.name).toArray()) expect(ids).toContain(row.mentorId);
  }
  const urls = (await store.db.mentors.toArray()).flatMap((mentor) => [...new Set(mentor.urls)]);
  expect(new Set(urls).size).toBe(urls.length);
}

/** The alarm is set for the next thing that becomes due, or earlier; and for nothing where nothing waits. */
async function expectAlarm(store: MemoryStore, bell: TestBell): Promise<void> {
  await keepBell(store, bell);
  const waiting = (await store.db.reminders.toArray()).filter(({ state }) => state === 'waiting');
  const ahead = waiting.filter(({ dueAt }) => dueAt > store.at).map(({ dueAt }) => dueAt);
  const meets = (await store.db.interactions.toArray()).flatMap(({ meetsAt }) =>
    meetsAt !== null && meetsAt > store.at ? [meetsAt] : [],
  );
  const next = Math.min(...ahead, ...meets);
  const unrung = waiting.some(({ dueAt, rungAt }) => dueAt <= store.at && rungAt === null);
  if (next !== Infinity) expect(bell.alarm).toBeLessThanOrEqual(next);
  if (next === Infinity && !unrung) expect(bell.alarm).toBe(null);
  if (unrung) expect(bell.alarm).not.toBe(null);
  if (bell.alarm !== null) expect(bell.alarm).toBeGreaterThan(store.at);
}

describe('whatever the mentee does, in whatever order', () => {
  it('stages, reminders, drafts, addresses and the alarm stay in step', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const store = memoryStore();
        const bell = new TestBell();
        const past: Past = { entries: [], removals: [], merges: [], sent: [], closed: [] };
        for (const url of ADDRESSES.slice(0, 2))
          await saveMentor(store, { name: 'Inès Valdor', urls: [url] });
        for (const step of steps) {
          await perform(store, past, step).catch((error) => {
            if (!(error instanceof MentorGone)) throw error;
          });
          await tick(store, bell);
          await expectInStep(store);
          await expectNoStrays(store);
          await expectAlarm(store, bell);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });
});
