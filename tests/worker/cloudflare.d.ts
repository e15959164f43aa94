/** What these tests use of the modules that exist only inside workerd. */
declare module 'cloudflare:workers' {
  export const env: import('../../worker/env.ts').Env & {
    /** How many vaults live the month of month.test.ts. */
    readonly MONTH_VAULTS: string;
    readonly MIGRATIONS: readonly { name: string; queries: string[] }[];
  };
}

declare module 'cloudflare:test' {
  export function applyD1Migrations(
    database: import('@cloudflare/workers-types').D1Database,
    migrations: readonly { name: string; queries: string[] }[],
  ): Promise<void>;
}
