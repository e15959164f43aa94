import { describe, expect, it } from 'vitest';
import { completionAt } from '../../extension/write/completion.ts';
import { faultsIn, nearest } from '../../extension/write/faults.ts';

describe('what is wrong with a template', () => {
  it.each([
    ['Bonjour {{ first_name', 'hole', 1, 9, '{{ first_name'],
    ['Bonjour,\n {% if hook %}x', 'open', 2, 2, '{% if hook %}'],
    ['{% for i in x %}', 'unknown-tag', 1, 1, 'for'],
    ['a\n\nb {{ role | majuscule }}', 'unknown-filter', 3, 3, 'majuscule'],
    ['{{ prenom }}', 'unknown-word', 1, 4, 'prenom'],
    ['{{ role.secret }}', 'unknown-word', 1, 4, 'role.secret'],
    ['{{ }}', 'no-word', 1, 4, ''],
    ['x {% if a', 'hole', 1, 3, '{% if a'],
    ['{% endif %}', 'unknown-tag', 1, 1, 'endif'],
    ['x'.repeat(4001), 'too-long', 1, 1, ''],
  ] as const)('%s: %s', (text, kind, line, column, what) => {
    expect(faultsIn(text)).toEqual([{ kind, what, line, column }]);
  });

  it('is nothing in a sound one, and every unknown word in one with several', () => {
    expect(faultsIn('')).toEqual([]);
    expect(faultsIn('Bonjour {{ first_name }}, {% if hook %}{{ hook }}{% else %}…{% endif %}')).toEqual([]);
    expect(faultsIn('{{ hooks | list }} {{ "a" | accord: "b", "c" }}')).toEqual([]);
    expect(faultsIn('{{ a }}\n{{ b }}').map(({ what, line }) => [what, line])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('comes with the nearest word that exists', () => {
    const near = (text: string) => faultsIn(text).map(nearest);
    expect(near('{{ first_nam }}')).toEqual(['first_name']);
    expect(near('{{ role | chz }}')).toEqual(['chez']);
    expect(near('{{ quelquechose }}')).toEqual([null]);
  });
});

describe('what can be put in', () => {
  const at = (text: string) => {
    const caret = text.indexOf('¦');
    const found = completionAt(text.replace('¦', ''), caret);
    return found && { what: found.what, names: found.choices.map(({ name }) => name) };
  };
  const put = (text: string, name: string) => {
    const caret = text.indexOf('¦');
    const plain = text.replace('¦', '');
    const found = completionAt(plain, caret);
    const choice = found?.choices.find((each) => each.name === name);
    return found && choice && plain.slice(0, found.from) + choice.text + plain.slice(found.to);
  };

  it('are the words after the opening of a hole, and fewer with every letter', () => {
    expect(at('Bonjour {{¦')?.names.length).toBeGreaterThan(10);
    expect(at('Bonjour {{ fi¦')).toEqual({ what: 'word', names: ['first_name'] });
    expect(at('Bonjour {{ fi¦ }}')?.names).toEqual(['first_name']);
    expect(at('Bonjour {{ first_name¦')).toBe(null);
    expect(at('Bonjour¦')).toBe(null);
    expect(at('{{ role }} ¦')).toBe(null);
  });

  it('are filters after a bar, tags after the opening of a tag, and words in a condition', () => {
    expect(at('{{ organisation | ch¦')).toEqual({ what: 'filter', names: ['chez'] });
    expect(at('{% i¦')).toEqual({ what: 'tag', names: ['if'] });
    expect(at('{% if ho¦ %}')).toEqual({ what: 'word', names: ['hook', 'hooks'] });
    expect(at('{% if a %} ho¦')).toBe(null);
  });

  it('close the hole where it is open, and leave it where it is closed', () => {
    expect(put('Bonjour {{¦', 'first_name')).toBe('Bonjour {{ first_name }}');
    expect(put('Bonjour {{ fi¦, bien', 'first_name')).toBe('Bonjour {{ first_name }}, bien');
    expect(put('Bonjour {{ fi¦ }},', 'first_name')).toBe('Bonjour {{ first_name }},');
    expect(put('{{ organisation | ch¦ }}', 'chez')).toBe('{{ organisation | chez }}');
  });
});
