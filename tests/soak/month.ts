/** `npm run soak:month`: the month of tests/worker/month.test.ts with 2,000 vaults on three shards. A quarter of an hour alone, three when others work. */
import { runCommand } from '../run/command.ts';

const line = 'vitest run --config tests/vitest.config.ts --project worker tests/worker/month.test.ts';
process.exit((await runCommand(line, { env: { MONTH_VAULTS: '2000' }, minutes: 90 })) ? 0 : 1);
