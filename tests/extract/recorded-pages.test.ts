/** Reading, page by page: `recorded.ts` says how to add one. */
import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractProfile, readPage } from '../../extension/extract/index.ts';
import { Profile } from '../../shared/profile.ts';
import { DEMO_PAGES } from '../demo/pages.ts';
import { type RecordedPage, recordedPages } from './recorded.ts';

const pages = recordedPages();

function read({ html, expected }: RecordedPage) {
  const { document } = new JSDOM(html).window;
  const before = document.documentElement.outerHTML;
  const { profiles } = readPage(document, expected.url);
  return { profiles, profile: profiles[0], changed: document.documentElement.outerHTML !== before };
}

/** Mail addresses, phone numbers and pictures of a page, as they stand in it. */
function secretsOf(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const secrets = document.querySelectorAll(
    'a[href^="mailto:"],a[href^="tel:"],img[src],meta[property="og:image"]',
  );
  return [...secrets].flatMap((element) =>
    ['href', 'src', 'content'].flatMap((name) => element.getAttribute(name)?.replace(/^\w+:/, '') ?? []),
  );
}

describe.each(pages)('$name', (page) => {
  const { expected, html } = page;
  const { profiles, profile, changed } = read(page);

  it('leaves the page as it was', () => expect(changed).toBe(false));
  if (expected.kind === 'nobody') {
    it('is nobody, so nothing is offered to save', () => expect(profiles).toEqual([]));
    return;
  }
  it('gives profiles that the store accepts', () =>
    expect(profiles.map((each) => Profile.safeParse(each).error)).toEqual(profiles.map(() => undefined)));
  it('takes no mail address, phone number or picture', () => {
    const text = JSON.stringify(profiles);
    expect(secretsOf(html).filter((value) => value && text.includes(value))).toEqual([]);
    expect(text).not.toMatch(/mailto:|tel:|@[\w-]+\.example"|\.jpg/);
  });
  if (expected.several) {
    it('offers a choice of the people it shows', () =>
      expect(profiles.map(({ name }) => name)).toEqual(expected.several));
    return;
  }
  it('reads as the one person it shows', () => {
    expect(profiles).toHaveLength(1);
    expect(profile).toMatchObject(expected.profile ?? {});
  });
  it('says where each value was read', () => {
    const filled = Object.entries(profile ?? {}).filter(
      ([key, value]) => value !== null && key in Profile.shape.evidence.def.keyType.def.entries,
    );
    expect(Object.keys(profile?.evidence ?? {}).sort()).toEqual(filled.map(([key]) => key).sort());
  });
  if (expected.hooks) {
    it('finds what a first message can be built on', () =>
      expect(profile?.hooks.map(({ text }) => text)).toEqual(expected.hooks));
  }
});

describe('the recorded pages', () => {
  it('are at least 120, half of them about nobody or with traps', () => {
    expect(pages.length).toBeGreaterThanOrEqual(120);
    const plain = pages.filter(({ expected }) => expected.kind === 'person').length;
    expect(plain).toBeLessThanOrEqual(pages.length / 2);
  });
  it('say who is on them in the form of their kind', () => {
    for (const { name, expected } of pages) {
      const { kind, profile, several } = expected;
      const form =
        kind === 'nobody'
          ? profile === null
          : kind === 'several'
            ? (several ?? []).length > 1 && profile === undefined
            : typeof profile?.name === 'string';
      expect(form, name).toBe(true);
    }
  });
  it('show only invented people: nothing in them leads to a real picture or account', () => {
    for (const { name, html } of pages)
      expect(html, name).not.toMatch(/licdn\.com\/dms\/image\/v2\/[A-Z]\d|fsd_profile%3A[A-Za-z0-9]|li_at/);
  });
});

describe('the demo pages', () => {
  const demo = new Map(pages.map((page) => [`${page.name}.html`, page]));
  it('all exist, and all are listed', () => {
    const files = readdirSync(new URL('../demo/pages/', import.meta.url)).filter((name) =>
      name.endsWith('.html'),
    );
    expect(DEMO_PAGES.map(({ file }) => file).sort()).toEqual(files.sort());
  });
  it.each(DEMO_PAGES)('$file reads the same where the demo server shows it', ({ host, path, file }) => {
    const page = demo.get(file);
    const url = `http://${host}.localhost:4173${path}`;
    const profile = extractProfile(new JSDOM(page?.html).window.document, url);
    expect(profile?.name ?? null).toBe(page?.expected.profile?.name ?? null);
    if (profile) expect(new URL(profile.url).host).toBe(`${host}.localhost:4173`);
  });
  it.each(DEMO_PAGES)('$file asks the network for nothing', ({ file }) => {
    expect(demo.get(file)?.html).not.toMatch(
      /<(?:img|iframe|link rel="?stylesheet|script src)|url\(|@import/i,
    );
  });
});

describe('the people on the site who are not on the page', () => {
  it('never become the profile', () => {
    for (const page of pages.filter(({ name }) => name !== 'microdata--staff')) {
      const { profiles } = read(page);
      if (page.expected.kind === 'several') continue;
      expect(profiles.map(({ name }) => name).join(), page.name).not.toMatch(
        /Lena Marchetti|Bram Visser|Clara Estève|Basile Ferrand/,
      );
    }
  });
});
