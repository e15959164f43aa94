/** A page file read as the extension would, without a browser. */
import { JSDOM } from 'jsdom';
import { readEvidence, readPage } from '../../../extension/extract/index.ts';

/** Time is no matter without a mentee who waits: no page is cut short, however busy the machine. */
export const UNHURRIED = { now: () => 0, budgetMs: 1 };

const open = (html: string) => new JSDOM(html).window.document;

/** Who the page is about. `url` is the address it was shown under. */
export const readHtml = (html: string, url: string) => readPage(open(html), url, UNHURRIED);

/** All that the readers report of it, before anything is judged, the heaviest first. */
export const evidenceInHtml = (html: string, url: string) =>
  readEvidence(open(html), url, UNHURRIED).evidence.toSorted((one, other) => other.weight - one.weight);
