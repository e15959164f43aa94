import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Machine } from './browsers.ts';
import { ensureBrowser, findBrowser } from './browsers.ts';

/** A machine with these programs; `calls` collects what was run, `installs` appears once apt ran. */
function machine(programs: string[], more: Partial<Machine> & { installs?: string } = {}) {
  const present = new Set(programs);
  const calls: string[] = [];
  const { installs, ...rest } = more;
  const made: Machine = {
    platform: 'linux',
    env: {},
    isProgram: (path) => present.has(path),
    run: (program, args) => {
      calls.push([program, ...args].join(' '));
      if (installs && args.includes('install')) present.add(installs);
      return true;
    },
    isRoot: true,
    ...rest,
  };
  return { calls, machine: made };
}

describe('finding a browser', () => {
  it('takes the one the variable names before any other', () => {
    const { machine: here } = machine(['/opt/mine/chrome', '/usr/bin/chromium'], {
      env: { CHROMIUM: '/opt/mine/chrome' },
    });
    expect(findBrowser('chromium', here)).toBe('/opt/mine/chrome');
  });

  it('refuses a variable that names no program instead of taking another browser', () => {
    const { machine: here } = machine(['/usr/bin/firefox-esr'], { env: { FIREFOX: '/nowhere' } });
    expect(() => findBrowser('firefox', here)).toThrow('FIREFOX');
  });

  it('looks along PATH, then in the usual places', () => {
    const env = { PATH: ['/a', '/b'].join(delimiter) };
    expect(findBrowser('chromium', machine(['/b/chromium', '/usr/bin/chromium'], { env }).machine)).toBe(
      '/b/chromium',
    );
    expect(findBrowser('chromium', machine(['/usr/bin/chromium'], { env }).machine)).toBe(
      '/usr/bin/chromium',
    );
  });

  it('never takes branded Chrome, which ignores unpacked extensions on its command line', () => {
    const { machine: here } = machine(['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']);
    expect(findBrowser('chromium', here)).toBeNull();
  });

  it('finds Edge and Firefox on a Mac and on Windows', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser('chromium', machine([edge], { platform: 'darwin' }).machine)).toBe(edge);
    const env = { PROGRAMFILES: 'C:/Program Files' };
    const firefox = 'C:/Program Files/Mozilla Firefox/firefox.exe';
    expect(findBrowser('firefox', machine([firefox], { platform: 'win32', env }).machine)).toBe(firefox);
  });
});

describe('making sure there is a browser', () => {
  it('installs nothing where one is there', () => {
    const { machine: here, calls } = machine(['/usr/bin/chromium', '/usr/bin/apt-get']);
    expect(ensureBrowser('chromium', here)).toBe('/usr/bin/chromium');
    expect(calls).toEqual([]);
  });

  it('installs the missing one with apt, through sudo for an ordinary user', () => {
    const { machine: here, calls } = machine(['/usr/bin/apt-get'], {
      isRoot: false,
      installs: '/usr/bin/firefox-esr',
    });
    expect(ensureBrowser('firefox', here)).toBe('/usr/bin/firefox-esr');
    expect(calls).toEqual([
      'sudo -n apt-get update',
      'sudo -n apt-get install -y --no-install-recommends firefox-esr',
    ]);
  });

  it('gives up without a word of apt where there is none', () => {
    const { machine: here, calls } = machine([]);
    expect(ensureBrowser('chromium', here)).toBeNull();
    expect(calls).toEqual([]);
  });
});
