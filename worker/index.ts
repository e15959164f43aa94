import { makeApp } from './app.ts';

export default makeApp({
  now: Date.now,
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
});
