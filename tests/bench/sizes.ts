/** What the popup and the capture script weigh. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, rounded } from './row.ts';

const KB = 1000;

/** The scripts a page loads before anything is pressed: those its HTML names, and what they import. */
function scriptsOf(extension: string, page: string): string[] {
  const html = readFileSync(join(extension, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  const found = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(extension, path), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) {
      if (imported) waiting.push(posix.join(posix.dirname(path), imported));
    }
  }
  return [...found];
}

export function measureSizes(extension: string): Row[] {
  const popup = scriptsOf(extension, 'popup.html')
    .map((path) => gzipSync(readFileSync(join(extension, path)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  const capture = readFileSync(join(extension, 'capture.js'));
  return [
    { name: 'code the popup loads, gzip', value: rounded(popup / KB), unit: 'kB', budget: 60 },
    {
      name: 'capture script, gzip',
      value: rounded(gzipSync(capture, { level: 9 }).length / KB),
      unit: 'kB',
      budget: 25,
    },
    { name: 'capture script, as injected', value: rounded(capture.length / KB), unit: 'kB', budget: null },
  ];
}
