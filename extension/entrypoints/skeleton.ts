/** Injected when the mentee presses "Something is wrong": the page in, its skeleton out. No browser API, no schemas. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '../extract/skeleton.ts';

export default defineUnlistedScript({
  // executeScript hands back the value of the script's last statement, which exists only with a name.
  globalName: true,
  main: () => skeletonOf(document, location.href),
});
