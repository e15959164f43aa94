/** Page titles taken apart: "(3) Camille Durand - Engineer | LinkedIn" is a name, a headline and a site. */
import { cleanLine } from './clean-text.ts';
import { CAPS } from './evidence.ts';

const COUNT = /^\s*\(\d{1,4}\+?\)\s*/u;
const BETWEEN = /\s+[-–—|·•:»«/]\s+|\s*[|»]\s*|\s*[:：]\s+/u;

/** The parts of a title in order, without the count of unread messages before it. Empty where there is no title. */
export function titleParts(title: string): string[] {
  const line = cleanLine(title, CAPS.line)?.replace(COUNT, '') ?? '';
  return line.split(BETWEEN).flatMap((part) => cleanLine(part, CAPS.line) ?? []);
}

/** The title without the count before it and without the site's name at its end. */
export function titleWithoutSite(title: string, siteName: string): string {
  const line = cleanLine(title, CAPS.line)?.replace(COUNT, '') ?? '';
  const ending = new RegExp(`\\s*[-–—|·/]\\s*${siteName}(?:\\s*\\(.*\\))?\\s*$`, 'iu');
  return line.replace(ending, '').trim();
}
