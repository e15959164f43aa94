/** Injected when the mentee presses Save: the page in, what it says about a person out. No browser API, no schemas. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../extract/index.ts';

export default defineUnlistedScript({
  // executeScript hands back the value of the script's last statement, which exists only with a name.
  globalName: true,
  main: () => readPage(document, location.href),
});
