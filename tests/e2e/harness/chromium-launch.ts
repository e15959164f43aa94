/** Starts Chromium with the extension and finds its way in; chromium.ts does the acts on what this returns. */
import type { BrowserContext, CDPSession } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { Target, TargetInfo } from './chromium-target.ts';
import { attachTarget, evaluateIn } from './chromium-target.ts';
import { poll } from './surface.ts';
import type { LaunchOptions } from './test-browser.ts';

/** What is replaced when the browser is killed and started again. */
export interface Running {
  context: BrowserContext;
  browser: CDPSession;
  /** `chrome-extension://<id>/` */
  base: string;
  /** A page with the extension's rights and none of its scripts: asks the browser without waking anything. */
  probe: Target;
}

const isWorker = ({ type, url }: TargetInfo) =>
  type === 'service_worker' && url.startsWith('chrome-extension://');

function flagsFor({ extension, language = 'en', headed }: LaunchOptions): string[] {
  return [
    ...(headed ? [] : ['--headless=new']),
    ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    // Lets `Extensions.triggerAction` press the toolbar button; obeyed over a pipe only, which Playwright uses.
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-crash-restore-bubble',
    '--window-size=1280,900',
    // The preferred languages, not those of the browser's own windows: Debian ships those in a package of their own.
    `--accept-lang=${language === 'fr' ? 'fr,en' : 'en,fr'}`,
  ];
}

export const targetsOf = async (browser: CDPSession): Promise<TargetInfo[]> =>
  (await browser.send('Target.getTargets', { filter: [{}] })).targetInfos;

/** Launches; `complaints` grows with every error the extension's own pages and worker report. */
export async function startChromium(
  executablePath: string,
  profile: string,
  options: LaunchOptions,
  complaints: string[],
): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flagsFor(options),
    viewport: null,
    colorScheme: options.colorScheme ?? 'light',
    // Said again because Playwright Test would otherwise put its own en-US over the tabs it attaches to.
    locale: options.language ?? 'en',
  });
  return enter(context, complaints);
}

/** Finds the extension in a browser that has it, and begins to listen to it. */
async function enter(context: BrowserContext, complaints: string[]): Promise<Running> {
  const owner = context.browser();
  if (!owner) throw new Error('Playwright gives no browser for a persistent context');
  const browser = await owner.newBrowserCDPSession();
  const worker = await poll(
    async () => (await targetsOf(browser)).find(isWorker),
    'the service worker of the extension did not start',
  );
  const base = `chrome-extension://${new URL(worker.url).host}/`;
  await watchComplaints(browser, base, complaints);
  const { targetId } = await browser.send('Target.createTarget', {
    url: `${base}manifest.json`,
    background: true,
  });
  const probe = await attachTarget(browser, targetId);
  await poll(() => evaluateIn(probe, `'action' in chrome`).catch(() => false), 'the extension gives no page');
  return { context, browser, base, probe };
}

/** What an expression about `navigator.clipboard` gives, with the right to it and as if the page were in front. */
export async function onClipboard({ browser, probe, base }: Running, expression: string): Promise<unknown> {
  await browser.send('Browser.grantPermissions', {
    permissions: ['clipboardReadWrite'],
    origin: base.slice(0, -1),
  });
  await probe.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return evaluateIn(probe, expression);
}

/**
 * Removes the extension with everything the browser keeps for it, closes all it and the pages opened, and installs it
 * again. What is returned takes the place of `running`.
 */
export async function restartExtension(
  running: Running,
  { extension: path }: LaunchOptions,
  complaints: string[],
): Promise<Running> {
  const { context, browser, base } = running;
  await onClipboard(running, `navigator.clipboard.writeText('')`);
  const before = (await targetsOf(browser)).filter(({ type }) => type === 'tab');
  // First the new tab: a browser ends with its last one.
  await browser.send('Target.createTarget', { url: 'about:blank' });
  // An extension named on the command line cannot be removed; loading it once more makes it one that can.
  await browser.send('Extensions.loadUnpacked', { path });
  await browser.send('Extensions.uninstall', { id: new URL(base).host });
  for (const { targetId } of before)
    await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await browser.send('Browser.resetPermissions');
  await browser.detach();
  complaints.length = 0;
  const owner = await context.browser()?.newBrowserCDPSession();
  await owner?.send('Extensions.loadUnpacked', { path });
  await owner?.detach();
  return enter(context, complaints);
}

interface ConsoleCall {
  type: string;
  args: { value?: unknown; description?: string }[];
}
interface LogEntry {
  entry: { level: string; text: string; url?: string };
}
interface Thrown {
  exceptionDetails: { text: string; exception?: { description?: string } };
}

/** What an event of a page or worker complains about, or null. Policy violations come as log entries. */
function complaintOf(method: string, params: unknown): string | null {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails: fault } = params as Thrown;
    return fault.exception?.description ?? fault.text;
  }
  if (method === 'Runtime.consoleAPICalled') {
    const { type, args } = params as ConsoleCall;
    return type === 'error' ? args.map((each) => each.description ?? String(each.value)).join(' ') : null;
  }
  if (method === 'Log.entryAdded') {
    const { entry } = params as LogEntry;
    return entry.level === 'error' ? `${entry.text} ${entry.url ?? ''}` : null;
  }
  return null;
}

/**
 * Listens to every page and worker of the extension from its first moment: Chromium replays to a late listener what
 * was logged before it came.
 */
async function watchComplaints(browser: CDPSession, base: string, complaints: string[]): Promise<void> {
  const watched = new Set<string>();
  const watch = async ({ targetId, type, url }: TargetInfo) => {
    const isOurs = url.startsWith(base) && (type === 'page' || type === 'service_worker');
    if (!isOurs || watched.has(targetId) || url.endsWith('/manifest.json')) return;
    watched.add(targetId);
    const target = await attachTarget(browser, targetId);
    target.on(({ method, params }) => {
      const complaint = complaintOf(method, params);
      if (complaint !== null) complaints.push(`${url.slice(base.length)}: ${complaint}`);
    });
    await target.send('Runtime.enable');
    await target.send('Log.enable');
  };
  // A page may be gone before it could be listened to; it then had nothing to say that a story would not notice.
  const tryWatch = (info: TargetInfo) => void watch(info).catch(() => undefined);
  browser.on('Target.targetCreated', ({ targetInfo }) => tryWatch(targetInfo));
  browser.on('Target.targetInfoChanged', ({ targetInfo }) => tryWatch(targetInfo));
  await browser.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
}
