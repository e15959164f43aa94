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
    expect(() => fill('x'.repeat(20_001), {})).toThrow(/parse length limit/);
  });

  it('stops a template that grows without end', () => {
    const doubling =
      '{% assign x = "abcdefgh" %}{% for i in (1..40) %}{% assign x = x | append: x %}{% endfor %}';
    expect(() => fill(doubling, {})).toThrow(/memory alloc limit/);
  });

  it('stops a template that loops without end', () => {
    const loop = (inner: string) => `{% for i in (1..900) %}${inner}{% endfor %}`;
    expect(() => fill(loop(loop(loop('{% if i == 0 %}x{% endif %}'))), {})).toThrow(/template render limit/);
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
});
