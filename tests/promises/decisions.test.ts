/** Every package has its reason, its exact version, and comes from whatever registry the developer uses. */
import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './sources.ts';

const { dependencies, devDependencies, overrides } = JSON.parse(textOf('package.json'));
const NAMES = Object.keys({ ...dependencies, ...devDependencies });

/** The packages that have a line of their own in docs/decisions.md, after its title "Libraries". */
function explained(): string[] {
  const [, libraries = ''] = textOf('docs/decisions.md').split(/^## Libraries$/m);
  const [section = ''] = libraries.split(/^## /m);
  return [...section.matchAll(/^\| ([^|]+) \| ([^|]{10,}) \|$/gm)].flatMap(([, names]) =>
    [...`${names}`.matchAll(/`([^`]+)`/g)].map(([, name]) => `${name}`),
  );
}

describe('packages', () => {
  it('each have a line in docs/decisions.md that says why, and none has one that is gone', () => {
    expect(NAMES.length).toBeGreaterThan(10);
    expect(explained().toSorted()).toEqual(NAMES.toSorted());
  });

  it('are each imported or run somewhere', () => {
    const code = filesOf('{extension,shared,worker,tests}/**/*.{ts,tsx}', '*.{ts,json}', '.biome.json')
      .filter((path) => !/compiled|package(?:-lock)?\.json|promises\//.test(path))
      .map(textOf)
      .join('\n');
    const scripts = JSON.stringify(JSON.parse(textOf('package.json')).scripts);
    // Run by name, or needed by another: types, the browsers' polyfill, the plugin the catalogues name by path.
    const run: Record<string, string> = {
      typescript: 'tsc',
      '@biomejs/biome': 'biome',
      '@inlang/plugin-message-format': 'messageFormat',
      '@types/node': 'node:',
      node: 'node ',
      'webextension-polyfill': '@wxt-dev/webextension-polyfill',
    };
    const text = `${code}\n${scripts}\n${textOf('extension/locales/project.inlang/settings.json')}`;
    expect(NAMES.filter((name) => !text.includes(run[name] ?? name))).toEqual([]);
  });

  it('have exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
      ([, version]) => !/^(?:npm:[a-z0-9-]+@)?\d+\.\d+\.\d+(?:-[a-z]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});

describe('the lock file', () => {
  it('is of these packages, and names no registry', () => {
    const text = textOf('package-lock.json');
    expect(text).not.toContain('"resolved"');
    const { packages } = JSON.parse(text);
    expect(packages[''].dependencies).toEqual(dependencies);
    expect(packages[''].devDependencies).toEqual(devDependencies);
  });

  it('holds a checksum of everything that is fetched', () => {
    const { packages } = JSON.parse(textOf('package-lock.json'));
    const bare = Object.entries<{ integrity?: string; link?: boolean }>(packages)
      .filter(([path, entry]) => path !== '' && !entry.link && !entry.integrity)
      .map(([path]) => path);
    expect(bare).toEqual([]);
  });
});

describe('no registry', () => {
  it('is named in the files that decide where packages come from', () => {
    const text = filesOf('package.json', '.npmrc', 'wxt.config.ts').map(textOf).join('\n');
    // One's own machine, in the content policy, is no registry.
    const elsewhere = text.replaceAll(/http:\/\/(?:localhost|127\.0\.0\.1):\*/g, '');
    expect(elsewhere).not.toMatch(/registry\s*=|https?:\/\//);
  });
});
