/**
 * Reading, page by page. To add a page: put `pages/<site>--<case>.html` here (people in it are invented) and
 * beside it `<site>--<case>.json` with `url`, and `profile`: the fields that must be read (null: must be empty),
 * or null where the page is nobody; `hooks` lists the texts of all hooks. The suite finds both by itself. The
 * demo pages are read the same way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractProfile } from '../../extension/extract/index.ts';
import { Profile } from '../../shared/profile.ts';
import { DEMO_PAGES } from '../demo/pages.ts';

type Expected = { url: string; profile: Partial<Profile> | null; hooks?: string[] };

const FOLDERS = [new URL('pages/', import.meta.url), new URL('../demo/pages/', import.meta.url)];
const recorded = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name: name.replace('.html', ''), file: new URL(name, folder) })),
);

function read(file: URL) {
  const html = readFileSync(file, 'utf8');
  const expected = JSON.parse(readFileSync(new URL(file.href.replace(/html$/, 'json')), 'utf8')) as Expected;
  const { document } = new JSDOM(html).window;
  const before = document.documentElement.outerHTML;
  const profile = extractProfile(document, expected.url);
  return { html, expected, profile, changed: document.documentElement.outerHTML !== before };
}

describe.each(recorded)('$name', ({ file }) => {
  const { html, expected, profile, changed } = read(file);

  if (expected.profile === null) {
    it('is nobody, so nothing is offered to save', () => expect(profile).toBeNull());
    return;
  }
  it('reads as the person it shows', () => expect(profile).toMatchObject(expected.profile ?? {}));
  it('gives a profile that the store accepts', () =>
    expect(Profile.safeParse(profile).error).toBeUndefined());
  it('says where each value was read', () => {
    const filled = Object.entries(profile ?? {}).filter(
      ([key, value]) => value !== null && key in Profile.shape.evidence.def.keyType.def.entries,
    );
    expect(Object.keys(profile?.evidence ?? {}).sort()).toEqual(filled.map(([key]) => key).sort());
  });
  it('leaves the page as it was', () => expect(changed).toBe(false));
  it('takes no mail address, phone number or picture', () => {
    const { document } = new JSDOM(html).window;
    const secret = [
      ...document.querySelectorAll('a[href^="mailto:"],a[href^="tel:"],img[src],meta[property="og:image"]'),
    ]
      .flatMap((element) => [
        element.getAttribute('href')?.replace(/^\w+:/, ''),
        element.getAttribute('src'),
        element.getAttribute('content'),
      ])
      .filter((value) => value !== null && value !== undefined);
    const text = JSON.stringify(profile);
    expect(secret.filter((value) => text.includes(value))).toEqual([]);
    expect(text).not.toMatch(/mailto:|tel:|@[\w-]+\.example"|\.jpg/);
  });
  if (expected.hooks) {
    it('finds what a first message can be built on', () =>
      expect(profile?.hooks.map(({ text }) => text)).toEqual(expected.hooks));
  }
});

describe('the demo pages', () => {
  it('all exist, and all are listed', () => {
    const files = readdirSync(new URL('../demo/pages/', import.meta.url)).filter((name) =>
      name.endsWith('.html'),
    );
    expect(DEMO_PAGES.map(({ file }) => file).sort()).toEqual(files.sort());
  });
  it.each(DEMO_PAGES)('$file reads the same where the demo server shows it', ({ host, path, file }) => {
    const { expected, html } = read(new URL(`../demo/pages/${file}`, import.meta.url));
    const url = `http://${host}.localhost:4173${path}`;
    const profile = extractProfile(new JSDOM(html).window.document, url);
    expect(profile?.name ?? null).toBe(expected.profile?.name ?? null);
    if (profile) expect(new URL(profile.url).host).toBe(`${host}.localhost:4173`);
  });
  it.each(DEMO_PAGES)('$file asks the network for nothing', ({ file }) => {
    const html = readFileSync(new URL(`../demo/pages/${file}`, import.meta.url), 'utf8');
    expect(html).not.toMatch(/<(?:img|iframe|link rel="?stylesheet|script src)|url\(|@import/i);
  });
});

describe('the people on the site who are not on the page', () => {
  it('never become the profile', () => {
    for (const { name, file } of recorded.filter((page) => page.name !== 'microdata--staff')) {
      const { profile } = read(file);
      expect(profile?.name ?? '', name).not.toMatch(/Lena Marchetti|Bram Visser|Clara Estève|Basile Ferrand/);
    }
  });
});
