/** What a merge set aside is to be read in the journal, once. */
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../extension/language.ts';
import { keptRecords } from '../../extension/sync/kept-edits.ts';
import { keptSentence } from '../../extension/sync/kept-words.ts';
import type { Kept } from '../../extension/sync/merge.ts';
import { rowOf } from '../../extension/sync/records.ts';
import { Interaction } from '../../shared/model.ts';
import { standing } from '../../shared/stages.ts';
import { MAX } from '../../shared/values.ts';

const TELLING = { at: 1_795_219_200_000, zone: 'Europe/Paris', sentence: keptSentence };
const LOST: Kept = {
  why: 'edited-twice',
  table: 'mentors',
  id: 'm1',
  mentorId: 'm1',
  field: 'note',
  value: 'likes Rust',
};
const textsOf = (kept: Kept) => keptRecords(kept, TELLING).map(({ row }) => row?.text);

afterEach(() => speak('en'));

describe('an edit that was set aside', () => {
  it('is a note in the journal of its mentor, in the language the mentee reads', () => {
    const [content] = keptRecords(LOST, TELLING);
    const note = Interaction.parse(content?.row);
    expect(content).toMatchObject({ table: 'interactions', id: note.id });
    expect(note).toMatchObject({ mentorId: 'm1', kind: 'note', at: TELLING.at, zone: TELLING.zone });
    expect(note.text).toBe(
      'Changed on two devices at once. This version of “Note” was not kept in its place:\nlikes Rust',
    );
    speak('fr');
    expect(textsOf(LOST)).toEqual([
      'Modifié sur deux appareils à la fois. Cette version de « Note » n’est pas restée à sa place :\nlikes Rust',
    ]);
  });

  it('moves nobody to another stage and is no contact', () => {
    const [content] = keptRecords(LOST, TELLING);
    const saved = Interaction.parse({ ...content?.row, id: 's', kind: 'saved', at: 5, text: '' });
    expect(standing([saved, Interaction.parse(content?.row)])).toEqual(standing([saved]));
  });

  it('has the same id on every device, in any language, at any time, and another for another edit', () => {
    const [here] = keptRecords(LOST, TELLING);
    speak('fr');
    const [there] = keptRecords(LOST, { ...TELLING, at: 1, zone: 'UTC' });
    expect(there?.id).toBe(here?.id);
    const others: Kept[] = [
      { ...LOST, value: 'likes Go' },
      { ...LOST, field: 'role' },
      { ...LOST, id: 'm2' },
      { ...LOST, why: 'list-full' },
    ];
    const ids = others.flatMap((each) => keptRecords(each, TELLING)).map(({ id }) => id);
    expect(new Set([...ids, here?.id]).size).toBe(5);
  });

  it('is kept whole even where it is as long as a text may be', () => {
    const value = '🦀'.repeat(MAX.note / 2);
    const texts = textsOf({ ...LOST, table: 'drafts', field: 'body', value });
    expect(texts).toHaveLength(2);
    const notes = keptRecords({ ...LOST, table: 'drafts', field: 'body', value }, TELLING);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
    expect(texts.map((text) => `${text}`.length <= MAX.note && `${text}`.isWellFormed())).toEqual([
      true,
      true,
    ]);
    expect(texts.join('')).toContain(value);
  });

  it('of a mentee without journal is a row of its own', () => {
    const [content] = keptRecords(
      { ...LOST, table: 'me', id: 'me', mentorId: null, field: 'pitch' },
      TELLING,
    );
    expect(content?.table).toBe('kept');
    expect(content && rowOf(content)).toMatchObject({
      table: 'kept',
      row: { record: 'me', value: 'likes Rust' },
    });
  });

  it('is said in words: a reason with its address, a deletion, a full list, a setting', () => {
    expect(
      textsOf({ ...LOST, field: 'hooks', value: { text: 'a talk', url: 'https://a.example/' } })[0],
    ).toMatch(/“Reasons to write”.*:\na talk\nhttps:\/\/a\.example\/$/);
    expect(textsOf({ ...LOST, why: 'deleted-elsewhere', field: '', value: 7 })).toEqual([
      'Deleted on one device, changed on another: it was kept.',
    ]);
    expect(textsOf({ ...LOST, why: 'list-full', field: 'tags', value: 'rust' })[0]).toContain(
      '“Tags” was full',
    );
    expect(keptSentence({ ...LOST, table: 'settings', field: 'remindAt' })).toContain('“Settings”');
    expect(textsOf({ ...LOST, field: 'fit.affinity.level', value: 2 })[0]).toMatch(/“fit”.*:\n2$/);
  });
});
