import { describe, expect, it } from 'vitest';
import { countPlaywright, countsToLine, countVitest, oneTest, sumCounts } from './counts.ts';

const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 2,
});
const playwright = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 4 },
});

describe('the last line of npm test', () => {
  it('sums all steps and names skipped tests only where there are some', () => {
    const counts = [
      oneTest(true),
      oneTest(false),
      countVitest(vitest(5, 1), false),
      countPlaywright(playwright(7, 2), false),
    ];
    expect(countsToLine(sumCounts(counts))).toBe('13 passed, 4 failed, 7 skipped');
    expect(countsToLine(oneTest(true))).toBe('1 passed, 0 failed');
  });

  it('counts a step that crashed after its tests passed as one failure', () => {
    expect(countVitest(vitest(5, 0), false)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    expect(countPlaywright(playwright(5, 0), false)).toEqual({ passed: 5, failed: 1, skipped: 4 });
  });

  it('counts a failed test once although the step ended badly because of it', () => {
    expect(countVitest(vitest(5, 2), false).failed).toBe(2);
  });

  it('counts a missing or unreadable report as a failure, even where the step ended well', () => {
    expect(countVitest(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countPlaywright({ stats: 'none' }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a test that passed only at the second try as failed', () => {
    expect(countPlaywright(playwright(5, 0, 1), true)).toEqual({ passed: 5, failed: 1, skipped: 4 });
  });
});
