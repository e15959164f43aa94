/** Arbitrary mentors with a life of their own: fields, a journal, drafts; and how to make one live in a store. */
import fc from 'fast-check';
import { type MentorFields, saveMentor } from '../../extension/store/mentors.ts';
import { FIT_CRITERIA, type Interaction, PURPOSES, type Purpose } from '../../shared/model.ts';
import { later, type MemoryStore } from './memory-store.ts';
import { logged, typed } from './people.ts';

export interface Life {
  fields: Partial<MentorFields>;
  happened: Interaction['kind'][];
  drafts: [Purpose, string][];
  /** Every text above that was said or is being written. */
  said: string[];
}

const aWord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const aHook = fc.record({
  text: aWord,
  url: fc.option(fc.constant('https://talks.example/1')),
  addedAt: fc.nat(),
});
const aFit = fc.dictionary(
  fc.constantFrom(...FIT_CRITERIA),
  fc.record({ level: fc.integer({ min: 0, max: 3 }), note: aWord }),
);

const someFields = fc.record({
  headline: fc.option(aWord),
  role: fc.option(aWord),
  organisation: fc.option(aWord),
  via: fc.option(aWord),
  language: fc.option(fc.constantFrom('en', 'fr')),
  address: fc.constantFrom('tu', 'vous'),
  links: fc.uniqueArray(fc.webUrl(), { maxLength: 3 }),
  hooks: fc.uniqueArray(aHook, { maxLength: 4, selector: ({ text }) => text }),
  tags: fc.uniqueArray(aWord, { maxLength: 4 }),
  note: fc.string({ maxLength: 60 }),
  goalIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  fit: aFit,
});

const KINDS: readonly Interaction['kind'][] = [
  'invitation',
  'accepted',
  'message',
  'follow-up',
  'reply',
  'meeting',
  'note',
];

/** A mentor and what happened with her. */
export const aMentor: fc.Arbitrary<Life> = fc
  .record({
    fields: someFields,
    happened: fc.array(fc.constantFrom(...KINDS), { maxLength: 4 }),
    drafts: fc.uniqueArray(fc.tuple(fc.constantFrom(...PURPOSES), aWord), {
      maxLength: 3,
      selector: ([purpose]) => purpose,
    }),
  })
  .map((life) => ({ ...life, said: life.drafts.map(([, text]) => text) }));

/** Saves the mentor under `url` and lets the rest happen, an hour apart. Returns her id. */
export async function live(
  store: MemoryStore,
  { fields, happened, drafts }: Life,
  url: string,
): Promise<string> {
  const { mentor } = await saveMentor(store, { ...fields, name: 'Inès Valdor', urls: [url] });
  for (const kind of happened) {
    later(store, { hours: 1 });
    await logged(store, mentor.id, kind);
  }
  for (const [purpose, text] of drafts) await typed(store, mentor.id, text, purpose);
  return mentor.id;
}
