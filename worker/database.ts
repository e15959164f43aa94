/** One shard as the queries see it: rows come out, and what they cost is added up for the request. */
import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';

export class Cost {
  rowsRead = 0;
  rowsWritten = 0;

  add({ meta }: D1Result<unknown>): void {
    this.rowsRead += meta.rows_read;
    this.rowsWritten += meta.rows_written;
  }
}

export class Database {
  readonly #d1: D1Database;
  readonly #cost: Cost;

  constructor(d1: D1Database, cost: Cost) {
    this.#d1 = d1;
    this.#cost = cost;
  }

  /** A statement for `batch`; `?1` is the first value. */
  statement(sql: string, ...values: (string | number | null)[]): D1PreparedStatement {
    return this.#d1.prepare(sql).bind(...values);
  }

  async rows<Row>(sql: string, ...values: (string | number | null)[]): Promise<Row[]> {
    const result = await this.statement(sql, ...values).all<Row>();
    this.#cost.add(result);
    return result.results;
  }

  async row<Row>(sql: string, ...values: (string | number | null)[]): Promise<Row | null> {
    const [row] = await this.rows<Row>(sql, ...values);
    return row ?? null;
  }

  /** All of them, or none: one transaction. */
  async batch<Row>(statements: D1PreparedStatement[]): Promise<Row[][]> {
    const results = await this.#d1.batch<Row>(statements);
    for (const result of results) this.#cost.add(result);
    return results.map((result) => result.results);
  }
}
