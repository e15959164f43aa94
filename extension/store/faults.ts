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

/** The case an error belongs to; Dexie puts the browser's own error in `inner`. */
export function faultOf(error: unknown): Fault {
  let name: Fault | undefined;
  for (let cause = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : undefined) {
    name = FAULTS[cause.name] ?? name;
  }
  return name ?? 'unexpected';
}
