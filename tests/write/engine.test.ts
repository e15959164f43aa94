import { describe, expect, it } from 'vitest';
import { fill } from '../../extension/write/engine.ts';

describe('the template engine', () => {
  it('shows templates nothing but the facts', () => {
    const facts = { hook: 'x', list: [1] };
    expect(
      fill('{{ hook.constructor }}{{ constructor }}{{ __proto__ }}{{ hook.__proto__ }}{{ toString }}', facts),
    ).toBe('');
  });

  it('stops a template that is too long', () => {
    expect(() => fill('x'.repeat(4001), {})).toThrow(/parse length limit/);
  });

  it('knows no loops and no variables of its own, so that nothing can grow or run without end', () => {
    for (const tag of [
      'for i in (1..9)',
      'assign x = 1',
      'capture x',
      'increment x',
      'tablerow i in x',
      'liquid',
      'raw',
    ])
      expect(() => fill(`{% ${tag} %}`, {}), tag).toThrow(/not found/);
    for (const filter of [
      'append: hook',
      'replace: "a", "b"',
      'where: "x"',
      'json',
      'date: "%Y"',
      'split: ""',
    ])
      expect(() => fill(`{{ hook | ${filter} }}`, { hook: 'x' }), filter).toThrow(/undefined filter/);
  });

  it('reads no other template and no file', () => {
    expect(() => fill('{% include "package.json" %}', {})).toThrow();
    expect(() => fill('{% render "./package.json" %}', {})).toThrow();
  });

  it('refuses a filter it does not know instead of printing the value unchanged', () => {
    expect(() => fill('{{ hook | de_le }}', { hook: 'x' })).toThrow();
  });

  it('leaves nothing where a filtered value is missing', () => {
    expect(fill('a{{ role | de }}{{ role | chez }}{{ role | de_la }}b', { role: null })).toBe('ab');
    expect(fill('{{ "Merci" | sign: signature }}', { signature: null })).toBe('Merci.');
    expect(fill('{{ "Merci" | sign: signature }}', { signature: 'Inès' })).toBe('Merci,\nInès');
  });

  it('joins a list, agrees with the mentee and finds the preposition of a place', () => {
    const facts = { language: 'fr', agreement: 'feminine', hooks: ['a', 'b', 'c'], place: 'Canada' };
    expect(fill('{{ hooks | list }}', facts)).toBe('a, b et c');
    expect(fill('{{ hooks | list }}', { ...facts, language: 'en' })).toBe('a, b and c');
    expect(fill('{{ hooks | list }}', { ...facts, hooks: [] })).toBe('');
    expect(fill('{{ place | a }}', facts)).toBe('au Canada');
    const word = '{{ "heureux" | accord: "heureuse" }}';
    expect(fill(word, facts)).toBe('heureuse');
    expect(fill(word, { agreement: 'masculine' })).toBe('heureux');
    expect(fill(word, { agreement: 'neutral' })).toBe('heureux ou heureuse');
    expect(fill('{{ "touché" | accord }}', {})).toBe('touché·e');
    expect(fill('{{ "touché" | accord: "touchée", "sensible" }}', {})).toBe('sensible');
  });
});
