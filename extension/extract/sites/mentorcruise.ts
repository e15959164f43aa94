/** MentorCruise: `mentorcruise.com/mentor/<slug>/`. No saved page was at hand, so the general readers read it. */
import { encodePart, pathParts, type SiteRule } from '../site-rule.ts';

export const mentorcruise: SiteRule = {
  name: 'mentorcruise',
  hosts: /^(?:www\.)?mentorcruise\.com$/,
  host: 'mentorcruise.com',
  profilePath(url) {
    const [folder, person = '', ...rest] = pathParts(url);
    return folder === 'mentor' && /^(?!browse$|search$)[^/]+$/.test(person) && rest.length === 0
      ? `/mentor/${encodePart(person)}`
      : null;
  },
  nameIn: (url) => pathParts(url)[1]?.replace(/(?<=\p{L})(?=\p{Lu})/u, '-') ?? null,
};
