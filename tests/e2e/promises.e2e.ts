/** The promises only a real browser can prove: nothing leaves, nothing foreign runs, nobody else gets in. */
import { playMainJob } from '../demo/story.ts';
import { ChromiumTestBrowser } from './harness/chromium.ts';
import type { TargetInfo } from './harness/chromium-target.ts';
import { attachTarget } from './harness/chromium-target.ts';
import { expect, test } from './harness/fixtures.ts';
import { serveLocalPages } from './harness/local-pages.ts';

/** Every address that a page or the worker of the extension asks for, from its first moments on. */
async function watchRequests(app: ChromiumTestBrowser): Promise<string[]> {
  const asked: string[] = [];
  const session = await app.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('there is no way into the browser');
  const watched = new Set<string>();
  const watch = async ({ targetId, type, url }: TargetInfo) => {
    const isOurs = url.startsWith(app.base) && (type === 'page' || type === 'service_worker');
    if (!isOurs || watched.has(targetId)) return;
    watched.add(targetId);
    const target = await attachTarget(session, targetId);
    target.on(({ method, params }) => {
      if (method === 'Network.requestWillBeSent') asked.push((params.request as { url: string }).url);
    });
    await target.send('Network.enable');
  };
  // A popup may be gone before it could be listened to.
  const tryWatch = ({ targetInfo }: { targetInfo: TargetInfo }) =>
    void watch(targetInfo).catch(() => undefined);
  session.on('Target.targetCreated', tryWatch);
  session.on('Target.targetInfoChanged', tryWatch);
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  return asked;
}

test('the whole main job asks nothing of any server', async ({ app, demo }) => {
  test.skip(app.name === 'firefox', 'Firefox does not tell which page a request comes from');
  if (!(app instanceof ChromiumTestBrowser)) return;
  const asked = await watchRequests(app);
  await playMainJob({ app, demo, say: () => undefined, shot: async () => undefined });
  // What the extension itself is made of was asked for: the ear was open.
  expect(asked.filter((url) => url.startsWith(`${app.base}chunks/`)).length).toBeGreaterThan(0);
  expect(asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
});

test.describe('a page of the extension that tried', () => {
  // The attempts below are noted by the browser: that is the point.
  test.use({ expectedComplaints: [/Content.Security.Policy|TrustedHTML|Refused|violates/i] });

  test('can neither reach the web nor turn a string into markup', async ({ app }) => {
    const pages = await serveLocalPages({ '/': { body: 'reached' } });
    try {
      const desk = await app.open('desk.html');
      await desk.waitFor({ role: 'heading' });
      const fetched = await desk.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        pages.urlOf({ host: 'people', path: '/' }),
      );
      expect(fetched).toBe('refused');
      await desk.evaluate(
        (url) =>
          new Promise<void>((resolve) => {
            const image = new Image();
            image.onload = () => resolve();
            image.onerror = () => resolve();
            image.src = url;
          }),
        pages.urlOf({ host: 'people', path: '/' }),
      );
      expect(pages.asked).toEqual([]);
      const markup = await desk.evaluate(() => {
        try {
          const probe = document.createElement('div');
          probe.innerHTML = '<b>bold</b>';
          return 'written';
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(markup).toBe('TypeError');
    } finally {
      await pages.close();
    }
  });
});

test.describe('a web page that tried', () => {
  // Firefox notes each refusal with the extension's name.
  test.use({ expectedComplaints: [/may not load or link to/] });

  test('can neither fetch nor show anything of the extension, nor speak to it', async ({ app, demo }) => {
    const tab = await app.open(demo.url);
    const files = ['popup.html', 'desk.html', 'capture.js', 'icon/128.png', 'manifest.json'];
    const seen = await tab.evaluate(
      async (urls) => {
        const outcomes = urls.flatMap((url) => [
          fetch(url).then(
            () => `fetched ${url}`,
            () => '',
          ),
          new Promise<string>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(`shown ${url}`);
            image.onerror = () => resolve('');
            image.src = url;
          }),
        ]);
        return (await Promise.all(outcomes)).filter(Boolean);
      },
      files.map((file) => app.base + file),
    );
    expect(seen).toEqual([]);
    const known = await tab.evaluate(() => {
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return Boolean(chrome?.runtime?.sendMessage);
    });
    expect(known).toBe(false);
  });
});
