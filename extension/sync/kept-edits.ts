/**
 * What a merge set aside becomes a record of its own: a note in the mentor's journal, or, where there is no
 * journal, a row of the table `kept` that is shown until the mentee has seen it. Its id is made from what it
 * keeps, so that two devices that meet the same conflict write it once.
 */
import { v5 as uuidv5 } from 'uuid';
import { MAX } from '../../shared/values.ts';
import { canonical, type Json, type Row } from './canonical.ts';
import type { Kept } from './merge.ts';
import type { Content } from './vault.ts';

/** The namespace of these ids (RFC 9562, version 5); random, and fixed for good. */
const NAMESPACE = '5d0b1c0e-6a3f-4b5e-9d52-8f1c2b7e4a90';

export interface Telling {
  /** When the merge happens, epoch milliseconds: where the note stands in the journal. Decides nothing. */
  readonly at: number;
  readonly zone: string;
  /** The sentence before what was set aside; `keptSentence` in the product. */
  readonly sentence: (kept: Kept) => string;
}

/** The records to store beside the merged one. */
export function keptRecords(kept: Kept, telling: Telling): Content[] {
  const { table, id: record, field, value, mentorId } = kept;
  if (mentorId !== null) return notes(kept, mentorId, telling);
  const id = keptId(kept, 0);
  const row = { id, table, record, field, value, why: kept.why, at: telling.at };
  return [{ table: 'kept', id, row }];
}

function keptId({ why, table, id, field, value }: Kept, piece: number): string {
  return uuidv5(JSON.stringify([why, table, id, field, canonical(value), piece]), NAMESPACE);
}

/** One note; two where the sentence and the text together are longer than a note may be. */
function notes(kept: Kept, mentorId: string, { at, zone, sentence }: Telling): Content[] {
  const said = sentence(kept);
  const text = kept.why === 'deleted-elsewhere' ? '' : readable(kept.value);
  const room = MAX.note - said.length - 1;
  const pieces = text.length <= room ? [text] : [text.slice(0, cut(text, room)), text.slice(cut(text, room))];
  return pieces.map((piece, index) => {
    const id = keptId(kept, index);
    const words = index === 0 ? `${said}\n${piece}`.trimEnd() : piece;
    return { table: 'interactions', id, row: note(id, mentorId, at + index, zone, words) };
  });
}

/** `room`, or one less where that would cut a character in two. */
function cut(text: string, room: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room;
}

function note(id: string, mentorId: string, at: number, zone: string, text: string): Row {
  return {
    id,
    mentorId,
    kind: 'note',
    at,
    zone,
    direction: null,
    channel: null,
    text,
    outcome: null,
    meetsAt: null,
    toStage: null,
  };
}

/** A value as the mentee reads it: a text as it was, a reason to write with its address below. */
function readable(value: Json): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return canonical(value);
  const { text, url } = value;
  return typeof text === 'string' ? [text, url].filter(Boolean).join('\n') : canonical(value);
}
