/** Runs the project's own commands, with their output shown as it comes, or kept for later. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Programs of node_modules first: they work when this is called without npm, and run on the project's Node. */
const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);

export interface CommandOptions {
  env?: Record<string, string>;
  /** The command is ended, and has failed, after this long. */
  minutes: number;
  /** A file that takes the output, where it would mix with that of another command. */
  log?: string;
}

/** Runs a command line in the project's folder. True when it ended with 0. */
export function runCommand(line: string, { env = {}, minutes, log }: CommandOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const output = log === undefined ? 'inherit' : openSync(log, 'w');
    const child = spawn(line, {
      cwd: ROOT,
      env: { ...process.env, PATH, ...env },
      shell: true,
      stdio: ['ignore', output, output],
      // A group of its own, so that what the command started ends with it.
      detached: process.platform !== 'win32',
    });
    // The command has its own hold of the file by now.
    if (typeof output === 'number') closeSync(output);
    const stop = () => endGroup(child.pid);
    const timer = setTimeout(() => {
      console.error(`\n"${line}" did not end within ${minutes} minutes and was stopped.`);
      stop();
    }, minutes * 60_000);
    process.once('SIGINT', stop);
    const settle = (isOk: boolean) => {
      clearTimeout(timer);
      process.removeListener('SIGINT', stop);
      resolve(isOk);
    };
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}
