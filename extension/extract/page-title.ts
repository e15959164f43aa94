/** Page titles taken apart: "(3) Camille Durand - Engineer | LinkedIn" is a name, a headline and a site. */
import { cleanLine } from './clean-text.ts';
import { CAPS } from './evidence.ts';
import { sameName } from './person-name.ts';

const COUNT = /^\s*\(\d{1,4}\+?\)\s*/u;
const BETWEEN = /\s+[-–—|·•:»«/]\s+|\s*[|»]\s*|\s*[:：]\s+/u;

/** A title as one clean line, without the count of unread messages before it. */
export function plainTitle(title: string): string {
  return cleanLine(title, CAPS.line)?.replace(COUNT, '') ?? '';
}

/** The parts of a title in order. Empty where there is no title. */
export function titleParts(title: string): string[] {
  return plainTitle(title)
    .split(BETWEEN)
    .filter((part) => part.trim());
}

/** True where one of the first parts of the title is this name. */
export function isTitled(title: string, name: string | null | undefined): boolean {
  return titleParts(title)
    .slice(0, 2)
    .some((part) => sameName(part, name));
}
