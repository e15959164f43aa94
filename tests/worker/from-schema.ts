/** Values made from a JSON schema of the contract: some that fit, some that nearly do, some that do not at all. */

export interface Schema {
  type?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  pattern?: string;
  enum?: string[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

export interface Chance {
  /** 0 up to `below`, without it. */
  number(below: number): number;
  pick<T>(some: readonly T[]): T;
}

/** The generator of Tommy Ettinger, "mulberry32": small, and the same for the same seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  return { number, pick: (some) => some[number(some.length)] as (typeof some)[number] };
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'];
const STRANGE: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e21,
    2 ** 53,
    -(2 ** 53),
    '',
    ' ',
    'null',
    '0',
    '-1',
    'a'.repeat(3000),
  ],
  ...[
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '🙂',
    "'; DROP TABLE vaults; --",
    '$.a',
    '"',
    '%',
    '{{7*7}}',
    '../..',
  ],
  ...[[], {}, [[]], [null], { __proto__: null }, { constructor: 1 }, { toString: 1 }, [{ id: 1 }]],
];

/** Anything at all. */
export const strange = (chance: Chance): unknown => chance.pick(STRANGE);

/** A value that fits, but for what goes wrong at some place with the odds of one in `wrong`. */
export function valueFrom(schema: Schema, chance: Chance, wrong: number): unknown {
  if (chance.number(wrong) === 0) return strange(chance);
  if (schema.anyOf) return valueFrom(chance.pick(schema.anyOf), chance, wrong);
  if (schema.type === 'object') return objectFrom(schema, chance, wrong);
  if (schema.type === 'array')
    return Array.from({ length: chance.pick([0, 1, 1, 2, 3, 20]) }, () =>
      valueFrom(schema.items ?? {}, chance, wrong * 3),
    );
  if (schema.type === 'integer') return integerFrom(schema, chance);
  if (schema.enum) return chance.pick(schema.enum);
  if (schema.type === 'string') return textFrom(schema, chance);
  return null;
}

function objectFrom(
  { properties = {}, required = [] }: Schema,
  chance: Chance,
  wrong: number,
): Record<string, unknown> {
  const entries = Object.entries(properties)
    .filter(([name]) => (required.includes(name) ? chance.number(wrong) > 0 : chance.number(2) > 0))
    .map(([name, part]) => [name, valueFrom(part, chance, wrong)]);
  const more =
    chance.number(wrong * 2) === 0 ? [[chance.pick(['extra', '__proto__', '']), strange(chance)]] : [];
  return Object.fromEntries([...entries, ...more]);
}

function integerFrom({ minimum = 0, maximum = 1000 }: Schema, chance: Chance): number {
  return chance.pick([minimum, minimum, minimum + 1, minimum + chance.number(5), maximum, maximum - 1]);
}

function textFrom({ pattern = '', format, minLength = 0, maxLength = 200 }: Schema, chance: Chance): string {
  const length = Math.max(minLength, chance.pick([1, 2, 8, 40, 280, Math.min(maxLength, 5000)]));
  if (format === 'base64') return btoa('x'.repeat(Math.ceil((Math.min(length, maxLength) / 4) * 3) - 2));
  if (format === 'email') return `mentee-${chance.number(2000)}@example.com`;
  if (pattern === '^\\d{6}$') return `${chance.number(1_000_000)}`.padStart(6, '0');
  const [, least, most = least] = /^\^\[A-Za-z0-9_-\]\{(\d+)(?:,(\d+))?\}\$$/.exec(pattern) ?? [];
  if (least === undefined) return chance.pick(['Écrire à Marie', 'write', 'a', '7', 'é'.repeat(maxLength)]);
  // Few different ones, so that they meet again.
  if (most !== least) return chance.pick(['a', 'b', 'c', 'd', 'A_-9', 'z'.repeat(Number(most))]);
  return Array.from({ length: Number(least) }, () => chance.pick(LETTERS)).join('');
}
