/** Builds the extension for both browsers when a source is newer than what was built. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runCommand } from './command.ts';

const SOURCES = ['extension', 'shared', 'wxt.config.ts', 'package.json'];
const BUILT = ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'];

/** When a file was last changed, in ms; 0 where there is none. */
const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** The newest change below a path, compiled words left out: the build itself writes them. */
async function newestChange(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sources = files.filter((file) => !file.includes('compiled') && !file.includes('project.inlang'));
  return Math.max(await changedAt(path), ...(await Promise.all(sources.map(changedAt))));
}

/** True when both builds are there and up to date in the end. */
export async function buildIfNeeded(): Promise<boolean> {
  const newest = Math.max(...(await Promise.all(SOURCES.map((path) => newestChange(join(ROOT, path))))));
  const oldest = Math.min(...(await Promise.all(BUILT.map((path) => changedAt(join(ROOT, path))))));
  return oldest > newest || runCommand('npm run build', { minutes: 3 });
}
