/** The commands for whoever adds a site: what is read of a saved page, the page without its words, and the table. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../shared/profile.ts';
import { anonymised } from './commands/anonymised.ts';
import { grade, shortcomings } from './commands/grade.ts';
import { readHtml } from './commands/read-html.ts';
import { type RecordedPage, recordedPages } from './recorded.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const pages = recordedPages();
const pageNamed = (name: string): RecordedPage => {
  const found = pages.find((page) => page.name === name);
  if (!found) throw new Error(`there is no page ${name}`);
  return found;
};

async function run(command: string, ...args: string[]) {
  const options = { cwd: ROOT, maxBuffer: 10_000_000 };
  return promisify(execFile)(
    process.execPath,
    [`tests/extract/commands/${command}.ts`, ...args],
    options,
  ).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
}

describe('npm run extract', () => {
  it('prints who is on a page, and with --explain what each reader found', async () => {
    const { file, expected } = pageNamed('linkedin--logged-out-2021');
    const { stdout, code } = await run('extract', file.pathname, '--url', expected.url, '--explain');
    expect(code).toBe(0);
    expect(stdout).toContain('"name": "Chidinma Obiora"');
    expect(stdout).toMatch(/^name\n +\d+ {2}linkedin, .+: Chidinma Obiora/m);
    expect(stdout).toMatch(/^ +\d+ {2}json-ld, Person\.name: Chidinma Obiora/m);
  });

  it('says “nobody” of a page about nobody, and how it is used where no address is given', async () => {
    const { file, expected } = pageNamed('linkedin--company-2024');
    expect((await run('extract', file.pathname, '--url', expected.url)).stdout).toBe('nobody\n');
    const { code, stderr } = await run('extract', file.pathname);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--url')]);
  });
});

describe('npm run anonymise', () => {
  it('makes a page that is read the same way, about somebody else, with the address to record', () => {
    const { html, expected } = pageNamed('linkedin--logged-out-2026');
    const made = anonymised(html, expected.url);
    expect(made.url).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[a-z-]+\?$/);
    expect(made.html).not.toMatch(/theodora|lindqvist|kelp|cape town/i);
    const [before] = readHtml(html, expected.url).profiles;
    const [after] = readHtml(made.html, made.url).profiles;
    const filled = (profile: Profile | undefined) =>
      Object.entries(profile ?? {})
        .filter(([key, value]) => value !== null && key !== 'language')
        .map(([key]) => key);
    expect(filled(after)).toEqual(filled(before));
    const { reader, place } = before?.evidence.name ?? {};
    expect(after?.evidence.name).toMatchObject({ reader, place });
  });

  it('warns that it must be read through', async () => {
    const { file, expected } = pageNamed('personal--hcard-implied');
    const { stdout, stderr } = await run('anonymise', file.pathname, '--url', expected.url);
    expect(stdout).toMatch(/^<!doctype html>\n<html/);
    expect(stderr).toContain('Address for the .json: https://somewhere.example/');
    expect(stderr).toContain('Read it through');
  });
});

describe('the table', () => {
  const page = pageNamed('linkedin--logged-out-2021');
  const [profile] = readHtml(page.html, page.expected.url).profiles;
  const graded = (...profiles: Profile[]) => grade(page, profiles);
  const marks = (each: ReturnType<typeof grade>) =>
    Object.fromEntries([...each.fields].map(([f, { mark }]) => [f, mark]));

  it('tells right from empty and from wrong', () => {
    if (!profile) throw new Error('the page is not read');
    expect(marks(graded(profile))).toEqual({
      name: 'right',
      headline: 'right',
      organisation: 'right',
      location: 'right',
      url: 'right',
    });
    expect(marks(graded({ ...profile, headline: null, location: 'Lagos' }))).toMatchObject({
      headline: 'empty',
      location: 'wrong',
    });
    expect(marks(graded())).toMatchObject({ name: 'empty', url: 'empty' });
  });

  it('refuses a share of right ones under the threshold, and any page of nobody that became somebody', () => {
    if (!profile) throw new Error('the page is not read');
    expect(shortcomings([graded(profile)])).toEqual([]);
    expect(shortcomings([graded(profile), graded({ ...profile, name: 'Lena Marchetti' })])).toEqual([
      'name: 50.0 % right, 97 % wanted',
    ]);
    const nobody = pageNamed('linkedin--company-2024');
    expect(shortcomings([graded(profile), grade(nobody, [profile])])).toEqual([
      'linkedin--company-2024: somebody was made of a page about nobody',
    ]);
  });
});
