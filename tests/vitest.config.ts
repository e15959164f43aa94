/**
 * Unit tests run in Node (which has Temporal); pages are parsed with jsdom where a test asks for it. The Worker's run
 * in workerd, with three databases, as its users would meet it; and there, too, whole devices beside the server.
 */
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const ROOT = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root: ROOT,
  test: {
    testTimeout: 60_000,
    projects: [
      {
        root: ROOT,
        test: {
          name: 'extension',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/worker/**', 'tests/sync/vault/**'],
          testTimeout: 60_000,
        },
      },
      {
        root: ROOT,
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations(`${ROOT}/worker/migrations`),
                SHOW_COST: 'yes',
                // More by `npm run soak:month`.
                MONTH_VAULTS: process.env.MONTH_VAULTS ?? '20',
              },
              d1Databases: ['DB_1', 'DB_2'],
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['tests/worker/**/*.test.ts'],
          setupFiles: ['tests/worker/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root: ROOT,
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations(`${ROOT}/worker/migrations`),
                // More by `npm run soak:sync`.
                HISTORIES: Number(process.env.HISTORIES ?? 500),
                PEOPLE: Number(process.env.PEOPLE ?? 1_400),
              },
            },
          })),
        ],
        test: {
          name: 'vault',
          include: ['tests/sync/vault/**/*.test.ts'],
          setupFiles: ['tests/worker/setup.ts', 'tests/sync/vault/setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
