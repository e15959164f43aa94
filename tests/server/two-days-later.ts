/** The Worker with its clock two days ahead: a story goes to the day of its reminders without waiting for it. */
import { makeWorker } from '../../worker/worker.ts';

const TWO_DAYS = 2 * 24 * 3_600_000;

export default makeWorker({
  now: () => Date.now() + TWO_DAYS,
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  fetch: (url, init) => fetch(url, init),
});
