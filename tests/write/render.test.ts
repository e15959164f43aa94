import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftInput } from '../../extension/write/facts.ts';
import { INMAIL_SUBJECT, INVITATION_NOTE_FREE } from '../../extension/write/limits.ts';
import { missingFor, renderDraft } from '../../extension/write/render.ts';
import type { Template } from '../../extension/write/template.ts';
import { TEMPLATES } from '../../extension/write/templates.ts';
import { MENTOR_SOURCES } from '../../shared/model.ts';
import { DAY, emptyInput, fullInput, NOW, SLOTS, ZONE } from './people.ts';

const named = (id: string): Template => {
  const template = TEMPLATES.find((one) => one.id === id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return template;
};

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

const input: fc.Arbitrary<DraftInput> = fc.record({
  template: fc.constantFrom(...TEMPLATES),
  mentor: fc.record({
    name: value,
    givenName: maybe,
    role: maybe,
    organisation: maybe,
    source: fc.constantFrom(...MENTOR_SOURCES),
    address: fc.constantFrom('tu' as const, 'vous' as const),
  }),
  me: fc.record({ name: value, situation: value, pitch: value, signature: value }),
  goal: fc.option(fc.record({ text: value }), { nil: null }),
  hook: fc.option(fc.record({ text: value }), { nil: null }),
  slots: fc.constantFrom([], SLOTS.slice(0, 1), SLOTS),
  now: fc.constant(NOW),
  zone: fc.constant(ZONE),
  previous: fc.option(fc.record({ at: fc.integer({ min: NOW - 400 * DAY, max: NOW + DAY }) }), { nil: null }),
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

describe('a rendered draft', () => {
  it('is a whole text whatever is missing and whatever pages and people put in', () => {
    fc.assert(
      fc.property(input, (some) => {
        const { subject, body } = renderDraft(some);
        for (const text of [subject, body]) {
          for (const [what, broken] of BROKEN) expect(text, what).not.toMatch(broken);
        }
        expect(body).not.toBe('');
        expect(subject).not.toMatch(/\n/);
        expect(subject.length).toBeLessThanOrEqual(INMAIL_SUBJECT);
        expect(body.length).toBeLessThan(2000);
      }),
      { numRuns: 3000 },
    );
  });

  it('fits the note of an invitation whatever the values', () => {
    const invitations = TEMPLATES.filter(({ purpose }) => purpose === 'invitation');
    fc.assert(
      fc.property(input, fc.constantFrom(...invitations), (some, template) => {
        expect(renderDraft({ ...some, template }).body.length).toBeLessThanOrEqual(INVITATION_NOTE_FREE);
      }),
      { numRuns: 1500 },
    );
  });

  it('is whole for every template with each single fact missing or everything hostile', () => {
    for (const template of TEMPLATES) {
      const full = fullInput(template);
      const me = { name: '', situation: '', pitch: '', signature: '' };
      const nobody = { ...full.mentor, name: '…', givenName: null };
      const variants: DraftInput[] = [
        full,
        emptyInput(template),
        { ...full, goal: null },
        { ...full, hook: null },
        { ...full, hook: null, mentor: { ...full.mentor, organisation: null } },
        { ...full, hook: null, mentor: { ...full.mentor, role: null } },
        { ...full, slots: [] },
        { ...full, previous: null },
        { ...full, news: 'I tried your rule of three contracts on a small project' },
        { ...full, me },
        { ...full, mentor: nobody },
        ...HOSTILE.map((text) => ({
          ...full,
          goal: { text },
          hook: { text },
          news: text,
          mentor: { ...full.mentor, name: text, givenName: text, role: text, organisation: text },
          me: { name: text, situation: text, pitch: text, signature: text },
        })),
      ];
      for (const variant of variants) {
        const { subject, body } = renderDraft(variant);
        for (const [what, broken] of BROKEN)
          expect(`${subject}\n${body}`, `${template.id}: ${what}`).not.toMatch(broken);
      }
    }
  });

  it('never reads a value as a template', () => {
    const template = named('en-first-message-hook');
    const { body } = renderDraft({ ...fullInput(template), hook: { text: 'the sum {{ 7 | times: 191 }}' } });
    expect(body).toContain('“the sum 7 | times: 191”');
  });

  it('greets by the first name, speaks of the hook and the goal, and proposes two days', () => {
    expect(renderDraft(fullInput(named('en-first-message-hook'))).body).toBe(
      `Hello Yasmine,

I came across your talk “Data mesh without pain” at DataConf: it is why I am writing. I am Inès Moreau, data analyst in a group of hospitals. My goal: move from analyst to data engineer by June.

Would you have 10 to 15 minutes for a call, Thursday or next Monday, to tell me what you would do first in my place?

If not, a simple no is fine.

Thank you for reading,
Inès`,
    );
  });

  it('adapts in French to what is known: place of work, role, apostrophes', () => {
    const template = named('fr-vous-first-message-path');
    const full = fullInput(template);
    const body = renderDraft({ ...full, hook: null }).body;
    expect(body).toContain('Votre chemin jusqu’au poste d’Ingénieure en chef à l’Université de Nantes');
    const noRole = { ...full, hook: null, mentor: { ...full.mentor, role: null, organisation: 'Airbus' } };
    expect(renderDraft(noRole).body).toContain('L’équipe d’Airbus fait');
  });

  it('quotes a hook that addresses the mentor in another form', () => {
    const tu = fullInput(named('fr-tu-first-message-hook'));
    expect(renderDraft(tu).body).toContain(
      'J’ai découvert «\u00a0conférence “Data mesh sans douleur”\u00a0»',
    );
    const vous = fullInput(named('fr-vous-first-message-hook'));
    expect(renderDraft(vous).body).toContain(
      'J’ai découvert votre conférence «\u00a0Data mesh sans douleur\u00a0»',
    );
  });

  it('says where a recommended mentor was found', () => {
    const full = fullInput(named('en-first-message-path'));
    const { body } = renderDraft({ ...full, mentor: { ...full.mentor, source: 'recommendation' } });
    expect(body).toContain('Your name was recommended to me.');
  });

  it('tells when the message before was sent, in the calendar of the mentee', () => {
    const full = fullInput(named('en-follow-up-1-two-lines'));
    const at = (days: number) =>
      renderDraft({ ...full, previous: { at: NOW - days * DAY } }).body.split('\n')[2];
    expect(at(0)).toContain('earlier today');
    expect(at(1)).toContain('yesterday');
    expect(at(7)).toContain('last week');
    expect(at(21)).toContain('three weeks ago');
    expect(at(35)).toContain('a few weeks ago');
    expect(at(-3)).toContain('a little while ago');
  });
});

describe('what is missing', () => {
  it('is nothing when all is told', () => {
    expect(missingFor({ ...fullInput(named('en-follow-up-1-two-lines')), news: 'I read your book' })).toEqual(
      [],
    );
  });

  it('names what would change this text, the most useful first', () => {
    expect(missingFor(emptyInput(named('en-first-message-hook'))).slice(0, 3)).toEqual([
      'hook',
      'goal',
      'pitch',
    ]);
  });

  it('does not ask for a role where the text speaks of a hook instead', () => {
    const full = fullInput(named('en-first-message-hook'));
    expect(missingFor({ ...full, mentor: { ...full.mentor, role: null } })).toEqual([]);
    expect(missingFor({ ...full, hook: null, mentor: { ...full.mentor, role: null } })).toEqual([
      'hook',
      'role',
    ]);
  });

  it('asks for a pitch when only the name is known', () => {
    const full = fullInput(named('en-first-message-hook'));
    expect(missingFor({ ...full, me: { ...full.me, pitch: '', situation: '' } })).toEqual(['pitch']);
  });
});
