/** The project's own source files, as the promises read them: text, what is imported, to which folder it belongs. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface Source {
  /** From the root of the project, with slashes: `extension/store/db.ts`. */
  path: string;
  text: string;
  /** The text without comments: what runs. */
  code: string;
  /** What it imports: a path from the root for files of ours, the package's name otherwise. */
  imports: readonly string[];
}

const OURS = ['extension/**/*.{ts,tsx}', 'shared/**/*.ts', 'worker/**/*.ts'];
const GENERATED = 'extension/locales/compiled/';

/** The files that patterns from the root find, in a fixed order. */
export function filesOf(...patterns: string[]): string[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every source file that goes into the product, but what is generated. */
export function sources(): Source[] {
  return filesOf(...OURS)
    .filter((path) => !path.startsWith(GENERATED))
    .map((path) => sourceFrom(path, textOf(path)));
}

export function sourceFrom(path: string, text: string): Source {
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

/** Comments out, strings kept: a `//` inside quotes is an address. */
function withoutComments(text: string): string {
  const pieces = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/gm;
  return text.replace(pieces, (_, quoted: string | undefined) => quoted ?? '');
}

function importsOf(path: string, code: string): string[] {
  const named =
    /(?:^|[\s;}])(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|(?<!['"\w-])import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(named)].map(([, from, bare]) => {
    const name = `${from ?? bare}`;
    return name.startsWith('.') ? fromRoot(join(dirname(join(ROOT, path)), name)) : name;
  });
}

function fromRoot(absolute: string): string {
  return relative(ROOT, absolute).split(sep).join('/');
}
