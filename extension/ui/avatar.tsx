/** Initials in a circle. Photos are never read, so there are none. */

const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'y',
  'e',
]);

/** One or two letters for a name: first and last word without particles; one sign for scripts without spaces. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const telling = words.filter((word, at) => at === 0 || !PARTICLES.has(word.toLowerCase()));
  const letters = [telling[0], telling.length > 1 ? telling.at(-1) : undefined]
    .map((word) => word?.match(/\p{L}\p{M}*/u)?.[0] ?? '')
    .join('');
  return letters.toLocaleUpperCase() || '·';
}

export function Avatar({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span class={large ? 'avatar large' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
