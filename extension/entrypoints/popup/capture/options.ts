/** The values a page gave for one field: the one chosen by reading, then the runners-up. Pure. */
import type { Chosen, Profile, ProfileField } from '../../../../shared/profile.ts';

export interface Option {
  value: string;
  source: Chosen | null;
}

/** What may be chosen for a field of `read`, the best first; each value once, none where the page gave none. */
export function optionsFor(read: Profile, field: ProfileField): Option[] {
  const options = new Map<string, Option>();
  const value = read[field];
  if (value) options.set(value, { value, source: read.evidence[field] ?? null });
  for (const { value, source } of read.runnersUp[field] ?? []) {
    if (!options.has(value)) options.set(value, { value, source });
  }
  return [...options.values()];
}
