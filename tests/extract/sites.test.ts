/** Every site has its file, its recorded pages and its line in the README, as docs/adding-a-site.md says. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_RULES } from '../../extension/extract/sites/rules.ts';
import { recordedPages } from './recorded.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const exists = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

/** Mastodon has no host of its own, and so no rule: its pages say what they are. */
const SITES = [...SITE_RULES.map(({ name }) => name), 'mastodon'];
const README = new Map(
  [...textOf('README.md').matchAll(/^- `([a-z-]+)` (.+)$/gm)].map(([, site = '', line = '']) => [site, line]),
);
const pages = recordedPages();

describe.each(SITES)('%s', (site) => {
  const own = pages.filter((page) => page.site === site);
  it('has a file that says in its head what is read', () => {
    expect(textOf(`extension/extract/sites/${site}.ts`)).toMatch(/^\/\*\*[\s\S]{40,}?\*\//);
  });
  it('has a short line in the README', () => {
    expect(README.get(site)?.length ?? 0).toBeGreaterThan(4);
    expect(README.get(site)?.length ?? 0).toBeLessThan(90);
  });
  it('has recorded pages, one of them about nobody', () => {
    expect(own.some(({ expected }) => expected.kind === 'nobody')).toBe(true);
    // No public page of one person could be found there.
    if (site !== 'welcome-to-the-jungle') expect(own.some(({ expected }) => expected.profile)).toBe(true);
  });
});

describe('the README', () => {
  it('names no site that is not there', () => expect([...README.keys()].sort()).toEqual([...SITES].sort()));
});

describe('docs/adding-a-site.md', () => {
  const text = textOf('docs/adding-a-site.md');
  it('fits on one screen', () => expect(text.split('\n').length).toBeLessThan(60));
  it('names only commands and files that are there', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter((name) => !name || !(name in scripts))).toEqual([]);
    const files = [...text.matchAll(/`([\w./-]+\.(?:ts|md))`/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((path) => !exists(path) && !exists(`extension/extract/${path}`))).toEqual([]);
  });
});
