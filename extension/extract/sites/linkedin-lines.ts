/** What each line of a LinkedIn top card is: by what the layout calls it, else by the order it always has. */
import { fold } from '../clean-text.ts';
import { isSchool } from '../headline.ts';

export type Line = {
  text: string;
  hint: 'headline' | 'location' | 'organisation' | 'school' | 'other' | null;
};
type Assigned = Partial<Record<'headline' | 'location' | 'organisation', string | null | undefined>>;

const BETWEEN = /\s+[·•]\s+/u;

/**
 * @param lines what stands under the name, in order
 * @param contact true where the link to contact details ends them: the line before it is the place
 * @param said organisations and schools named elsewhere on the page
 */
export function assign(lines: readonly Line[], contact: boolean, said: readonly string[]): Assigned {
  const hinted = (hint: Line['hint']) => lines.find((line) => line.hint === hint);
  if (lines.some(({ hint }) => hint)) {
    const location = hinted('location');
    const first = lines[0];
    // A first line without a name of its own, before the place, is the headline all the same.
    const headline = hinted('headline') ?? (first?.hint === null && first !== location ? first : undefined);
    return { headline: headline?.text, location: location?.text };
  }
  const texts = lines.map(({ text }) => text);
  const folded = said.map(fold);
  const place = texts.findIndex((text, at) => at < 2 && isOrganisations(text, folded, at, texts.length));
  if (place >= 0)
    return {
      headline: texts[place - 1],
      location: texts[place + 1],
      organisation: firstOrganisation(texts[place]),
    };
  if (!contact) return { headline: texts[0], location: texts[1] };
  return {
    headline: texts.length > 1 ? texts[0] : null,
    location: texts.at(-1),
    organisation: texts.length > 2 ? firstOrganisation(texts.at(-2)) : null,
  };
}

/** "Tidora · Université de Nantes": the line that names where the person works and studied. */
function isOrganisations(text: string, said: readonly string[], at: number, count: number): boolean {
  const [first = '', second, ...more] = text.split(BETWEEN);
  if (at > 0 && said.includes(fold(first))) return true;
  return (
    more.length === 0 &&
    isSchool(second) &&
    (at > 0 || count === 2) &&
    !/\s(?:at|chez|bei|en|@)\s/i.test(text)
  );
}

/** A school alone on the line is where the person studied, which is no present organisation. */
function firstOrganisation(line = ''): string | null {
  const [first = null, second] = line.split(BETWEEN);
  return second === undefined && isSchool(line) ? null : first;
}
