/** `npm run screenshots`: takes every picture anew and keeps in `docs/screenshots` those that show something of their own. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runCommand } from './command.ts';

const TAKEN = join(ROOT, '.output/screenshots');
const KEPT = join(ROOT, 'docs/screenshots');

/** Filling, language and theme: each state, each language, and the dark theme in daily use. */
const SHOWN = [
  'empty--en--light',
  'typical--en--light',
  'typical--fr--light',
  'typical--en--dark',
  'full--en--light',
  'unusual--fr--light',
];

const wentWell = await runCommand(
  'playwright test --config tests/e2e/playwright.config.ts --project=chromium chromium/looks.e2e.ts chromium/vault-looks.e2e.ts chromium/preview-looks.e2e.ts',
  { minutes: 10 },
);
if (!wentWell) process.exit(1);
await rm(KEPT, { recursive: true, force: true });
await mkdir(KEPT, { recursive: true });
for (const file of await readdir(TAKEN)) {
  if (SHOWN.some((end) => file.endsWith(`--${end}.png`))) await cp(join(TAKEN, file), join(KEPT, file));
}
