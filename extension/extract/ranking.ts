/** What several readers say about one field, put in order: agreement first, then the place it was read from. */
import type { Chosen, ProfileField, Source } from '../../shared/profile.ts';
import { cleanLine, fold } from './clean-text.ts';
import { CAPS, type Evidence } from './evidence.ts';
import { looksLikeName } from './name-form.ts';
import { cleanName } from './person-name.ts';

/** One value for a field, with all the weight behind it. */
export type Candidate = { value: string; source: Chosen; weight: number };

/** More choice than this helps nobody; the store takes no more. */
export const MAX_RUNNERS_UP = 3;
/** What a name gains by looking like one: more than a guess (1), less than a second reader that agrees (3 and more). */
const NAME_FORM = 2;

/** The values given for a field, the one with most behind it first; readers that agree add up, each counts once. */
export function ranked(evidence: readonly Evidence[], field: ProfileField): Candidate[] {
  const groups = new Map<
    string,
    { weight: number; readers: Map<string, number>; top: Evidence; value: string }
  >();
  for (const item of evidence) {
    const value = item.field === field ? cleaned(item) : null;
    if (value === null) continue;
    const key = fold(value) || value;
    const group = groups.get(key) ?? { weight: 0, readers: new Map(), top: item, value };
    groups.set(key, group);
    // A reader that says the same twice is as sure as it was the surer time.
    const before = group.readers.get(item.reader) ?? 0;
    group.weight += Math.max(0, item.weight - before);
    group.readers.set(item.reader, Math.max(before, item.weight));
    if (item.weight > group.top.weight) Object.assign(group, { top: item, value });
  }
  return [...groups.values()]
    .map(({ value, top, weight, readers }) => ({
      value,
      source: { ...sourceOf(top), agreed: [...readers.keys()].filter((reader) => reader !== top.reader) },
      weight: weight + (field === 'name' && looksLikeName(value) ? NAME_FORM : 0),
    }))
    .sort((one, other) => other.weight - one.weight);
}

/** A handle or a stage name may consist of signs only; it is kept as it is. */
function cleaned({ field, value }: Evidence): string | null {
  return field === 'name'
    ? (cleanName(value) ?? cleanLine(value.replace(/^@/, ''), CAPS.name))
    : cleanLine(value.replace(/^@(?=\S)/, ''), CAPS.line);
}

function sourceOf({ reader, place }: Evidence): Source {
  return { reader: cleanLine(reader, 60) ?? 'page', place: cleanLine(place, 100) ?? 'page' };
}
