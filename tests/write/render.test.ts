import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersFor } from '../../extension/write/compose.ts';
import { factsFor, type Known } from '../../extension/write/facts.ts';
import { INMAIL_SUBJECT, INVITATION_NOTE_FREE } from '../../extension/write/limits.ts';
import { missingFor, rendered } from '../../extension/write/render.ts';
import { SITUATIONS, type Situation } from '../../extension/write/situation.ts';
import type { Kind, Template } from '../../extension/write/template.ts';
import { AGREEMENTS } from '../../shared/mentee.ts';
import { MENTOR_SOURCES } from '../../shared/model.ts';
import { KINDS, lettersOf } from './letters.ts';
import { DAY, emptyKnown, fullKnown, ines, NOW, SLOTS, ZONE } from './people.ts';

const HOSTILE = [
  '{{ 7 | times: 191 }}',
  '{% for i in (1..1000000) %}x{% endfor %}',
  '{{ goal }}',
  '{{{{',
  '%}',
  '{%',
  'a {{',
  '}} b',
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  'null',
  'NaN',
  '[object Object]',
  '',
  ' ',
  '\n\n',
  ',',
  ', ,',
  '"',
  '""',
  '“”',
  '«»',
  "''",
  '()',
  '...',
  '!!!',
  '???',
  '<script>alert(1)</script>',
  '<b>Ada</b>',
  '&lt;',
  'Ada , Lovelace',
  'a,b',
  ' x ',
  'a  b',
  'tab\tand\r\nline',
  '\u202Eevil\u202C',
  '\u200B\u200B',
  'ياسمين',
  '山田太郎',
  '👩🏽‍💻 Zoe 👩🏽‍💻',
  '\uD83D',
  'x'.repeat(5000),
  'long words '.repeat(500),
  '"quoted" title',
  'a "b" c',
  'a " b',
  '« fr »',
  'your talk "x"',
  'votre exposé sur « y »',
  'ton article',
  'I am a nurse.',
  'Je suis infirmière.',
  "J'aimerais apprendre",
  'to lead a team',
  'My goal is to',
  'd’',
  'h',
  "L'Oréal",
  'Les Éditions',
  '{{ "Merci" | sign: x }}',
  '$& $1 $`',
  '\\',
  '`',
  '$' + '{7*191}',
  '<%= 7*191 %>',
  '{% raw %}',
  '{%- comment -%}',
  'DURAND Camille, PhD (she/her)',
  '“',
  '„a',
  '[x]',
  '[ ]',
  ';',
  ':',
  'a :',
  'a ; b',
  'www.example.org/?a=1,b',
  '.',
  'a .',
  '..',
  'a..b',
  '—',
  '-',
] as const;

/** Alone these are accidents; inside a title they are words ("null hypothesis") and stay. */
const ACCIDENTS: readonly string[] = ['undefined', 'null', 'NaN', '[object Object]'];

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...HOSTILE.filter((text) => !ACCIDENTS.includes(text))), {
      minLength: 2,
      maxLength: 4,
    })
    .map((parts) => parts.join(' ')),
);
const maybe = fc.option(value, { nil: null });

const known: fc.Arbitrary<Known> = fc.record({
  mentor: fc.record({
    name: value,
    givenName: maybe,
    headline: maybe,
    role: maybe,
    organisation: maybe,
    location: maybe,
    via: maybe,
    source: fc.constantFrom(...MENTOR_SOURCES),
    address: fc.constantFrom('tu' as const, 'vous' as const),
    hooks: fc.array(fc.record({ text: value, url: fc.constant(null), addedAt: fc.constant(0) }), {
      maxLength: 2,
    }),
  }),
  me: fc.record({
    name: value,
    situation: value,
    pitch: value,
    signature: value,
    school: value,
    employer: value,
    agreement: fc.constantFrom(...AGREEMENTS),
  }),
  goal: fc.option(fc.record({ text: value }), { nil: null }),
  hook: fc.option(fc.record({ text: value }), { nil: null }),
  slots: fc.constantFrom([], SLOTS.slice(0, 1), SLOTS),
  now: fc.constant(NOW),
  zone: fc.constant(ZONE),
  previous: fc.option(fc.record({ at: fc.integer({ min: NOW - 400 * DAY, max: NOW + DAY }) }), { nil: null }),
  meetsAt: fc.option(fc.integer({ min: NOW, max: NOW + 60 * DAY }), { nil: null }),
  news: maybe,
});

