/** Rows go on their way without what every device works out anew, and come back whole. */
import { describe, expect, it } from 'vitest';
import { mentorById } from '../../extension/store/mentors.ts';
import { journalOf } from '../../extension/store/standing.ts';
import { RULES, type Rule } from '../../extension/sync/field-rules.ts';
import {
  mentorFromRow,
  mentorToRow,
  reminderFromRow,
  reminderToRow,
  rowOf,
  SYNCED,
} from '../../extension/sync/records.ts';
import { Reminder } from '../../shared/model.ts';
import { textOf } from '../promises/sources.ts';
import { memoryStore } from '../store/memory-store.ts';
import { logged, saved } from '../store/people.ts';

const REMINDER = Reminder.parse({
  id: 'r',
  mentorId: 'm',
  kind: 'own',
  dueAt: Date.UTC(2026, 11, 1, 8),
  date: '2026-12-01',
  time: '09:00',
  zone: 'Europe/Paris',
  state: 'waiting',
  snoozes: 0,
  by: 'mentee',
  note: 'call',
  becauseAt: 1,
  rungAt: null,
});

describe('a mentor', () => {
  it('comes back with the stage her journal tells, not the one she was sent with', async () => {
    const store = memoryStore();
    const { id } = await saved(store);
    await logged(store, id, 'message');
    await logged(store, id, 'reply');
    const mentor = await mentorById(store, id);
    if (!mentor) throw new Error('not saved');
    const row = mentorToRow(mentor);
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['stage']));
    expect(mentorFromRow(row, await journalOf(store, id))).toEqual(mentor);
    expect(mentorFromRow(row, [])).toMatchObject({ stage: 'saved', stageSince: mentor.createdAt });
    expect(mentorFromRow({ ...row, name: '' }, [])).toBeNull();
  });
});

describe('a reminder', () => {
  it('is due at nine wherever the device is', () => {
    const row = reminderToRow(REMINDER);
    expect(row).not.toHaveProperty('dueAt');
    expect(reminderFromRow(row, 'Europe/Paris')).toEqual(REMINDER);
    expect(reminderFromRow(row, 'America/New_York')).toEqual({
      ...REMINDER,
      zone: 'America/New_York',
      dueAt: Date.UTC(2026, 11, 1, 14),
    });
  });

  it('of a day that is none, or in no zone, is not taken', () => {
    const row = reminderToRow(REMINDER);
    expect(reminderFromRow({ ...row, due: '2026-02-30T09:00' }, 'UTC')).toBeNull();
    expect(reminderFromRow({ ...row, due: 'soon' }, 'UTC')).toBeNull();
    expect(reminderFromRow(row, 'Nowhere/Land')).toBeNull();
  });
});

describe('what is opened', () => {
  it('is taken only where it fits the schema of its table', () => {
    const goal = { id: 'g', text: 'Lead', createdAt: 1, updatedAt: 1 };
    expect(rowOf({ table: 'goals', id: 'g', row: goal })).toEqual({ table: 'goals', row: goal });
    expect(rowOf({ table: 'goals', id: 'g', row: null })).toEqual({ table: 'goals', row: null });
    expect(rowOf({ table: 'goals', id: 'g', row: { ...goal, text: '' } })).toBeNull();
    expect(rowOf({ table: 'toString', id: 'g', row: goal })).toBeNull();
  });

  it('is told in docs/sync.md, every table with every field under its rule', () => {
    const told = textOf('docs/sync.md');
    for (const [table, rules] of Object.entries(RULES)) {
      const row = told.split('\n').find((line) => line.startsWith(`| \`${table}\` |`)) ?? '';
      const [, , , byKind = ''] = row.split('|');
      const kinds = new Map(
        byKind.split(/\.\s/).flatMap((sentence) => {
          const [kind = '', fields = ''] = sentence.split(/:(.*)/s);
          const [word = ''] = kind.trim().split(' ');
          return [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => [`${field}`, word] as const);
        }),
      );
      const expected = Object.entries<Rule>(rules).map(([field, { kind }]) => [field, kind]);
      const local = ['id', ...(table === 'doNotContact' ? ['hash'] : [])];
      expect(Object.fromEntries(kinds)).toEqual(
        Object.fromEntries(expected.filter(([field]) => !local.includes(`${field}`))),
      );
    }
  });

  it('has a rule for every field of every table', () => {
    for (const [table, { shape }] of Object.entries(SYNCED))
      expect(Object.keys(RULES[table as keyof typeof RULES]).toSorted()).toEqual(
        Object.keys(shape).toSorted(),
      );
  });
});
