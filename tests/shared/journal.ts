/** Builds journals for tests: what happened, at which local time, in few words; and arbitrary ones. */
import fc from 'fast-check';
import { CHANNELS, INTERACTION_KINDS, type Interaction, REPLY_OUTCOMES, STAGES } from '../../shared/model.ts';

const DIRECTIONS: { readonly [kind in Interaction['kind']]: Interaction['direction'] } = {
  saved: null,
  drafted: null,
  invitation: 'out',
  accepted: 'in',
  message: 'out',
  'follow-up': 'out',
  closing: 'out',
  reply: 'in',
  meeting: 'out',
  advice: 'in',
  thanks: 'out',
  note: null,
  stage: null,
};

export const PARIS = 'Europe/Paris';

/** Zones with a clock of their own: whole, half and quarter hours, both hemispheres, the date line. */
export const ZONES = [
  PARIS,
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
] as const;

/** The instant of a local date and time (`2026-11-02T18:00`). */
export function instant(local: string, zone: string = PARIS): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/** One interaction at a local time; its id is made of kind and time unless told. */
export function happened(
  kind: Interaction['kind'],
  local: string,
  more: Partial<Interaction> = {},
): Interaction {
  const zone = more.zone ?? PARIS;
  return {
    id: `${kind} ${local}`,
    mentorId: 'ines',
    kind,
    at: instant(local, zone),
    zone,
    direction: DIRECTIONS[kind],
    channel: null,
    text: '',
    outcome: null,
    meetsAt: null,
    toStage: null,
    ...more,
  };
}

/** A move by hand. */
export function moved(toStage: Interaction['toStage'], local: string): Interaction {
  return happened('stage', local, { toStage });
}

/** A meeting agreed on at `local`, taking place at `meets`. */
export function meeting(local: string, meets: string, zone: string = PARIS): Interaction {
  return happened('meeting', local, { meetsAt: instant(meets, zone), zone });
}

const HOUR = 3_600_000;
const anyHour = fc.integer({ min: Date.UTC(2026, 0, 1) / HOUR, max: Date.UTC(2027, 5, 1) / HOUR });
const oneOfAFewHours = fc.integer({ min: 0, max: 5 }).map((hour) => Date.UTC(2026, 10, 2) / HOUR + hour);
const anInstant = fc.oneof(anyHour, oneOfAFewHours).map((hours) => hours * HOUR);

/** Any interaction that can be logged; instants collide often, so that ties are met. */
export const anInteraction: fc.Arbitrary<Interaction> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...INTERACTION_KINDS),
    at: anInstant,
    zone: fc.constantFrom(...ZONES),
    channel: fc.option(fc.constantFrom(...CHANNELS)),
    outcome: fc.option(fc.constantFrom(...REPLY_OUTCOMES)),
    meetsAt: fc.option(anInstant),
    toStage: fc.option(fc.constantFrom(...STAGES)),
  })
  .map((row) => ({ ...row, mentorId: 'ines', text: '', direction: DIRECTIONS[row.kind] }));

/** Journals of up to fourteen entries. */
export const aJournal = fc.uniqueArray(anInteraction, { maxLength: 14, selector: ({ id }) => id });

/** A journal, and the same one as another device may have received it: another order, some rows twice. */
export const aJournalTwice = aJournal.chain((journal) =>
  fc
    .tuple(fc.shuffledSubarray(journal, { minLength: journal.length }), fc.subarray(journal))
    .map(([shuffled, again]) => ({ journal, arrived: [...shuffled, ...again.map((row) => ({ ...row }))] })),
);
