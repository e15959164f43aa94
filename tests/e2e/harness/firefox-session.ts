/**
 * One running Firefox: its process, its Marionette session, and the one thing Marionette lacks: a way into an
 * extension's popup, sidebar and background page.
 */
import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Marionette } from './marionette.ts';
import { connectMarionette } from './marionette.ts';
import { poll } from './surface.ts';
import type { LaunchOptions } from './test-browser.ts';

/** The id Firefox would draw at random for the extension's addresses: preset, so that its storage is found again. */
export const EXTENSION_HOST = '2b6d8c1e-5a34-4f0b-9d57-3e1f0a9c7b42';

/**
 * Where a page is: in a tab, by the name of its panel in the window, or in a view by its browsing context. A tab has no
 * lasting browsing context: it gets a new one when it goes from one process to another.
 */
export type Place = { tab: string } | { view: string };

export interface FirefoxSession {
  /** Runs the body of an async function with the browser's own rights, in its window. `args` are its arguments. */
  privileged(body: string, ...args: unknown[]): Promise<unknown>;
  /** Runs commands with this place as their page; nobody else's commands come between. */
  inPlace<T>(place: Place, act: (send: Marionette['send']) => Promise<T>): Promise<T>;
  installExtension(path: string): Promise<void>;
  /** Ends the process: `SIGKILL` at once, else in good order. */
  end(how: 'SIGKILL' | 'quit'): Promise<void>;
  /** Resolves when the process has ended, whoever ended it. */
  ended: Promise<void>;
}

function preferences(geckoId: string, { language = 'en', colorScheme = 'light' }: LaunchOptions) {
  return {
    'app.normandy.enabled': false,
    'app.update.auto': false,
    'browser.aboutwelcome.enabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    // Installed again in the same browser, it has the same address.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: EXTENSION_HOST }),
    'intl.accept_languages': language === 'fr' ? 'fr, en' : 'en, fr',
    'layout.css.devPixelsPerPx': '1.0',
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    // 0: Firefox takes a free port and writes it into the profile, so that several can run side by side.
    'marionette.port': 0,
    'termsofuse.bypassNotification': true,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
  };
}

/** Starts Firefox on a profile and opens a session. The extension is not in it yet. */
export async function startFirefox(
  executablePath: string,
  profile: string,
  geckoId: string,
  options: LaunchOptions,
): Promise<FirefoxSession> {
  const lines = Object.entries(preferences(geckoId, options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const args = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--width=1280',
    '--height=900',
  ];
  const firefox = spawn(
    executablePath,
    [...args, ...(options.headed ? [] : ['--headless']), '--profile', profile],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
  });
  const port = await poll(
    async () => Number(await readFile(portFile, 'utf8').catch(() => '')) || null,
    'Firefox did not start',
    60_000,
  );
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  const end: FirefoxSession['end'] = async (how) => {
    if (how === 'SIGKILL') firefox.kill('SIGKILL');
    else
      await marionette
        .send('Marionette:Quit', { flags: ['eForceQuit'] })
        .catch(() => firefox.kill('SIGKILL'));
    await ended;
    marionette.close();
  };
  return { ...sessionOver(marionette), end, ended };
}

/**
 * Marionette's own window switching offers tabs only. A popup, a sidebar and a background page are browsing contexts
 * as well, so the session's current one is set from inside: all its commands (find, keys, pointer, screenshot) then
 * work in there with real input (Firefox ESR 153, 2026-11).
 */
const AIM = `
  const { Marionette } = ChromeUtils.importESModule('chrome://remote/content/components/Marionette.sys.mjs');
  const context = args[0].tab
    ? gBrowser.tabs.find((tab) => tab.linkedPanel === args[0].tab)?.linkedBrowser.browsingContext
    : BrowsingContext.get(Number(args[0].view));
  if (!context || context.isDiscarded) throw new Error('the page is closed');
  const [connection] = Marionette.server.conns;
  connection.driver.currentSession.contentBrowsingContext = context;`;

function sessionOver(marionette: Marionette): Omit<FirefoxSession, 'end' | 'ended'> {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act, act);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const asBrowser = async (body: string, args: unknown[]) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await runScript(marionette.send, body, args, 'system');
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    privileged: (body, ...args) => inTurn(() => asBrowser(body, args)),
    inPlace: (place, act) =>
      inTurn(async () => {
        await asBrowser(AIM, [place]);
        return act(marionette.send);
      }),
    installExtension: (path) =>
      inTurn(async () => void (await marionette.send('Addon:Install', { path, temporary: true }))),
  };
}

interface ScriptAnswer {
  value: { value?: unknown; error?: string };
}

/** Runs the body of an async function in the current page, or in the window with `sandbox` system. */
export async function runScript(
  send: Marionette['send'],
  body: string,
  args: unknown[],
  sandbox: string | null = null,
): Promise<unknown> {
  const script = `const args = [...arguments]; const done = args.pop();
    (async () => {${body}})().then((value) => done({ value }), (error) => done({ error: error + '\\n' + error?.stack }));`;
  const answer = (await send('WebDriver:ExecuteAsyncScript', {
    script,
    args,
    sandbox,
    newSandbox: true,
  })) as ScriptAnswer;
  if (answer.value.error !== undefined) throw new Error(answer.value.error);
  return answer.value.value;
}
