/**
 * Welcome to the Jungle: `welcometothejungle.com/<language>/people/<slug>`, and the authors of its articles. Companies,
 * jobs and articles are no people. No saved page was at hand, so the general readers read it.
 */
import { encodePart, pathParts, type SiteRule } from '../site-rule.ts';

export const welcomeToTheJungle: SiteRule = {
  name: 'welcome-to-the-jungle',
  hosts: /^(?:www\.)?welcometothejungle\.(?:com|co)$/,
  host: 'www.welcometothejungle.com',
  profilePath(url) {
    const [language = '', folder = '', person, ...rest] = pathParts(url);
    return /^[a-z]{2}$/.test(language) &&
      /^(?:people|authors|contributors|experts)$/.test(folder) &&
      person &&
      rest.length === 0
      ? `/${language}/${folder}/${encodePart(person)}`
      : null;
  },
};
