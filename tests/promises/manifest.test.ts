/** What the built extension asks of the browser, and what its built code could do: read from both builds. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildIfNeeded } from '../run/build.ts';
import { filesOf, ROOT, sources, textOf } from './sources.ts';

const BROWSERS = ['chrome', 'firefox'] as const;
const output = (browser: string) => `.output/${browser}-mv3`;
const manifestOf = (browser: string) => JSON.parse(textOf(`${output(browser)}/manifest.json`));
const builtFiles = (browser: string, ...extensions: string[]) =>
  extensions.flatMap((extension) => filesOf(`${output(browser)}/**/*.${extension}`));

beforeAll(async () => {
  // A build started from a test would otherwise be one for development.
  vi.stubEnv('NODE_ENV', 'production');
  expect(await buildIfNeeded()).toBe(true);
}, 300_000);

/** What the mentee is promised; `sidePanel` is Chrome's, Firefox has its sidebar without asking. */
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  it('asks for what is needed and nothing more', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifestOf(browser).permissions.toSorted()).toEqual([...PERMISSIONS, ...panel].toSorted());
  });

  it('has no access to any site, no script in any page, and nothing a page can load', () => {
    const asked = Object.keys(manifestOf(browser)).filter((key) =>
      /host_permissions|optional|content_scripts|web_accessible|user_scripts|declarative|chrome_url_overrides|devtools|oauth|update_url/.test(
        key,
      ),
    );
    expect(asked).toEqual([]);
  });

  it('lets no remote code, no eval and no markup made of strings run in our pages', () => {
    const { extension_pages: policy, ...other } = manifestOf(browser).content_security_policy;
    expect(other).toEqual({});
    const rules = Object.fromEntries(
      String(policy)
        .split(';')
        .map((rule) => rule.trim().split(/\s+/))
        .map(([name, ...allowed]) => [name, allowed.join(' ')]),
    );
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      // The server she chooses for her vault may be anywhere; without a certificate only on her own machine.
      'connect-src': "'self' https: http://localhost:* http://127.0.0.1:*",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('keeps out of private windows, and speaks both languages', () => {
    expect(manifestOf(browser)).toMatchObject({
      manifest_version: 3,
      incognito: 'not_allowed',
      default_locale: 'en',
    });
    expect(filesOf(`${output(browser)}/_locales/*/messages.json`)).toHaveLength(2);
  });

  it('names files that are there', () => {
    const named = JSON.stringify(manifestOf(browser)).match(/[\w/-]+\.(?:html|js|png|css)(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((file) => !filesOf(`${output(browser)}/${file}`).length)).toEqual([]);
  });
});

describe('the manifest of one browser only', () => {
  it('keeps other extensions and pages from talking to ours in Chrome', () => {
    expect(manifestOf('chrome').externally_connectable).toEqual({ ids: [], matches: [] });
    expect(manifestOf('chrome').minimum_chrome_version).toBe('144');
  });

  it('says in Firefox that no data is taken, but what a vault takes once she agrees', () => {
    const { gecko } = manifestOf('firefox').browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({
      required: ['none'],
      optional: ['personallyIdentifyingInfo', 'personalCommunications', 'websiteContent'],
    });
    expect(Number(gecko.strict_min_version)).toBeGreaterThanOrEqual(140);
    expect(gecko.id).toMatch(/^[\w-]+@[\w.-]+$/);
  });
});

describe('nobody can talk to the extension', () => {
  it('for nothing listens', () => {
    const listening = sources().filter(({ code }) =>
      /\bon(?:Message|Connect|UserScript)\w*\b|addEventListener\(\s*'message'/.test(code),
    );
    expect(listening.map(({ path }) => path)).toEqual([]);
  });
});

/** Addresses in built code that are words, not requests: names of XML vocabularies, places in error texts, samples. */
const WORDS = new Set([
  'www.w3.org',
  'bit.ly',
  'tinyurl.com',
  'paraglidejs.com',
  'example.com',
  'example.org',
  'fallback.com',
  // What a skeleton shows in place of other hosts, and the vocabulary it keeps.
  'other.example',
  'schema.org',
  '*',
]);

describe.each(BROWSERS)('the built code for %s', (browser) => {
  const scripts = () => builtFiles(browser, 'js').map((path) => ({ path, code: textOf(path) }));
  const where = (pattern: RegExp) =>
    scripts().flatMap(({ path, code }) =>
      [...code.matchAll(pattern)].map(
        ({ index }) => `${path}: ${code.slice(Math.max(0, index - 30), index + 40)}`,
      ),
    );

  it('evaluates no strings', () => {
    expect(scripts().length).toBeGreaterThan(5);
    expect(
      where(/\beval\s*\(|\bnew\s+Function\b|(?<![\w.$])Function\s*\(|\bset(?:Timeout|Interval)\(\s*["'`]/g),
    ).toEqual([]);
    // `const F = Function; new F('')` is how zod probes for eval.
    expect(where(/=\s*Function\b(?!\.)/g)).toEqual([]);
  });

  it('names no address outside but as words', () => {
    const hosts = builtFiles(browser, 'js', 'html', 'css').flatMap((path) =>
      [...textOf(path).matchAll(/\b(?:https?|wss?):\/\/([\w*-]+(?:\.[\w*-]+)*)/g)].map(
        ([, host]) => `${host}`,
      ),
    );
    expect([...new Set(hosts)].filter((host) => !WORDS.has(host))).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages, and holds no script in the markup', () => {
    for (const path of builtFiles(browser, 'html')) {
      const text = textOf(path);
      const loaded = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => `${address}`);
      expect(loaded.filter((address) => !/^\/[\w./-]+$/.test(address))).toEqual([]);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:|<base|<iframe|http-equiv/i);
    }
  });

  it('requests nothing but through the one door to the vault: what else could is in libraries, out of use, and held back by the content policy', () => {
    const fetches = where(/(?<![\w$.])fetch\s*\(/g);
    // Vite's preloading of our own chunks, for browsers without it; and `syncing.ts`.
    const others = fetches.filter(
      (found) => !/\bfetch\(\w+\.href,\w+\)|\bfetch:\((\w+),(\w+)\)=>fetch\(\1,\2\)/.test(found),
    );
    expect(others).toEqual([]);
    expect(fetches.length).toBeGreaterThan(0);
    // liquidjs can load templates from files; ours are given to it as text.
    const liquid = scripts().filter(({ code }) => code.includes('XMLHttpRequest'));
    expect(liquid.every(({ code }) => code.includes('liquidMethodMissing'))).toBe(true);
    expect(
      where(/\b(?:sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b/g),
    ).toEqual([]);
  });

  it('turns no strings into markup', () => {
    expect(
      where(/insertAdjacentHTML|outerHTML\s*=|document\.write|createContextualFragment|srcdoc|DOMParser/g),
    ).toEqual([]);
    // Preact's own, reached only through `dangerouslySetInnerHTML`, which no source of ours names.
    expect(where(/innerHTML\s*=(?!=)/g).length).toBeLessThanOrEqual(1);
    expect(
      sources().filter(({ code }) => /dangerouslySetInnerHTML|[iI]nnerHTML|outerHTML/.test(code)),
    ).toEqual([]);
  });

  it('is built for use, and holds no path of the machine it was built on', () => {
    expect(where(/jsxDEV|\bfileName:/g)).toEqual([]);
    expect(
      scripts()
        .filter(({ code }) => code.includes(ROOT))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
