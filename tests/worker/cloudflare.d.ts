/** What these tests use of the modules that exist only inside workerd. */
declare module 'cloudflare:workers' {
  export const env: import('../../worker/env.ts').Env & {
    /** How many vaults live the month of month.test.ts. */
    readonly MONTH_VAULTS: string;
    /** How many random lives of devices are lived, and how many mentors a first sync carries (tests/sync/vault). */
    readonly HISTORIES: number;
    readonly PEOPLE: number;
    readonly MIGRATIONS: readonly { name: string; queries: string[] }[];
  };
}

declare module 'cloudflare:test' {
  export function applyD1Migrations(
    database: import('@cloudflare/workers-types').D1Database,
    migrations: readonly { name: string; queries: string[] }[],
  ): Promise<void>;
}
