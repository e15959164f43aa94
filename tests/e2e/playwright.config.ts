/** The end-to-end tests: the same stories in both browsers, each test with a browser of its own. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../.output/e2e',
  // Two cores: more browsers at once only wait for each other. No retries: a test that fails at times is wrong.
  workers: 2,
  retries: 0,
  fullyParallel: true,
  timeout: 120_000,
  reporter: process.env.E2E_JSON ? [['list'], ['json', { outputFile: process.env.E2E_JSON }]] : [['list']],
  // What only one browser lets a test see or do; pictures and axe, because both lay out the same styles and tree.
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: '**/e2e/chromium/**' }],
});
