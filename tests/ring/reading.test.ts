/** Which pages can be read, and what comes of reading one. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Restriction, readSkeleton, readTab, restrictionOf } from '../../extension/reading.ts';
import { profile } from '../store/people.ts';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

beforeEach(() => {
  executeScript.mockReset();
});

const PAGE = 'https://www.linkedin.com/in/ines-valdor';

describe('a page', () => {
  it('of the web may be read, any other cannot, each for its own reason', () => {
    const reasons: [string | undefined, Restriction | null][] = [
      [PAGE, null],
      ['http://localhost:4000/staff/valdor', null],
      ['https://store.example/addons.mozilla.org', null],
      ['https://evil-addons.mozilla.org.example/', null],
      ['https://valdor.example/cv.pdf.html', null],
      [undefined, 'browser-page'],
      ['', 'browser-page'],
      ['about:blank', 'empty'],
      ['about:newtab', 'empty'],
      ['about:home', 'empty'],
      ['chrome://newtab/', 'empty'],
      ['chrome://settings/', 'browser-page'],
      ['about:config', 'browser-page'],
      ['chrome-extension://abcdef/desk.html', 'browser-page'],
      ['moz-extension://abcdef/desk.html', 'browser-page'],
      ['view-source:https://valdor.example/', 'browser-page'],
      ['data:text/html,<h1>Inès</h1>', 'browser-page'],
      ['not an address', 'browser-page'],
      ['https://chromewebstore.google.com/detail/x', 'store'],
      ['https://addons.mozilla.org/fr/firefox/', 'store'],
      ['https://microsoftedge.microsoft.com/addons', 'store'],
      ['file:///home/lou/valdor.html', 'file'],
      ['https://valdor.example/CV.PDF', 'document'],
      ['https://valdor.example/cv.pdf?download=1#page=2', 'document'],
    ];
    expect(reasons.map(([url]) => [url, restrictionOf(url)])).toEqual(reasons);
  });
});

describe('reading', () => {
  it('runs the capture script once in that tab and gives what it found', async () => {
    executeScript.mockResolvedValue([{ result: { profiles: [profile()], cutShort: true } }]);
    expect(await readTab(7, PAGE)).toEqual({ kind: 'profile', profile: profile(), cutShort: true });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/capture.js'] }]]);
  });

  it('of a page that cannot be read is not tried', async () => {
    expect(await readTab(7, 'about:config')).toEqual({ kind: 'restricted', why: 'browser-page' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('that the browser refuses says so', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readTab(7, PAGE)).toEqual({ kind: 'restricted', why: 'refused' });
  });

  it('finds several people where the page is about several', async () => {
    const profiles = [profile(), profile({ name: 'Ana Ruiz' })];
    executeScript.mockResolvedValue([{ result: { profiles, cutShort: false } }]);
    expect(await readTab(7, PAGE)).toEqual({ kind: 'several', profiles, cutShort: false });
  });

  it('finds nobody where the page is nobody, or where what came back is no profile', async () => {
    const answers = [
      [{ result: { profiles: [], cutShort: false } }],
      [{ result: undefined }],
      [],
      [{ result: { profiles: [{ ...profile(), url: 'javascript:alert(1)' }], cutShort: false } }],
      [{ result: { profiles: [{ ...profile(), name: 'x'.repeat(201) }], cutShort: false } }],
      [{ result: { profiles: [{ ...profile(), links: ['data:text/html,x'] }], cutShort: false } }],
    ];
    for (const answer of answers) {
      executeScript.mockResolvedValueOnce(answer);
      expect(await readTab(7, PAGE)).toEqual({ kind: 'nobody' });
    }
  });

  it('takes from the answer only what a profile has', async () => {
    const hostile = JSON.parse(
      JSON.stringify(profile()).replace('{', '{"__proto__":{"admin":true},"extra":1,'),
    );
    executeScript.mockResolvedValue([{ result: { profiles: [hostile], cutShort: false } }]);
    const reading = await readTab(7, PAGE);
    expect(reading).toEqual({ kind: 'profile', profile: profile(), cutShort: false });
    expect('admin' in Object(reading).profile).toBe(false);
  });
});

describe('the page without its words', () => {
  it('is made by a script of its own, run in that tab', async () => {
    executeScript.mockResolvedValue([{ result: '<main>Xxxx</main>' }]);
    expect(await readSkeleton(7)).toBe('<main>Xxxx</main>');
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/skeleton.js'] }]]);
  });

  it('is none where the page is gone, refuses, or gives what is no text of that length', async () => {
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await readSkeleton(7)).toBe(null);
    for (const result of [undefined, '', { text: 'x' }, 'x'.repeat(500_000)]) {
      executeScript.mockResolvedValueOnce([{ result }]);
      expect(await readSkeleton(7)).toBe(null);
    }
  });
});
