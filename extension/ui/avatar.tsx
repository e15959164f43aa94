/** Initials in a circle. Photos are never read, so there are none. */

import { initialsOf } from '../extract/initials.ts';

export function Avatar({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span class={large ? 'avatar large' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
