/** The Worker: requests go to the app, the cron takes what is due, the queue delivers it. */
import { makeWorker } from './worker.ts';

export default makeWorker({
  now: Date.now,
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  fetch: (url, init) => fetch(url, init),
});
