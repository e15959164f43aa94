/**
 * Imports point down only: entrypoints -> ui -> root of extension/ -> write, follow-up, exchange, sync ->
 * store -> shared. `extract` stands beside the store: it knows nothing but `shared`. `locales` is generated;
 * whoever speaks to the mentee imports it.
 */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, type Source, sourceFrom, sources, textOf } from './sources.ts';

const ALL = sources();

const MIDDLE = ['store', 'shared', 'locales'];
const ROOT_LEVEL = ['write', 'follow-up', 'exchange', 'sync', 'extract', ...MIDDLE];
const UI_LEVEL = ['root', ...ROOT_LEVEL];

/** What each part may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  shared: [],
  extract: ['shared'],
  store: ['shared'],
  write: MIDDLE,
  'follow-up': MIDDLE,
  exchange: MIDDLE,
  sync: MIDDLE,
  root: ROOT_LEVEL,
  ui: UI_LEVEL,
  entrypoints: ['ui', ...UI_LEVEL],
  worker: ['shared'],
};

/** Parts that decide or compute: the same code runs in a page, in a test and on the command line. */
const PURE = ['shared', 'extract', 'store', 'write', 'follow-up', 'exchange', 'sync'];
/** The browser's side of ringing, given to the rest of its folder as an argument. */
const SEAMS = ['extension/follow-up/bell.ts'];

const BROWSER_API = /^(?:wxt|@wxt-dev|webextension-polyfill)(?:\/|$)/;
const BROWSER_GLOBAL = /(?<![\w.$])(?:browser|chrome)\s*(?:\.|\?\.|\[)/;

function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'extension') return top;
  return path.split('/').length === 2 ? 'root' : second;
}

