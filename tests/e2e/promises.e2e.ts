/** The promises only a real browser can prove: nothing leaves, nothing foreign runs, nobody else gets in. */
import { expect, test } from './harness/fixtures.ts';
import { serveLocalPages } from './harness/local-pages.ts';

/** Runs in the page: tries each address as an image, a script, a frame and a style sheet, and waits for what comes of it. */
async function loadAsParts(urls: string[]): Promise<void> {
  const tried = urls.flatMap((url) =>
    ['img', 'script', 'iframe', 'link'].map(
      (tag) =>
        new Promise<void>((resolve) => {
          const part = document.createElement(tag);
          part.onload = () => resolve();
          part.onerror = () => resolve();
          setTimeout(resolve, 500);
          try {
            Object.assign(part, tag === 'link' ? { rel: 'stylesheet', href: url } : { src: url });
            document.body.append(part);
          } catch {
            resolve();
          }
        }),
    ),
  );
  await Promise.all(tried);
}

test.describe('a page of the extension that tried', () => {
  // The attempts below are noted by the browser: that is the point.
  test.use({ expectedComplaints: [/Content.Security.Policy|Trusted(?:HTML|ScriptURL)|Refused|violates/i] });

  test('can neither load anything of the web nor turn a string into markup', async ({ app }) => {
    const pages = await serveLocalPages({ '/': { body: 'reached' } });
    try {
      const desk = await app.open('desk.html');
      await desk.waitFor({ role: 'heading' });
      const elsewhere = pages.urlOf({ host: 'people', path: '/' });
      // Her own machine may hold her server, which is asked by fetch and by nothing else.
      const ownMachine = elsewhere.replace('people.localhost', 'localhost');
      const fetched = await desk.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        elsewhere,
      );
      expect(fetched).toBe('refused');
      await desk.evaluate(loadAsParts, [elsewhere, ownMachine]);
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
