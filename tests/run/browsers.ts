/** Finds the browsers that tests and the demo run in, or installs them the machine's own way. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What finding depends on: the machine, as an argument, so that a test can be any machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** True for a file that may be run. */
  isProgram(path: string): boolean;
  /** Runs a program with its output shown; true when it ended well. */
  run(program: string, args: string[]): boolean;
  isRoot: boolean;
}

/** Branded Chrome is missing on purpose: since version 137 it ignores `--load-extension`. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The machine this runs on. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  isProgram,
  run: (program, args) => spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0,
  isRoot: process.getuid?.() === 0,
});

function usualPlaces(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return roots.flatMap((root) => MAC_APPS[name].map((app) => join(root, app)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(
      (root) => root ?? [],
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS[name].map((program) => join(root, program)));
  }
  return COMMANDS[name].map((command) => join('/usr/bin', command));
}

/**
 * The path of an installed browser, or null. The variables CHROMIUM and FIREFOX come first, then PATH, then the usual
 * places of the system.
 * @throws when a variable names something that is no program: silence would test another browser than asked for.
 */
export function findBrowser(name: BrowserName, machine = thisMachine()): string | null {
  const variable = name.toUpperCase();
  const chosen = machine.env[variable];
  if (chosen) {
    if (!machine.isProgram(chosen)) throw new Error(`${variable} names no program: ${chosen}`);
    return chosen;
  }
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = machine.platform === 'win32' ? '.exe' : '';
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  return [...onPath, ...usualPlaces(name, machine)].find(machine.isProgram) ?? null;
}

/** Installs the missing ones of `names` with apt where that is possible. True when apt ended well. */
function installWithApt(names: BrowserName[], machine: Machine): boolean {
  if (machine.platform !== 'linux' || !machine.isProgram('/usr/bin/apt-get')) return false;
  const asRoot = (args: string[]) =>
    machine.isRoot ? machine.run('apt-get', args) : machine.run('sudo', ['-n', 'apt-get', ...args]);
  return (
    asRoot(['update']) &&
    asRoot(['install', '-y', '--no-install-recommends', ...names.map((name) => PACKAGES[name])])
  );
}

/** The path of a browser, installed now if need be, or null where it can be neither found nor installed. */
export function ensureBrowser(name: BrowserName, machine = thisMachine()): string | null {
  return findBrowser(name, machine) ?? (installWithApt([name], machine) ? findBrowser(name, machine) : null);
}

/** What to tell a person on whose machine no such browser was found and none could be installed. */
export function howToLoadByHand(name: BrowserName): string {
  return name === 'chromium'
    ? 'No Chromium, Chrome for Testing or Edge was found (set CHROMIUM to its path). By hand: npm run build, open chrome://extensions, switch on developer mode, choose "Load unpacked" and the folder .output/chrome-mv3.'
    : 'No Firefox was found (set FIREFOX to its path). By hand: npm run build, open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on" and the file .output/firefox-mv3/manifest.json.';
}
