/**
 * Where a relation stands, told from its journal alone. The store keeps the answer on the mentor, the
 * follow-up policy plans from it, and the board offers the moves allowed by hand.
 *
 * The journal is sorted before it is read, so two devices that hold the same entries agree on the stage,
 * whatever the order in which the entries reached them.
 */
import type { Interaction, InteractionKind, ReplyOutcome, Stage } from './model.ts';

/** The stage, the instant it was entered, and the last time something passed between the two (epoch ms). */
export type Standing = { stage: Stage; since: number; lastInteractionAt: number };

type Move = { from: readonly Stage[]; to: Stage };

const ROAD = ['saved', 'drafted', 'contacted', 'replied', 'meeting', 'mentoring'] as const;

/** Words sent to somebody not in conversation: a first contact, or the reopening of a side exit. */
const WRITTEN: Move = { from: ['saved', 'drafted', 'silent', 'declined', 'paused'], to: 'contacted' };
/** Any answer that leaves the door open. A completed mentorship stays so: its mail is friendship. */
const WELCOMED: Move = {
  from: ['saved', 'drafted', 'contacted', 'silent', 'declined', 'paused'],
  to: 'replied',
};

const MOVES: { readonly [kind in InteractionKind]?: Move } = {
  drafted: { from: ['saved'], to: 'drafted' },
  invitation: WRITTEN,
  message: WRITTEN,
  'follow-up': WRITTEN,
  // Accepted late, after a kind closing, is a sign of life; after a "no" it changes nothing.
  accepted: { from: ['saved', 'drafted', 'silent'], to: 'contacted' },
  meeting: {
    from: ['saved', 'drafted', 'contacted', 'replied', 'completed', 'declined', 'silent', 'paused'],
    to: 'meeting',
  },
  // The ladder of follow-ups also runs after a reply that was answered, so it can end there too.
  closing: { from: ['contacted', 'replied'], to: 'silent' },
};

const REPLIES: { readonly [outcome in ReplyOutcome]: Move } = {
  yes: WELCOMED,
  question: WELCOMED,
  'not-now': { from: [...ROAD, 'declined', 'silent'], to: 'paused' },
  no: { from: [...ROAD, 'silent', 'paused'], to: 'declined' },
};

/**
 * Moves by hand. Every one can be taken back by hand. Between the stages of the road all are allowed: the
 * mentee corrects a mistake, or tells what happened outside. Closed kindly needs a contact to close;
 * completed needs something to complete.
 */
const BY_HAND: { readonly [from in Stage]: readonly Stage[] } = {
  saved: ['drafted', 'contacted', 'replied', 'meeting', 'mentoring', 'declined', 'paused'],
  drafted: ['saved', 'contacted', 'replied', 'meeting', 'mentoring', 'declined', 'paused'],
  contacted: ['saved', 'drafted', 'replied', 'meeting', 'mentoring', 'declined', 'silent', 'paused'],
  replied: ['saved', 'drafted', 'contacted', 'meeting', 'mentoring', 'declined', 'silent', 'paused'],
  meeting: [
    'saved',
    'drafted',
    'contacted',
    'replied',
    'mentoring',
    'completed',
    'declined',
    'silent',
    'paused',
  ],
  mentoring: [
    'saved',
    'drafted',
    'contacted',
    'replied',
    'meeting',
    'completed',
    'declined',
    'silent',
    'paused',
  ],
  completed: ['meeting', 'mentoring', 'paused'],
  declined: [...ROAD, 'silent', 'paused'],
  silent: ['contacted', 'replied', 'meeting', 'mentoring', 'declined', 'paused'],
  paused: [...ROAD, 'completed', 'declined', 'silent'],
};

/** Orders two interactions by when they happened, then by id, so that no two entries are ever a tie. */
export function byTime(a: Interaction, b: Interaction): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The journal in the order things happened, each entry once (a row may arrive from two devices). */
export function timeline(journal: readonly Interaction[]): Interaction[] {
  const seen = new Set<string>();
  return journal.toSorted(byTime).filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * What an interaction is once its direction is heard: words that came in are a reply whatever they were
 * filed under (an archive knows only "messages"), and a reply that went out is a message.
 */
export function heardAs({ kind, direction }: Interaction): InteractionKind {
  if (kind === 'reply') return direction === 'out' ? 'message' : 'reply';
  const written = kind === 'invitation' || kind === 'message' || kind === 'follow-up' || kind === 'closing';
  return written && direction === 'in' ? 'reply' : kind;
}

/** The stages a mentee may move a relation to by hand from `stage`; never `stage` itself. */
export function movesFrom(stage: Stage): readonly Stage[] {
  return BY_HAND[stage];
}

/**
 * The stage at the end of a timeline, and the entry that led there (null where nothing ever moved it).
 * A move by hand that is not allowed is passed over, so that a damaged row cannot break the rest.
 * @param events what `timeline` returned
 */
export function arrival(events: readonly Interaction[]): { stage: Stage; by: Interaction | null } {
  let stage: Stage = 'saved';
  let by: Interaction | null = null;
  for (const event of events) {
    const next = stageAfter(stage, event);
    if (next !== stage) by = event;
    stage = next;
  }
  return { stage, by };
}

/**
 * Where a relation stands.
 * @param journal the interactions of one mentor, in any order, duplicates allowed
 * @returns for an empty journal: saved, with both instants 0
 */
export function standing(journal: readonly Interaction[]): Standing {
  const events = timeline(journal);
  const { stage, by } = arrival(events);
  const last =
    events.findLast(({ direction }) => direction !== null) ??
    events.findLast(({ kind }) => kind === 'saved') ??
    events.at(-1);
  return { stage, since: (by ?? events[0])?.at ?? 0, lastInteractionAt: last?.at ?? 0 };
}

function stageAfter(stage: Stage, event: Interaction): Stage {
  const kind = heardAs(event);
  if (kind === 'stage') {
    return event.toStage !== null && movesFrom(stage).includes(event.toStage) ? event.toStage : stage;
  }
  const move = kind === 'reply' ? REPLIES[event.outcome ?? 'question'] : MOVES[kind];
  return move?.from.includes(stage) ? move.to : stage;
}
