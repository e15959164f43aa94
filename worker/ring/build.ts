/** The ring page's two scripts from TypeScript, and its icons as text, made when the Worker is built. */
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';

const fileOf = (name: string) => `${import.meta.dirname}/${name}`;

/** What `built.json` holds: scripts as they are served, icons in base64. */
export function builtRing(): Record<'page' | 'bell' | 'icon192' | 'icon512', string> {
  return {
    page: scriptOf('browser/page.ts'),
    bell: scriptOf('browser/bell.ts'),
    icon192: iconOf('icons/192.png'),
    icon512: iconOf('icons/512.png'),
  };
}

/** One file without imports: one request, and a service worker every browser takes. */
function scriptOf(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileOf(entry)],
    ...{ bundle: true, minify: true, write: false, format: 'iife' },
    // As old as phones come that can be rung: Safari 16.4 was the first on iPhone.
    target: ['safari16.4', 'chrome109', 'firefox115'],
  });
  return outputFiles[0]?.text ?? '';
}

const iconOf = (name: string) => readFileSync(fileOf(name)).toString('base64');
