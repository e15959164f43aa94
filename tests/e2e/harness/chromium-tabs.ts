/** Which targets of a running Chromium are tabs, which is in front, and which pages no tab shows (popup, panel). */
import type { Running } from './chromium-launch.ts';
import { targetsOf } from './chromium-launch.ts';
import type { TargetInfo } from './chromium-target.ts';
import { attachTarget } from './chromium-target.ts';

export interface Tabs {
  /** Tab targets of the strip, leftmost first, without the probe. */
  list(): Promise<TargetInfo[]>;
  /** The tab target in front. Throws where no tab is. */
  front(): Promise<TargetInfo>;
  /** The page target a tab target shows. */
  pageOf(tabId: string): Promise<string>;
  /** A page of the extension that no tab shows, or undefined. */
  findView(file: string): Promise<TargetInfo | undefined>;
}

export function tabsOf({ browser, base }: Running): Tabs {
  const known = new Map<string, string>();

  async function list(): Promise<TargetInfo[]> {
    const all = await targetsOf(browser);
    const index = (info: TargetInfo) => info.embedderData?.tabStripIndex ?? 0;
    const inStrip = all.filter(({ type, embedderData }) => type === 'tab' && embedderData !== undefined);
    return inStrip.filter(({ url }) => url !== `${base}manifest.json`).sort((a, b) => index(a) - index(b));
  }

  async function front(): Promise<TargetInfo> {
    const found = (await list()).find(({ embedderData }) => embedderData?.tabActive);
    if (!found) throw new Error('no tab is in front');
    return found;
  }

  /** A tab target tells only through auto-attach which page target is its own. */
  async function pageOf(tabId: string): Promise<string> {
    const before = known.get(tabId);
    if (before) return before;
    const tab = await attachTarget(browser, tabId);
    const found = new Promise<string>((resolve) => {
      tab.on(({ method, params }) => {
        const info = params.targetInfo as TargetInfo | undefined;
        if (method === 'Target.attachedToTarget' && info?.type === 'page') resolve(info.targetId);
      });
    });
    await tab.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    const page = await found;
    await tab.detach();
    known.set(tabId, page);
    return page;
  }

  async function findView(file: string): Promise<TargetInfo | undefined> {
    const shown = await Promise.all((await list()).map(({ targetId }) => pageOf(targetId)));
    const isView = ({ type, url, targetId }: TargetInfo) =>
      type === 'page' && url.startsWith(base + file) && !shown.includes(targetId);
    return (await targetsOf(browser)).find(isView);
  }

  return { list, front, pageOf, findView };
}
