/** One address per person, whatever link led to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalUrl,
  isProfileUrl,
  pageHint,
  personFromUrl,
} from '../../extension/extract/canonical-url.ts';
import { Profile } from '../../shared/profile.ts';

const CAMILLE = 'https://www.linkedin.com/in/camille-durand';

describe('the stored address of a person', () => {
  it.each([
    'https://www.linkedin.com/in/camille-durand',
    'http://linkedin.com/in/camille-durand/',
    'https://fr.linkedin.com/in/Camille-Durand?trk=people-guest',
    'https://m.linkedin.com/in/camille-durand#experience',
    'https://WWW.LinkedIn.com/in/CAMILLE-DURAND/details/experience/',
    'https://www.linkedin.com/in/camille-durand/fr',
    'https://www.linkedin.com/in/camille-durand/overlay/contact-info/?lipi=urn%3Ali',
    'https://www.linkedin.com/mwlite/in/camille-durand',
    'https://www.linkedin.com./in/camille%2Ddurand',
  ])('is the same for %s', (url) => expect(canonicalUrl(url)).toBe(CAMILLE));

  it.each([
    ['https://www.linkedin.com/in/jos%c3%a9-%E6%9D%8E', 'https://www.linkedin.com/in/jos%C3%A9-%E6%9D%8E'],
    ['https://www.linkedin.com/in/JOSÉ-李/', 'https://www.linkedin.com/in/jos%C3%A9-%E6%9D%8E'],
    ['https://www.linkedin.com/in/jose%CC%81-%E6%9D%8E', 'https://www.linkedin.com/in/jos%C3%A9-%E6%9D%8E'],
    ['https://github.com/Mvdbergh?tab=stars', 'https://github.com/mvdbergh'],
    ['https://mobile.twitter.com/Oumou_Builds/media', 'https://x.com/oumou_builds'],
    [
      'https://scholar.google.co.uk/citations?hl=en&user=AbC-dEfAAAAJ',
      'https://scholar.google.com/citations?user=AbC-dEfAAAAJ',
    ],
    [
      'http://www.linkedin.com/pub/Camille-Durand/1b/215/b97',
      'https://www.linkedin.com/pub/camille-durand/1b/215/b97',
    ],
    [
      'https://www.linkedin.com/profile/view?id=123456&trk=x',
      'https://www.linkedin.com/profile/view?id=123456',
    ],
    ['https://gitlab.com/users/Mirek', 'https://gitlab.com/mirek'],
    ['https://bsky.app/profile/Fjord.bsky.social/followers', 'https://bsky.app/profile/fjord.bsky.social'],
    ['https://orcid.org/0000-0002-0000-001x/print', 'https://orcid.org/0000-0002-0000-001X'],
    ['https://medium.com/@Thandeka/about', 'https://medium.com/@thandeka'],
    ['https://thandeka.medium.com/about', 'https://thandeka.medium.com/'],
    ['https://www.dev.to/MirekHavel', 'https://dev.to/mirekhavel'],
    ['https://substack.com/@Ines/posts', 'https://substack.com/@ines'],
    ['https://app.adplist.org/mentors/Ines-Carvalho', 'https://adplist.org/mentors/ines-carvalho'],
    ['https://www.malt.fr/profile/GaetanLeBris?q=sig', 'https://www.malt.fr/profile/gaetanlebris'],
    ['https://speakerdeck.com/Ines', 'https://speakerdeck.com/ines'],
    ['https://sessionize.com/Ines-Carvalho/', 'https://sessionize.com/ines-carvalho'],
    ['https://ines.example/about?utm_source=x&id=7&fbclid=z#top', 'https://ines.example/about?id=7'],
    ['https://user:secret@ines.example:443/%7eines/%e9', 'https://ines.example/~ines/%E9'],
  ])('%s is stored as %s', (url, stored) => expect(canonicalUrl(url)).toBe(stored));

  it('keeps the capitals of an id that tells them apart', () => {
    const url = 'https://www.linkedin.com/in/ACoAABh9v68Bm16HDjm0-a6jbdpj5Qh3u4qatd0';
    expect(canonicalUrl(`${url}/?trk=x`)).toBe(url);
  });
  it('keeps different people apart', () => {
    expect(canonicalUrl('https://www.linkedin.com/in/camille-durand-7')).not.toBe(CAMILLE);
  });
  it('keeps the host and port of a demo page, so that it opens again', () => {
    expect(canonicalUrl('http://www.linkedin.com.localhost:4173/in/Camille-Durand/?trk=x')).toBe(
      'http://www.linkedin.com.localhost:4173/in/camille-durand',
    );
  });
  it.each([
    'about:blank',
    'chrome://newtab',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'file:///home/x',
    '',
    'camille',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('does not exist for %s', (url) => expect(canonicalUrl(url)).toBeNull());

  const piece = fc.oneof(
    fc.constantFrom(
      '%',
      '%2',
      '%25',
      '%41',
      '%e9',
      '%C3%A9',
      '/',
      '.',
      '..',
      '?',
      '&',
      '=',
      '#',
      'utm_a=1',
      'İ',
      'ﬁ',
      'é',
      '李',
      '😀',
      '@',
      '+',
      ' ',
    ),
    fc.string({ maxLength: 6 }),
  );
  const host = fc.constantFrom(
    'www.linkedin.com',
    'FR.linkedin.com',
    'github.com',
    'x.com',
    'scholar.google.fr',
    'a.example',
    'www.linkedin.com.localhost:4173',
    'linkedin.com.evil.example',
  );
  const address = fc
    .tuple(
      host,
      fc.constantFrom('/in/', '/', '/citations?user=AbCdEfGAAAAJ&', '/a?'),
      fc.array(piece, { maxLength: 8 }),
    )
    .map(([name, start, rest]) => `https://${name}${start}${rest.join('')}`);

  it('does not change when it is taken again', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
        const once = canonicalUrl(url);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
  it('stays on the site the link led to', () => {
    fc.assert(
      fc.property(address, (url) => {
        const once = canonicalUrl(url);
        if (once !== null && !isProfileUrl(url)) expect(new URL(once).host).toBe(new URL(url).host);
      }),
    );
  });
});

describe('whether an address is a profile', () => {
  it.each([
    CAMILLE,
    'https://fr.linkedin.com/in/x',
    'https://github.com/mvdbergh',
    'https://x.com/oumou_builds/likes',
    'http://github.com.localhost:4173/mvdbergh',
  ])('%s is', (url) => expect(isProfileUrl(url)).toBe(true));
  it.each([
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/company/belmont/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/jobs/view/44/',
    'https://www.linkedin.com/pulse/by-camille',
    'https://business.linkedin.com/in/camille',
    'https://notlinkedin.com/in/camille',
    'https://linkedin.com.evil.example/in/camille',
    'https://evil.example/linkedin.com/in/camille',
    'https://www.linkedin.com.localhost.example/in/camille',
    'https://github.com/settings',
    'https://www.linkedin.com/pub/dir/camille/durand',
    'https://gitlab.com/explore',
    'https://bsky.app/profile/fjord.bsky.social/post/3m',
    'https://medium.com/@thandeka/rivers-have-no-version-control-3f2a',
    'https://medium.com/a-publication',
    'https://thandeka.medium.com/rivers-3f2a',
    'https://dev.to/mirekhavel/vacuum-slowly-1a2b',
    'https://dev.to/t/',
    'https://mentorcruise.com/mentor/browse/',
    'https://speakerdeck.com/ines/bread',
    'https://newsletter.substack.com/about',
    'https://github.com/mvdbergh/shelfmark',
    'https://gist.github.com/mvdbergh',
    'https://netflix.com/title',
    'https://x.com/home',
    'https://x.com/oumou/status/1',
    'https://scholar.google.com/citations?view_op=view_citation&user=AbCdEfGAAAAJ',
    'https://scholar.google.evil.example/citations?user=AbCdEfGAAAAJ',
    'https://ines.example/',
    'not an address',
  ])('%s is not', (url) => expect(isProfileUrl(url)).toBe(false));
});

describe('saving a link without visiting it', () => {
  it.each([
    ['https://fr.linkedin.com/in/camille-durand-3b1a2?trk=x', null, 'Camille Durand', 'address'],
    [
      'https://www.linkedin.com/in/camille-durand',
      'Camille Durand\n• 2e\nCheffe de produit',
      'Camille Durand',
      'link text',
    ],
    ['https://www.linkedin.com/in/jos%C3%A9-garc%C3%ADa/', 'View profile', 'José García', 'address'],
    ['https://www.linkedin.com/in/cdurand', 'Camille DURAND (elle/she) · 1er', 'Camille DURAND', 'link text'],
    ['https://github.com/mvdbergh', 'Follow', 'mvdbergh', 'address'],
    ['https://x.com/oumou_builds', 'مهسا نیک‌روش', 'مهسا نیک‌روش', 'link text'],
    ['https://adplist.org/mentors/ines-carvalho', 'Book a session', 'Ines Carvalho', 'address'],
    ['https://www.researchgate.net/profile/Ilmari-Kettunen-2', null, 'Ilmari Kettunen', 'address'],
    ['https://mentorcruise.com/mentor/ObinnaNwosu/', 'See profile', 'Obinna Nwosu', 'address'],
    ['https://medium.com/@thandeka.zulu', null, 'Thandeka Zulu', 'address'],
    ['https://thandeka-zulu.medium.com/', 'Follow', 'Thandeka Zulu', 'address'],
    [
      'https://bsky.app/profile/ines.bsky.social',
      'Inès Carvalho @ines.bsky.social',
      'Inès Carvalho',
      'link text',
    ],
    ['https://www.linkedin.com/pub/camille-durand/1b/215/b97', null, 'Camille Durand', 'address'],
    ['https://www.linkedin.com/in/hanneke-de-boer-12ab', null, 'Hanneke de Boer', 'address'],
  ])('%s with the words %j becomes %s, from the %s', (url, text, name, place) => {
    const person = personFromUrl(url, text);
    expect(person).toMatchObject({
      name,
      url: canonicalUrl(url),
      evidence: { name: { reader: 'link', place } },
    });
    expect(Profile.safeParse(person).success).toBe(true);
  });
  it.each([
    ['https://www.linkedin.com/company/belmont', 'Belmont Energies'],
    ['https://ines.example/', 'Ines Carvalho'],
    ['https://www.linkedin.com/in/ACoAABh9v68Bm16HDjm0-a6jbdpj5Qh3u4qatd0', 'Message'],
  ])('%s with the words %j names nobody', (url, text) => expect(personFromUrl(url, text)).toBeNull());
});

describe('what the popup knows before a page is read', () => {
  it.each([
    [CAMILLE, '(3) Camille Durand - Cheffe de produit | LinkedIn', 'Camille Durand'],
    [CAMILLE, 'S’inscrire | LinkedIn', null],
    ['https://ines-carvalho.example/', 'Inès Carvalho — urbaniste', 'Inès Carvalho'],
    ['https://news.example/a', 'Fresh Fish - The News', null],
  ])('%s titled %j gives the name %s', (url, title, name) =>
    expect(pageHint(url, title)).toEqual({ canonical: canonicalUrl(url), name }),
  );
  it('is nothing on a page of the browser', () =>
    expect(pageHint('about:blank', 'New Tab')).toEqual({ canonical: null, name: null }));
});
