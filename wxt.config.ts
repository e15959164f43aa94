/** One config for both browsers: what is built, and the manifest that keeps the promises of docs/decisions.md. */
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { DATA_KINDS } from './extension/data-kinds.ts';

/**
 * No remote code, no eval, and no string ever becomes markup where the browser can enforce it. Requests may go to the
 * server the mentee chooses for her vault, whichever that is; without certificate only on her own machine.
 */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

interface Graph {
  getModuleInfo(id: string): { importers: string[] } | null;
}

const POPUP = '/popup/main.tsx';
/** An empty module of WXT's that every page names first: by itself it is a file to be asked for, with nothing in it. */
const HTML_PLUGINS = 'virtual:wxt-html-plugins';

/**
 * Everything the popup starts with goes into one file: each further one costs a few milliseconds of its opening.
 * The entry itself stays outside: other pages load that file too, and must not run the popup.
 */
function chunkOfPopup(id: string, graph: Graph, seen = new Set<string>()): string | null {
  // One file holds the words of all pages: it would bring them all along.
  if (id.endsWith(POPUP) || id.includes('/compiled/messages/')) return null;
  if (id.endsWith(HTML_PLUGINS)) return 'popup';
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  const isPart = (by: string) => by.endsWith(POPUP) || (!seen.has(by) && chunkOfPopup(by, graph, seen));
  return importers.some(isPart) ? 'popup' : null;
}

const popupInOneFile: Plugin = {
  name: 'popup-in-one-file',
  outputOptions: (options) =>
    options.format === 'es'
      ? { ...options, codeSplitting: { groups: [{ name: chunkOfPopup, debugName: 'popup' }] } }
      : null,
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // The build for browsers of today: a tenth smaller, and the popup loads it.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Every browser we support preloads modules itself; the polyfill would be the one `fetch` in the build.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      popupInOneFile,
      paraglideVitePlugin({
        project: './extension/locales/project.inlang',
        outdir: './extension/locales/compiled',
        strategy: ['globalVariable', 'baseLocale'],
        emitTsDeclarations: true,
      }),
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: { default_title: '__MSG_name__' },
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_savePage__',
      },
    },
    content_security_policy: { extension_pages: CONTENT_POLICY },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'passerelle@passerelle.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                // Asked for when a vault is made. Sealed or not, Firefox wants to know what leaves the device.
                optional: [...DATA_KINDS],
              },
            },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [], matches: [] } }),
  }),
});
