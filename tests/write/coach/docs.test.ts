import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../../extension/write/coach/coach.ts';

it('docs/coach.md names every rule with its level and how sure it is', () => {
  const docs = readFileSync(new URL('../../../docs/coach.md', import.meta.url), 'utf8');
  const rows = docs.split('\n').filter((line) => line.startsWith('| `'));
  expect(
    rows.map((row) => row.split(' | ').slice(0, 4)).map(([id, level, , strength]) => [id, level, strength]),
  ).toEqual(RULES.map(({ id, level, finding }) => [`| \`${id}\``, level, finding.strength]));
});
