/**
 * Unit tests run in Node (which has Temporal); pages are parsed with jsdom where a test asks for it. The Worker's run
 * in workerd, with three databases, as its users would meet it; and there, too, whole devices beside the server.
 */
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const ROOT = new URL('..', import.meta.url).pathname;

interface InWorkerd {
  name: string;
  folder: string;
  setupFiles: string[];
  bindings: Record<string, string | number>;
  /** Databases beside the one of wrangler.toml. */
  d1Databases: string[];
}

/** The tests of a folder, run in workerd with what wrangler.toml binds. */
function inWorkerd({ name, folder, setupFiles, bindings, d1Databases }: InWorkerd) {
  const platform = async () => ({
    wrangler: { configPath: './wrangler.toml' },
    miniflare: {
      bindings: { ...bindings, MIGRATIONS: await readD1Migrations(`${ROOT}/worker/migrations`) },
      d1Databases,
    },
  });
  return {
    root: ROOT,
    plugins: [cloudflareTest(platform)],
    test: { name, include: [`${folder}/**/*.test.ts`], setupFiles, testTimeout: 60_000 },
  };
}

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
      inWorkerd({
        name: 'worker',
        folder: 'tests/worker',
        setupFiles: ['tests/worker/setup.ts'],
        bindings: {
          SHOW_COST: 'yes',
          // More by `npm run soak:month`.
          MONTH_VAULTS: process.env.MONTH_VAULTS ?? '20',
        },
        d1Databases: ['DB_1', 'DB_2'],
      }),
      inWorkerd({
        name: 'vault',
        folder: 'tests/sync/vault',
        setupFiles: ['tests/worker/setup.ts', 'tests/sync/vault/setup.ts'],
        bindings: {
          // More by `npm run soak:sync`.
          HISTORIES: Number(process.env.HISTORIES ?? 1_000),
          PEOPLE: Number(process.env.PEOPLE ?? 1_400),
        },
        d1Databases: [],
      }),
    ],
  },
});
