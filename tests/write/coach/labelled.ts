/**
 * The labelled messages the coach is measured on. One file holds many:
 *
 *   === id language purpose channel mentor      (the mentor by her key in mentors.json)
 *   goal: …  subject: …  account: premium  notes: 5  sent: 29, 22 (days ago, oldest first)
 *   not ok: the ids of the rules a careful reader would raise, or none
 *   --- previous                                 (a text sent to this mentor before; ends with ---)
 *   --- earlier KEY                              (a text sent to another mentor; ends with ---)
 *
 *   the message
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { coach } from '../../../extension/write/coach/coach.ts';
import { prepareEarlier } from '../../../extension/write/coach/earlier-messages.ts';
import {
  type CoachContext,
  type CoachDraft,
  RULE_IDS,
  type RuleId,
} from '../../../extension/write/coach/rule.ts';
import { Channel, Language, Purpose } from '../../../shared/model.ts';

export const SETS = ['work', 'check', 'blind', 'fresh', 'last'] as const;
export type MessageSet = (typeof SETS)[number];

export interface Labelled {
  readonly id: string;
  readonly draft: CoachDraft;
  readonly context: CoachContext;
  /** The rules a careful reader would raise. */
  readonly notOk: readonly RuleId[];
}

const FOLDER = join(import.meta.dirname, 'messages');
const DAY = 24 * 3600 * 1000;
const NOW = Date.UTC(2026, 10, 24, 9);

const Mentors = z.record(
  z.string(),
  z.object({
    name: z.string(),
    role: z.string(),
    organisation: z.string(),
    language: Language,
    hooks: z.array(z.string()),
  }),
);
const mentors = Mentors.parse(JSON.parse(readFileSync(join(FOLDER, 'mentors.json'), 'utf8')));

/** All messages of one set, in the order of the files. */
export function labelledMessages(set: MessageSet): Labelled[] {
  const folder = join(FOLDER, set);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1).map(labelledFrom));
}

/** The rules the coach raises for a message. */
export function raised({ draft, context }: Labelled): RuleId[] {
  return coach(draft, context)
    .filter(({ ok }) => !ok)
    .map(({ rule }) => rule);
}

function labelledFrom(block: string): Labelled {
  const [head = '', ...lines] = block.split('\n');
  const [id = '', language, purpose, channel, mentor = ''] = head.trim().split(' ');
  const rest = lines.join('\n');
  const added = [...rest.matchAll(/^--- (previous|earlier \w+)\n([\s\S]*?)^---$/gm)];
  const last = added.at(-1);
  const headEnd = rest.search(/^(?:---.*|\s*)$/m);
  const fields = new Map(
    rest
      .slice(0, headEnd)
      .split('\n')
      .map((line) => [line.split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)] as const),
  );
  const bodyStart = last === undefined ? headEnd : last.index + last[0].length;
  const sentAt = numbers(fields.get('sent')).map((days) => NOW - days * DAY);
  return {
    id,
    notOk: ruleIds(fields.get('not ok'), id),
    draft: {
      language: Language.parse(language),
      purpose: Purpose.parse(purpose),
      channel: Channel.parse(channel),
      subject: fields.get('subject') ?? '',
      body: rest.slice(bodyStart).trim(),
    },
    context: {
      mentor: person(mentor),
      goals: fields.has('goal') ? [{ text: fields.get('goal') ?? '' }] : [],
      agreement: null,
      account: fields.get('account') === 'premium' ? 'premium' : 'free',
      earlier: prepareEarlier(
        added
          .filter(([, kind]) => kind !== 'previous')
          .map(([, kind = '', text = '']) => ({ to: person(kind.split(' ')[1] ?? ''), text })),
      ),
      previous: added.filter(([, kind]) => kind === 'previous').map(([, , text = '']) => text),
      sentAt,
      followUps: Math.max(0, sentAt.length - 1),
      followUpDays: { first: 7, second: 21, closing: 35 },
      notesThisMonth: numbers(fields.get('notes'))[0] ?? 0,
      slots: null,
      now: NOW,
      zone: 'Europe/Paris',
    },
  };
}

function person(key: string): CoachContext['mentor'] {
  const known = mentors[key];
  if (known === undefined) throw new Error(`nobody is called ${key}`);
  const hooks = known.hooks.map((text) => ({ text }));
  return { id: key, givenName: null, familyName: null, ...known, hooks };
}

function numbers(list: string | undefined): number[] {
  return list === undefined ? [] : list.split(',').map(Number);
}

function ruleIds(list: string | undefined, id: string): RuleId[] {
  if (list === undefined) throw new Error(`${id} has no label`);
  if (list.trim() === 'none') return [];
  return list.split(',').map((name) => {
    const rule = RULE_IDS.find((one) => one === name.trim());
    if (rule === undefined) throw new Error(`${id}: there is no rule ${name}`);
    return rule;
  });
}
