/** `npm run soak:sync`: the histories of tests/sync/vault ten times as many, and a first sync of 10,000 mentors. */
import { runCommand } from '../run/command.ts';

const line = 'vitest run --config tests/vitest.config.ts --project vault histories first-sync';
const env = { HISTORIES: '10000', PEOPLE: '10000' };
process.exit((await runCommand(line, { env, minutes: 120 })) ? 0 : 1);
