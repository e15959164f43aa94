/**
 * Serves the demo pages to the browser of a test, of `npm start` or of a developer. Each page lives on a host of its
 * own below `.localhost`, which Chromium and Firefox resolve to this machine without asking anybody.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import type { DemoPage } from './pages.ts';
import { DEMO_PAGES } from './pages.ts';

export interface Demo {
  /** Address of the index, `http://localhost:PORT/`. */
  url: string;
  /** Address of the page at a host and path. */
  urlOf(page: { host: string; path: string }): string;
  close(): Promise<void>;
}

const PAGES = join(import.meta.dirname, 'pages');

const toMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

function indexPage(pages: readonly DemoPage[], urlOf: Demo['urlOf']): string {
  const items = pages.map(
    (page) =>
      `<li><a href="${toMarkup(urlOf(page))}">${toMarkup(page.title)}</a><br>${toMarkup(page.about)}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Passerelle: demo pages</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}li{margin:.6rem 0}</style>
<h1>Demo pages</h1><p>Profile pages of invented people. Open one, then press the Passerelle button.</p>
<ul>${items.join('\n')}</ul></html>`;
}

/** Listens on a port of one loopback address; false where the machine has no such address. */
function listen(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((done, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done(false);
      else reject(error);
    });
    server.listen(port, address, () => done(true));
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/**
 * Serves the demo pages on this machine only.
 * @param options.port the port, or 0 for a free one
 * @param options.pages other pages than the demo's, whose files are absolute paths
 */
export async function serveDemo(options: { port: number; pages?: readonly DemoPage[] }): Promise<Demo> {
  const { port, pages: served = DEMO_PAGES } = options;
  let actualPort = port;
  const urlOf: Demo['urlOf'] = ({ host, path }) => `http://${host}.localhost:${actualPort}${path}`;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { hostname, pathname } = new URL(
      request.url ?? '/',
      `http://${request.headers.host ?? 'localhost'}`,
    );
    const page = served.find(({ host, path }) => hostname === `${host}.localhost` && pathname === path);
    const isIndex = hostname === 'localhost' && pathname === '/';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    if (page) response.end(await readFile(resolve(PAGES, page.file)));
    else if (isIndex) response.end(indexPage(served, urlOf));
    else response.writeHead(404).end('<!doctype html><title>Not found</title><h1>No such demo page</h1>');
  };
  const serve = () =>
    createServer((request, response) => {
      answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  const first = serve();
  await listen(first, port, '127.0.0.1');
  const address = first.address();
  if (address !== null && typeof address === 'object') actualPort = address.port;
  const second = serve();
  const hasSecond = await listen(second, actualPort, '::1').catch(async (error: unknown) => {
    await close(first);
    throw error;
  });
  const servers = hasSecond ? [first, second] : [first];
  return {
    url: `http://localhost:${actualPort}/`,
    urlOf,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}
