/** Nothing leaves the device. Only Chromium tells which page a request comes from. */
import { playMainJob } from '../../demo/story.ts';
import { ChromiumTestBrowser } from '../harness/chromium.ts';
import type { TargetInfo } from '../harness/chromium-target.ts';
import { attachTarget } from '../harness/chromium-target.ts';
import { expect, test } from '../harness/fixtures.ts';

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
  if (!(app instanceof ChromiumTestBrowser)) throw new Error('only Chromium tells');
  const asked = await watchRequests(app);
  await playMainJob({ app, demo, say: () => undefined, shot: async () => undefined });
  // What the extension itself is made of was asked for: the ear was open.
  expect(asked.filter((url) => url.startsWith(`${app.base}chunks/`)).length).toBeGreaterThan(0);
  expect(asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
});
