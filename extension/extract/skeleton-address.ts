/** Addresses in a skeleton: their pattern, without the host and without anybody's name. */

import { decodePart } from './site-rule.ts';
import { inNoise, type Replace } from './skeleton-noise.ts';
import { PATH_PARTS, STRUCTURE } from './skeleton-words.ts';

const MAX_PARTS = 8;
/** Vocabularies, whose addresses name a kind of thing. */
const VOCABULARIES = /^https?:\/\/(?:schema\.org|data-vocabulary\.org|xmlns\.com\/foaf\/0\.1)\//;

/** True where a text is one address and no sentence. */
export const isSkeletonAddress = (text: string): boolean =>
  /^(?:https?:)?\/\/\S+$/.test(text.trim()) || /^\/[\w%.@~-]+(?:\/\S*)?$/.test(text.trim());

/**
 * `/in/camille-durand?x=1` becomes `/in/vopimul-tazeno?`; an address on another host, or none of the web, becomes one
 * that leads nowhere. `base` is the page's own address.
 */
export function linkPattern(href: string, base: string, replace: Replace): string {
  if (!URL.canParse(href, base)) return '#';
  const url = new URL(href, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '#';
  const parts = url.pathname.split('/').filter(Boolean).slice(0, MAX_PARTS);
  const path = parts
    .map((part, place) => partPattern(decodePart(part), place, parts.length, replace))
    .join('/');
  const pattern = `/${path}${url.search ? '?' : ''}`;
  const isOwn = URL.canParse(base) && new URL(base).host === url.host;
  return isOwn ? pattern : `https://other.example${pattern}`;
}

/** A part that names a kind of page stays, unless it is the only one: there it is somebody's. */
function partPattern(part: string, place: number, count: number, replace: Replace): string {
  if (PATH_PARTS.has(part.toLowerCase()) && (count > 1 || place > 0)) return part.toLowerCase();
  return encodeURIComponent(inNoise(part.slice(0, 200), replace)).replaceAll('%40', '@');
}

/** `https://schema.org/Person` as it is; any other address of a vocabulary not at all. */
export function schemaAddress(text: string | null): string | null {
  if (text === null || !VOCABULARIES.test(text)) return null;
  const kind = text.replace(VOCABULARIES, '');
  return STRUCTURE.has(kind) ? text : null;
}
