/** What the steps of `npm test` found, as numbers: read from the reports of vitest and Playwright, summed to one line. */
import { z } from 'zod/mini';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** One test that passed or failed: how a step that is a single command counts. */
export const oneTest = (hasPassed: boolean): Counts =>
  hasPassed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts for a step with a report. A step that ended badly although its report shows no failure (it crashed, a file
 * could not be loaded, the report is missing or unreadable) counts as one failure more.
 */
function withCrash(counts: Counts | null, endedWell: boolean): Counts {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const crashed = counts === null || (!endedWell && known.failed === 0);
  return crashed ? { ...known, failed: known.failed + 1 } : known;
}

/** @param report the parsed JSON of vitest's report, or null where there is none */
export function countVitest(report: unknown, endedWell: boolean): Counts {
  const { data } = vitestReport.safeParse(report);
  const counts = data && {
    passed: data.numPassedTests,
    failed: data.numFailedTests,
    skipped: data.numPendingTests + data.numTodoTests,
  };
  return withCrash(counts ?? null, endedWell);
}

/** @param report the parsed JSON of Playwright's report, or null where there is none */
export function countPlaywright(report: unknown, endedWell: boolean): Counts {
  const { data } = playwrightReport.safeParse(report);
  // A test that passes only at times is wrong: flaky is failed.
  const counts = data && {
    passed: data.stats.expected,
    failed: data.stats.unexpected + data.stats.flaky,
    skipped: data.stats.skipped,
  };
  return withCrash(counts ?? null, endedWell);
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of `npm test`. */
export const countsToLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
