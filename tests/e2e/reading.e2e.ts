/**
 * Reading in the real browser, over all recorded pages: the script that Save injects says there what it says in the
 * unit tests, changes nothing, and asks the network for nothing.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { readHtml } from '../extract/commands/read-html.ts';
import { type RecordedPage, recordedPages } from '../extract/recorded.ts';
import { builtExtension } from './harness/built-extension.ts';
import { expect, test } from './harness/fixtures.ts';
import { poll } from './harness/surface.ts';

interface Reading {
  name: string;
  read: unknown;
  changes: number;
  requests: string[];
}

/** No page may load anything, whatever it names. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'";
/** A page that leads away stays until it was read; one that lets nobody's scripts run lets this test's: Save's run in a world of their own. */
const toShow = (html: string) =>
  html
    .replace('content="1;url=', 'content="3600;url=')
    .replaceAll(/(http-equiv=")(Content-Security-Policy)/g, '$1x-$2');

/** Runs at the end of a page: watches it, reads it with the injected script, and tells the page that frames it. */
const readerOf = (name: string, capture: string) => `<script>(() => {
  const requests = [];
  addEventListener('securitypolicyviolation', ({ blockedURI }) => requests.push(blockedURI));
  setTimeout(() => {
    requests.length = 0;
    const watch = new MutationObserver(() => {});
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = performance.getEntriesByType('resource').length;
    ${capture.replaceAll('</script', '<\\/script')}
    const changes = watch.takeRecords().length;
    setTimeout(() => {
      const asked = performance.getEntriesByType('resource').slice(before).map(({ name }) => name);
      parent.postMessage({ name: ${JSON.stringify(name)}, read: capture, changes, requests: [...requests, ...asked] }, '*');
    });
  });
})()</script>`;

/** Shows the pages one after the other each in a frame of its own, under its own address, and keeps what they tell. */
const framing = (
  addresses: readonly string[],
) => `<!doctype html><meta charset="utf-8"><title>Reading</title><script>
  const readings = [];
  const addresses = ${JSON.stringify(addresses)};
  const next = () => {
    document.querySelector('iframe')?.remove();
    if (addresses.length === 0) document.title = 'Done';
    else document.documentElement.append(Object.assign(document.createElement('iframe'), { src: addresses.shift() }));
  };
  addEventListener('message', ({ data }) => { readings.push(data); sessionStorage.setItem('readings', JSON.stringify(readings)); next(); });
  next();
</script>`;

/** The address of a page on this machine: its own host before `.localhost`, as the demo pages have it. */
const standIn = (url: string, port: number) => {
  const { host, pathname, search } = new URL(url);
  return `http://${host}.localhost:${port}${pathname}${search}`;
};

/** A server for the pages, one at a time: several are recorded under one address. */
async function serve(pages: readonly RecordedPage[], capture: string) {
  const asked: string[] = [];
  let port = 0;
  const waiting = [...pages];
  const bodyFor = ({ headers, url = '/' }: IncomingMessage) => {
    if (headers.host === `localhost:${port}`)
      return framing(pages.map(({ expected }) => standIn(expected.url, port)));
    const [page] = waiting;
    if (!page || new URL(standIn(page.expected.url, port)).host !== headers.host) {
      asked.push(`${headers.host}${url}`);
      return null;
    }
    waiting.shift();
    return toShow(page.html) + readerOf(page.name, capture);
  };
  const server = createServer((request, response) => {
    const body =
      request.headers['sec-fetch-dest'] === 'image' || request.url === '/favicon.ico'
        ? null
        : bodyFor(request);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    if (request.headers.host !== `localhost:${port}`) response.setHeader('content-security-policy', POLICY);
    response.writeHead(body === null ? 404 : 200).end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}/`, port, asked, close };
}

test('every recorded page is read in the browser as in the unit tests, unchanged and without a request', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const pages = recordedPages();
  const capture = await readFile(join(builtExtension(app.name), 'capture.js'), 'utf8');
  const server = await serve(pages, capture);
  try {
    const tab = await app.open(server.url);
    const toldBy = async (): Promise<Reading[]> =>
      JSON.parse(await tab.evaluate(() => sessionStorage.getItem('readings') ?? '[]'));
    await poll(
      async () => (await tab.evaluate(() => document.title)) === 'Done',
      async () => `${(await toldBy()).at(-1)?.name} is the last page that was read; asked: ${server.asked}`,
      240_000,
    );
    const readings = await toldBy();
    expect(readings.map(({ name }) => name)).toEqual(pages.map(({ name }) => name));
    for (const [place, { name, html, expected }] of pages.entries()) {
      const read = readHtml(html, standIn(expected.url, server.port));
      expect(readings[place], name).toEqual({ name, read, changes: 0, requests: [] });
    }
    expect(server.asked).toEqual([]);
  } finally {
    server.close();
  }
});
