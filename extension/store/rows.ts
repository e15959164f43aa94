/**
 * Reading rows with suspicion: a row that no longer fits its schema is left where it is, out of sight of
 * the rest of the product, so that one damaged row neither breaks a page nor is lost. `damage.ts` reports it.
 */
import { z } from 'zod/mini';

/** The rows that fit `schema`, in their order. */
export function readable<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] {
  const good: T[] = [];
  for (const row of rows) {
    const parsed = schema.safeParse(row);
    if (parsed.success) good.push(parsed.data);
  }
  return good;
}

/** The row if it fits `schema`, else null; also null for a row that is not there. */
export function readableOne<T>(schema: z.ZodMiniType<T>, row: unknown): T | null {
  const parsed = schema.safeParse(row);
  return parsed.success ? parsed.data : null;
}

/** Whether a row fits `schema`, to pass over damaged rows while an index is read. */
export function isReadable(schema: z.ZodMiniType): (row: unknown) => boolean {
  return (row) => schema.safeParse(row).success;
}

/** A row kept aside to be put back exactly as it was, damaged or not: only its key has to be there. */
export function asItWas<T extends { id: string }>() {
  return z.custom<T>(
    (row) => typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string',
  );
}