/** What a reader would notice as a broken text. */
const BROKEN: readonly (readonly [string, RegExp])[] = [
  ['template signs', /\{\{|\}\}|\{%|%\}/],
  ['a missing value', /\b(?:undefined|null|NaN)\b|\[object/],
  ['two spaces', /[^\S\n]{2}/u],
  ['a space before a comma', /\s,(?=\s|$)/],
  ['two commas', /,\s*,/],
  ['a comma before a full stop', /,\s*\./],
  ['empty quotes', /“\s*”|«\s*»|"\s*"/u],
  ['a space at the end of a line', /[^\S\n](?=\n|$)/u],
  ['three line ends', /\n{3}/],
  ['invisible or direction characters', /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/],
  ['half a character', /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/],
  ['an evaluated value', /1337/],
  ['a line that starts with punctuation', /^[,.;:!?]/m],
];

/** One letter of each situation that can be said, somewhere along the way of Vary. */
function someLetters(kind: Kind, given: Known, turn: number): { subject: string; body: string }[] {
  const facts = factsFor(given, kind);
  return SITUATIONS.flatMap((situation) => {
    const letters = lettersFor(kind, situation, facts);
    const letter = letters[turn % Math.max(1, letters.length)];
    return letter ? [rendered(letter, facts)] : [];
  });
}

const aKind = fc.constantFrom(...KINDS);

describe('a rendered letter', () => {
  it('is a whole text whatever is missing and whatever pages and people put in', () => {
    fc.assert(
      fc.property(aKind, known, fc.nat(), (kind, given, turn) => {
        const letters = someLetters(kind, given, turn);
        expect(letters.length).toBeGreaterThan(0);
        for (const { subject, body } of letters) {
          for (const text of [subject, body]) {
            for (const [what, broken] of BROKEN) expect(text, what).not.toMatch(broken);
          }
          expect(body).not.toBe('');
          expect(subject).not.toMatch(/\n/);
          expect(subject.length).toBeLessThanOrEqual(INMAIL_SUBJECT);
          expect(body.length).toBeLessThan(2000);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fits the note of an invitation whatever the values', () => {
    const aNote = fc.constantFrom(...KINDS.filter(({ purpose }) => purpose === 'invitation'));
    fc.assert(
      fc.property(aNote, known, fc.nat(), (kind, given, turn) => {
        for (const { body } of someLetters(kind, given, turn))
          expect(body.length, body).toBeLessThanOrEqual(INVITATION_NOTE_FREE);
      }),
      { numRuns: 500 },
    );
  });

  it('is whole in every wording, with each single fact missing or everything hostile', () => {
    for (const [place, kind] of KINDS.entries()) {
      const full = fullKnown(kind);
      const me = { name: '', situation: '', pitch: '', signature: '' };
      const variants: Known[] = [
        full,
        emptyKnown(),
        { ...full, goal: null },
        { ...full, hook: null },
        { ...full, mentor: { ...full.mentor, organisation: null } },
        { ...full, mentor: { ...full.mentor, role: null } },
        { ...full, mentor: { ...full.mentor, via: null } },
        { ...full, slots: [] },
        { ...full, previous: null, meetsAt: null },
        { ...full, news: 'I tried your rule of three contracts on a small project' },
        { ...full, me },
        { ...full, mentor: { ...full.mentor, name: '…', givenName: null } },
      ];
      for (const [at, variant] of variants.entries()) {
        const facts = factsFor(variant, kind);
        const letters = lettersOf(kind, variant);
        // All wordings where all or nothing is known, every fourth of the others.
        for (const letter of letters.filter((_, turn) => at < 2 || turn % 4 === at % 4)) {
          const { subject, body } = rendered(letter, facts);
          for (const [what, broken] of BROKEN)
            expect(`${subject}\n${body}`, `${letter.id}: ${what}`).not.toMatch(broken);
        }
      }
      // Every value with every purpose somewhere: the property above goes on from here.
      for (const text of HOSTILE.filter((_, at) => at % 6 === place % 6)) {
        const mentor = {
          ...full.mentor,
          name: text,
          givenName: text,
          role: text,
          organisation: text,
          via: text,
        };
        const hostile = {
          ...full,
          mentor,
          goal: { text },
          hook: { text },
          news: text,
          me: { ...me, name: text, pitch: text, signature: text, school: text },
        };
        for (const { subject, body } of someLetters(kind, hostile, text.length))
          for (const [what, broken] of BROKEN)
            expect(`${subject}\n${body}`, `${kind.purpose}: ${what}`).not.toMatch(broken);
      }
    }
  });

  it('never reads a value as a template', () => {
    const kind = { purpose: 'first-message', language: 'en', address: null } as const;
    const given = { ...fullKnown(kind), hook: { text: 'the sum {{ 7 | times: 191 }}' } };
    const facts = factsFor(given, kind);
    const [letter] = lettersFor(kind, 'work', facts);
    expect(rendered(letter as Template, facts).body).toContain('“the sum 7 | times: 191”');
  });
});

const letter = (kind: Kind, situation: Situation, over: Partial<Known> = {}, turn = 0): string => {
  const facts = factsFor({ ...fullKnown(kind), ...over }, kind);
  return rendered(lettersFor(kind, situation, facts)[turn] as Template, facts).body;
};
const FIRST = { purpose: 'first-message', language: 'en', address: null } as const;
const PREMIER = { purpose: 'first-message', language: 'fr', address: 'vous' } as const;

describe('a first message', () => {
  it('greets by the first name, speaks of the hook and the goal, and proposes two times', () => {
    expect(letter(FIRST, 'work')).toBe(
      `Hello Yasmine,

I came across your talk “Data mesh without pain” at DataConf: it is why I am writing. I am Inès Moreau, data analyst in a group of hospitals. I would like to move from analyst to data engineer by June.

Would you have 10 minutes for a call, Thursday at 10:00 or next Monday at 16:00, to tell me what you would do first in my place?

If not, a simple no is fine.

Thank you for reading,
Inès`,
    );
  });

  it('adapts in French to what is known: place of work, role, apostrophes', () => {
    expect(letter(PREMIER, 'cold')).toContain(
      'Votre chemin jusqu’au poste d’Ingénieure en chef à l’Université de Nantes',
    );
    const { mentor } = fullKnown(PREMIER);
    const noRole = { mentor: { ...mentor, role: null, organisation: 'Airbus' } };
    expect(letter(PREMIER, 'cold', noRole)).toContain('L’équipe d’Airbus fait');
  });

  it('says to the mentor what the hook says of her, and quotes what it cannot turn round', () => {
    const said = (text: string, address: 'tu' | 'vous' | null = 'vous') =>
      letter(address ? { ...PREMIER, address } : FIRST, 'work', { hook: { text } }).split('\n')[2];
    expect(said('Votre conférence "Data mesh"')).toContain(
      'J’ai découvert votre conférence «\u00a0Data mesh\u00a0»',
    );
    expect(said('Votre conférence "Data mesh"', 'tu')).toContain('ta conférence «\u00a0Data mesh\u00a0»');
    expect(said('l’intervention sur les marées', 'tu')).toContain('ton intervention sur les marées');
    expect(said('Un capteur qui tient dix hivers')).toContain(
      '«\u00a0Un capteur qui tient dix hivers\u00a0»',
    );
    expect(said('the talk "Quiet deploys"', null)).toContain('I came across your talk “Quiet deploys”:');
    expect(said('your talk on tides', 'tu')).toContain('«\u00a0talk on tides\u00a0»');
  });

  it('puts the goal into a sentence where it is something one does, after a colon where it is not', () => {
    const goalSaid = (text: string) => letter(PREMIER, 'cold', { goal: { text } }).split('\n')[2];
    expect(goalSaid('Mon objectif est de diriger une équipe')).toContain('Je cherche à diriger une équipe.');
    expect(goalSaid('un premier poste en data')).toContain('Mon objectif\u00a0: un premier poste en data.');
    expect(goalSaid('Premier poste en data')).toContain('Mon objectif\u00a0: premier poste en data.');
  });

  it('agrees with the mentee as she chose, and is neutral where she did not', () => {
    const agreed = (agreement?: 'feminine' | 'masculine' | 'neutral') =>
      letter(PREMIER, 'common', { me: { ...ines, pitch: 'Analyste', agreement } }, 1);
    const { mentor } = fullKnown(PREMIER);
    expect(mentor.organisation).toBe('Université de Nantes');
    expect(agreed('feminine')).toContain('Comme vous, je suis passée par l’Université de Nantes.');
    expect(agreed('masculine')).toContain('je suis passé par');
    expect(agreed()).toContain('j’ai fait un bout de chemin par');
  });

  it('tells when the message before was sent, in the calendar of the mentee', () => {
    const kind = { purpose: 'follow-up-1', language: 'en', address: null } as const;
    const at = (days: number) =>
      factsFor({ ...fullKnown(kind), previous: { at: NOW - days * DAY } }, kind).since;
    expect([at(0), at(1), at(7), at(21), at(35), at(-3)]).toEqual([
      'earlier today',
      'yesterday',
      'last week',
      'three weeks ago',
      'a few weeks ago',
      null,
    ]);
  });
});

describe('what is missing', () => {
  const missing = (over: Partial<Known>, situation: Situation = 'work') =>
    missingFor(null, FIRST, situation, factsFor({ ...fullKnown(FIRST), ...over }, FIRST));

  it('is nothing when all is told', () => {
    expect(missing({})).toEqual([]);
  });

  it('names what opens better wordings, the most useful first', () => {
    expect(missing(emptyKnown()).slice(0, 3)).toEqual(['hook', 'goal', 'pitch']);
    expect(missing({ me: { ...ines, pitch: '', situation: '' } })).toEqual(['pitch']);
  });

  it('asks who recommended somebody only where that is the way to her', () => {
    const { mentor } = fullKnown(FIRST);
    const nobody = { mentor: { ...mentor, via: null } };
    expect(missing(nobody, 'recommended')).toEqual(['recommender']);
    expect(missing(nobody, 'work')).toEqual([]);
  });

  it('never takes the one who recommended for the place where they met', () => {
    const kind = { ...FIRST, purpose: 'invitation' } as const;
    const { mentor } = fullKnown(kind);
    const facts = (source: 'event' | 'recommendation' | 'network') => {
      const { recommender, event, programme } = factsFor(
        { ...fullKnown(kind), mentor: { ...mentor, source } },
        kind,
      );
      return { recommender, event, programme };
    };
    expect(facts('recommendation')).toEqual({ recommender: 'Claire Fabre', event: null, programme: null });
    expect(facts('event')).toEqual({ recommender: null, event: 'Claire Fabre', programme: null });
    expect(facts('network')).toEqual({ recommender: null, event: null, programme: null });
  });

  it('of a template of the mentee’s own is what it names', () => {
    const own = { ...FIRST, id: 'o', subject: '', body: '{{ news }} {{ role }}', dropped: [] };
    expect(missingFor(own, FIRST, 'cold', factsFor({ ...fullKnown(FIRST) }, FIRST))).toEqual(['news']);
  });
});
