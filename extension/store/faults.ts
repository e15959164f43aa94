/** What can go wrong with the database of a browser, as the few cases a mentee can act on. */

/**
 * full: the disk or the browser's share of it is used up; newer: a newer version of the extension wrote the
 * data; blocked: another window with an older version holds it; closed: another window has updated it;
 * unavailable: the browser does not open it (damaged profile, private window).
 */
export type Fault = 'full' | 'newer' | 'blocked' | 'closed' | 'unavailable' | 'unexpected';

const FAULTS: Record<string, Fault> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
};

/** The case an error belongs to; Dexie puts the browser's own error in `inner`, those of many rows in `failures`. */
export function faultOf(error: unknown): Fault {
  let fault: Fault | undefined;
  for (const cause of causesOf(error)) fault = FAULTS[cause.name] ?? fault;
  return fault ?? 'unexpected';
}

/** An error and what it was caused by, the innermost last; each once, as errors can name themselves. */
function causesOf(error: unknown): Set<Error> {
  const causes = new Set<Error>();
  const waiting = [error];
  for (const cause of waiting) {
    if (!(cause instanceof Error) || causes.has(cause)) continue;
    causes.add(cause);
    if ('inner' in cause) waiting.push(cause.inner);
    if ('failures' in cause && Array.isArray(cause.failures)) waiting.push(...cause.failures);
  }
  return causes;
}
