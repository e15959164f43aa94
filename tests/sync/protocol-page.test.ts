/** docs/sync.md is enough to write a second client: what it says of each field is what the code does. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES, rulesOf } from '../../extension/sync/field-rules.ts';
import { LIMITS } from '../../shared/sync-api.ts';

const page = readFileSync(new URL('../../docs/sync.md', import.meta.url), 'utf8');

/** Of a row such as `choice: name, role. set of 50: tags`, the rule of each field. */
function told(rules: string): [string, string][] {
  const plain = rules.replaceAll(/\([^)]*\)/g, '').replaceAll('`', '');
  return plain.split(/\.\s+/).flatMap((part) => {
    const [kind = '', fields = ''] = part.split(':');
    return fields.split(',').map((field): [string, string] => [field.trim(), kind.trim()]);
  });
}

it.each(Object.keys(RULES) as (keyof typeof RULES)[])(
  'the fields of %s are told as they are merged',
  (table) => {
    const [, id = '', rules = ''] =
      page.match(new RegExp(`^\\| \`${table}\` \\| \`(\\w+)\` \\| (.*) \\|$`, 'm')) ?? [];
    const known = [...rulesOf(table)].flatMap(([field, rule]) =>
      field === id ? [] : [[field, rule.kind === 'set' ? `set of ${rule.most}` : rule.kind] as const],
    );
    expect(new Map(told(rules))).toEqual(new Map(known));
  },
);

it('as many records go into one request as the contract says', () => {
  expect(page).toContain(`up to ${LIMITS.changes} records`);
});
