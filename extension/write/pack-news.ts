/** What a pack brings that is not here yet, so that the same file can be opened twice. */
import type { OwnTemplate } from '../../shared/model.ts';
import type { FromPack } from './pack.ts';

/** The templates of a pack that differ from all that are known in what they say; each once. */
export function newInPack(templates: readonly FromPack[], known: readonly OwnTemplate[]): FromPack[] {
  const seen = new Set(known.map(says));
  return templates.filter((template) => {
    const text = says(template);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function says({ purpose, language, address, title, subject, body }: Omit<FromPack, 'pack'>): string {
  return JSON.stringify([purpose, language, address, title, subject, body]);
}