/** `file -> import` for every import that goes up or sideways. */
function wrongWays(some: readonly Source[]): string[] {
  return some.flatMap(({ path, imports }) =>
    imports
      .filter((name) => /^(?:extension|shared|worker|tests)\//.test(name))
      .filter((name) => partOf(name) !== partOf(path) && !MAY_IMPORT[partOf(path)]?.includes(partOf(name)))
      .map((name) => `${path} -> ${name}`),
  );
}

describe('imports', () => {
  it('point down only', () => {
    expect(ALL.length).toBeGreaterThan(100);
    expect(wrongWays(ALL)).toEqual([]);
  });

  it('are all seen: up, sideways, of a type, at once or when first needed', () => {
    const code = [
      `import { a } from '../ui/live.ts';`,
      `import type { B } from '../write/engine.ts';`,
      `export * from '../entrypoints/background.ts';`,
      `const later = () => import('../saving.ts');`,
      `// import x from '../ui/keys.ts';`,
      `const words = ['import', '../ui/menu.tsx'];`,
    ].join('\n');
    expect(wrongWays([sourceFrom('extension/follow-up/policy.ts', code)])).toEqual([
      'extension/follow-up/policy.ts -> extension/ui/live.ts',
      'extension/follow-up/policy.ts -> extension/write/engine.ts',
      'extension/follow-up/policy.ts -> extension/entrypoints/background.ts',
      'extension/follow-up/policy.ts -> extension/saving.ts',
    ]);
  });

  it('name files that exist, with their extension', () => {
    const known = new Set([
      ...ALL.map(({ path }) => path),
      ...filesOf('{extension,worker}/**/*.{json,css,svg}'),
    ]);
    const missing = ALL.flatMap(({ path, imports }) =>
      imports
        .filter((name) => /^(?:extension|shared|worker)\//.test(name) && !name.includes('/locales/compiled/'))
        .filter((name) => !known.has(name))
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('of every part are covered by the rule', () => {
    const parts = new Set(ALL.map(({ path }) => partOf(path)));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });
});

describe('what decides', () => {
  it('touches no browser API', () => {
    const pure = ALL.filter(({ path }) => PURE.includes(partOf(path)) && !SEAMS.includes(path));
    const touching = pure.filter(
      ({ imports, code }) => imports.some((name) => BROWSER_API.test(name)) || BROWSER_GLOBAL.test(code),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  it('of what both sides share imports zod and nothing else', () => {
    const packages = ALL.filter(({ path }) => partOf(path) === 'shared').flatMap(({ imports }) =>
      imports.filter((name) => !name.startsWith('shared/')),
    );
    expect(new Set(packages)).toEqual(new Set(['zod/mini']));
  });

  it('of the server brings a small library and zod, and none of the platform’s code', () => {
    const worker = ALL.filter(({ path }) => partOf(path) === 'worker');
    expect(worker.length).toBeGreaterThan(10);
    const running = worker.map(({ path, code }) =>
      sourceFrom(path, code.replaceAll(/\bimport\s+type\b[^;]*;/g, '')),
    );
    const packages = running.flatMap(({ imports }) =>
      imports.filter((name) => !/^(?:worker|shared)\//.test(name)),
    );
    // File system and bundler are for `npm run contract` and `npm run ring`, which write what the Worker serves.
    const allowed = /^(?:hono(?:\/[a-z-]+)?|zod\/mini|@block65\/webcrypto-web-push|node:fs|esbuild)$/;
    expect(packages.filter((name) => !allowed.test(name))).toEqual([]);
    const built = running.filter(({ imports }) => imports.some((name) => /^(?:node:fs|esbuild)$/.test(name)));
    expect(built.map(({ path }) => path)).toEqual([
      ...['worker/contract/write.ts', 'worker/ring/build.ts', 'worker/ring/write.ts'],
    ]);
  });

  it('of the extension never reach the server’s code', () => {
    const extension = ALL.filter(({ path }) => path.startsWith('extension/'));
    expect(extension.filter(({ imports }) => imports.some((name) => name.startsWith('worker/')))).toEqual([]);
  });

  it('never takes the large zod: it weighs twenty times the small one', () => {
    expect(ALL.filter(({ imports }) => imports.includes('zod')).map(({ path }) => path)).toEqual([]);
  });
});

describe('the capture script', () => {
  it('brings no schemas and no browser API into a page', () => {
    const reached = reachedFrom('extension/entrypoints/capture.ts');
    expect(reached.length).toBeGreaterThan(10);
    expect(reached.flatMap(({ path, code }) => (BROWSER_GLOBAL.test(code) ? [path] : []))).toEqual([]);
    const packages = new Set(reached.flatMap(({ imports }) => imports.filter((name) => !name.includes('/'))));
    expect([...packages]).toEqual([]);
    const named = reached.flatMap(({ imports }) => imports.filter((name) => /^(?:zod|wxt|@)/.test(name)));
    expect(new Set(named)).toEqual(new Set(['wxt/utils/define-unlisted-script']));
  });
});

/** A file and everything that runs with it: imports of types alone are not followed. */
function reachedFrom(start: string): Source[] {
  const found = new Map<string, Source>();
  const waiting = [start];
  for (const path of waiting) {
    const source = ALL.find((each) => each.path === path);
    if (!source || found.has(path)) continue;
    const running = sourceFrom(path, source.code.replaceAll(/\b(?:import|export)\s+type\b[^;]*;/g, ''));
    found.set(path, running);
    waiting.push(...running.imports);
  }
  return [...found.values()];
}

describe('files', () => {
  it('are short enough to read: 250 lines at most', () => {
    const long = ALL.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('lie in folders named after what they hold, and are named in kebab-case', () => {
    const paths = filesOf('{extension,shared,worker,tests}/**/*.{ts,tsx}').filter(
      (path) => !path.includes('/compiled/'),
    );
    expect(paths.filter((path) => /\/(?:utils?|helpers?|common|misc|lib)(?:\/|\.tsx?$)/.test(path))).toEqual(
      [],
    );
    expect(
      paths.filter((path) => !/^[a-z0-9-]+(?:\.(?:test|e2e|bench|d|config))?\.tsx?$/.test(basename(path))),
    ).toEqual([]);
  });

  it('say in one sentence at their head where they stand in the flow', () => {
    // Entry files of a few lines are their own sentence.
    const long = ALL.filter(({ text }) => text.trimEnd().split('\n').length > 10);
    const silent = long.filter(({ text }) => !/^\/\*\*[\s\S]{10,}?\*\//.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('promise nothing for later', () => {
    expect(
      ALL.filter(({ text }) => /^\s*(?:\/\/|\/?\*+)\s*(?:TODO|FIXME|XXX)\b/m.test(text)).map(
        ({ path }) => path,
      ),
    ).toEqual([]);
  });
});

describe('the database', () => {
  it('is given async functions, around which Dexie keeps its transactions and live queries', () => {
    const plain = /\b(?:transaction\((?:[^()]|\([^()]*\))*?,|liveQuery\()\s*(?:\(\w*\)|\w+)\s*=>/;
    expect(plain.test(`db.transaction('rw', tables(store), () => go())`)).toBe(true);
    expect(plain.test(`db.transaction('rw', [a, ...tables(store)], async () => go())`)).toBe(false);
    expect(ALL.filter(({ code }) => plain.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('is only written to by the store', () => {
    const writes =
      /\.db\b[^;\n]*\.(?:put|add|bulkPut|bulkAdd|bulkUpdate|bulkDelete|update|delete|clear|modify)\(/;
    const outside = ALL.filter(({ path, code }) => partOf(path) !== 'store' && writes.test(code));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});

describe('the configuration', () => {
  it('is strict for everybody', () => {
    const { compilerOptions } = JSON.parse(textOf('tsconfig.json'));
    expect(compilerOptions).toMatchObject({
      strict: true,
      noUncheckedIndexedAccess: true,
      erasableSyntaxOnly: true,
    });
  });

  it('is not got around by any or a cast', () => {
    const around =
      /\bas\s+(?!const\b)(?:any|unknown|never|[A-Z]\w*|\{|string|number)|:\s*any\b|<any>|@ts-(?:ignore|expect-error|nocheck)/m;
    const without = (code: string) =>
      code
        .replaceAll(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"/g, "''")
        .replaceAll(/\b(?:import|export)\b[^;]*;/g, '');
    expect(around.test('const a = b as Mentor;')).toBe(true);
    const found = ALL.flatMap(({ path, code }) =>
      without(code).match(around) ? [`${path}: ${without(code).match(around)?.[0]}`] : [],
    );
    expect(found).toEqual([]);
  });
});
