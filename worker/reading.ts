/** What a request brings, checked against the contract: the part for a route comes out typed, or a refusal is thrown. */
import type { Context } from 'hono';
import type { z } from 'zod/mini';
import type { ErrorCode } from '../shared/sync-api.ts';
import type { App } from './app.ts';
import { Refusal } from './errors.ts';

/** The JSON of a body, as `schema` has it. Its size was checked before. */
export async function bodyOf<Schema extends z.ZodMiniType>(
  c: Context<App>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('not-json');
  return checked(schema, parsed(await c.req.text()));
}

/** The query, as `schema` has it. */
export function queryOf<Schema extends z.ZodMiniType>(c: Context<App>, schema: Schema): z.output<Schema> {
  const given = Object.entries(c.req.queries());
  const twice = given.find(([, values]) => values.length > 1);
  if (twice) throw new Refusal('invalid', 'A parameter comes twice.');
  return checked(schema, Object.fromEntries(given.map(([name, [value]]) => [name, value])));
}

/** The variable parts of the path, as `schema` has them. */
export function pathOf<Schema extends z.ZodMiniType>(c: Context<App>, schema: Schema): z.output<Schema> {
  return checked(schema, c.req.param());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed');
  }
}

function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const code = issue ? codeOf(issue) : 'invalid';
  if (code !== 'invalid') throw new Refusal(code);
  // The place alone: what stands there may be a secret.
  const place = issue?.path.map(String).join('.').slice(0, 100);
  throw new Refusal('invalid', `Does not fit the contract: ${place || 'the request'} (${issue?.code}).`);
}

/** Two limits have codes of their own, because a device can do something about them. */
function codeOf({ code, path }: z.core.$ZodIssue): ErrorCode {
  if (code !== 'too_big' || path[0] !== 'changes') return 'invalid';
  if (path.length === 1) return 'too-many-changes';
  return path.at(-1) === 'sealed' ? 'record-too-large' : 'invalid';
}
