/** Packs: what goes out comes back in, and what could do harm stays out, with a reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_MAX, packFile, readPack } from '../../extension/write/pack.ts';
import type { OwnTemplate } from '../../shared/model.ts';

const ORIGIN = { name: 'École du Lac', author: 'Bureau des anciens', licence: 'CC BY 4.0' };
const TEMPLATE: OwnTemplate = {
  id: 't',
  purpose: 'first-message',
  language: 'fr',
  address: 'vous',
  title: 'Après le forum',
  subject: 'Une question',
  body: 'Bonjour {{ first_name }},',
  pack: null,
  createdAt: 1,
  updatedAt: 1,
};

const whole = () => JSON.parse(packFile(ORIGIN, [TEMPLATE]));
const refusal = (change: (pack: Record<string, unknown>) => unknown) => {
  const pack = whole();
  const result = readPack(JSON.stringify(change(pack) ?? pack));
  return result.ok ? null : result.refusal;
};
const withTemplate = (more: object) => (pack: Record<string, unknown>) => {
  const [first] = pack.templates as object[];
  pack.templates = [{ ...first, ...more }];
};

describe('a pack', () => {
  it('comes back as it went out, with its author and licence on every template', () => {
    const result = readPack(packFile(ORIGIN, [TEMPLATE]));
    const { id: _, pack: __, createdAt: ___, updatedAt: ____, ...fields } = TEMPLATE;
    expect(result).toMatchObject({ ok: true, templates: [{ ...fields, pack: ORIGIN }] });
    expect(packFile(ORIGIN, [TEMPLATE])).not.toContain('createdAt');
  });

  it.each([
    ['is too large', ' '.repeat(PACK_MAX + 1), { why: 'too-large' }],
    ['is no JSON', 'x', { why: 'no-json' }],
    ['is another file', '{"mentors": []}', { why: 'no-pack' }],
    ['is another value', '[]', { why: 'no-pack' }],
  ])('that %s is refused', (_, text, refusal) => {
    expect(readPack(text)).toEqual({ ok: false, refusal });
  });

  it('of a newer version is refused, not guessed at', () => {
    expect(refusal((pack) => ({ ...pack, version: 2 }))).toEqual({ why: 'newer' });
  });

  it.each([
    ['nobody signed', (pack: Record<string, unknown>) => ({ ...pack, author: ' ' }), 'author'],
    ['has no licence', (pack: Record<string, unknown>) => ({ ...pack, licence: undefined }), 'licence'],
    ['is empty', (pack: Record<string, unknown>) => ({ ...pack, templates: [] }), 'templates'],
    ['has an unknown purpose', withTemplate({ purpose: 'spam' }), 'templates.0.purpose'],
    ['has too long a text', withTemplate({ body: 'x'.repeat(4001) }), 'templates.0.body'],
    ['brings more than templates have', withTemplate({ onload: 'alert(1)' }), 'templates.0'],
    [
      'has too many templates',
      (pack: Record<string, unknown>) => ({
        ...pack,
        templates: Array.from({ length: 201 }, () => (pack.templates as object[])[0]),
      }),
      'templates',
    ],
  ] as const)('that %s is refused, and the place is named', (_, change, place) => {
    expect(refusal(change)).toEqual({ why: 'bad-field', place });
  });

  it.each([
    ['{% include "x" %}', 'unknown-tag'],
    ['{% for i in (1..1000000000) %}x{% endfor %}', 'unknown-tag'],
    ['{{ me.keys }}', 'unknown-word'],
    ['{{ constructor }}', 'unknown-word'],
    ['{{ hook', 'hole'],
  ] as const)('with a template that asks for more than facts is refused: %s', (body, kind) => {
    expect(refusal(withTemplate({ body }))).toMatchObject({
      why: 'bad-template',
      title: 'Après le forum',
      fault: { kind },
    });
  });

  it('from anywhere is read without harm', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((templates) => JSON.stringify({ ...whole(), templates })),
        ),
        (text) => {
          expect(readPack(text).ok).toBe(false);
        },
      ),
    );
    const sly = JSON.stringify(whole()).replace('{"format"', '{"__proto__":{"x":1},"format"');
    expect(readPack(sly).ok).toBe(false);
  });
});
