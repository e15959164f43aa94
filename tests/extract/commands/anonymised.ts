/** A saved page as one that may be kept in the repository: its structure, with invented words. */
import { JSDOM } from 'jsdom';
import { skeletonOf } from '../../../extension/extract/skeleton.ts';

export interface Anonymised {
  html: string;
  /** The address to write in the `.json`: the site's own host and the pattern of the path. */
  url: string;
}

/** @param url the address the page was shown under; of an unknown host only the shape is kept */
export function anonymised(html: string, url: string): Anonymised {
  const skeleton = skeletonOf(new JSDOM(html).window.document, url);
  const [, site = '', path = '/'] = /^<!-- ([^:]+): (\S+) -->/.exec(skeleton) ?? [];
  const host = site === 'another site' ? 'somewhere.example' : new URL(url).host;
  return {
    html: `<!doctype html>\n${skeleton.replace(/^<!--.*-->\n/, '')}\n`,
    url: new URL(path, `https://${host}`).href,
  };
}
