/** A page file read as the extension would, without a browser. */
import { JSDOM } from 'jsdom';
import { readPage } from '../../../extension/extract/index.ts';

/** Time is no matter on the command line: no page is cut short. */
const LIMITS = { now: () => 0, budgetMs: 1 };

/** @param url the address the page was shown under */
export function readHtml(html: string, url: string) {
  return readPage(new JSDOM(html).window.document, url, LIMITS);
}
