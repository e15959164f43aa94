import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PAGES } from './pages.ts';
import type { Demo } from './server.ts';
import { serveDemo } from './server.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await serveDemo({ port: 0 });
});
afterAll(() => demo.close());

/** Asks for a path of a host, which Node (unlike browsers) may not resolve: the name goes in the header only. */
function ask(address: string): Promise<{ status: number; text: string }> {
  const { host, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: pathname, headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

it('every demo page is served on its own host, and the list links to all of them', async () => {
  const index = await ask(demo.url);
  expect(index.status).toBe(200);
  for (const page of DEMO_PAGES) {
    expect(index.text).toContain(`href="${demo.urlOf(page)}"`);
    const answer = await ask(demo.urlOf(page));
    expect(answer.status, page.file).toBe(200);
    expect(answer.text, page.file).toMatch(/<html/i);
  }
});

it('nothing else is served: neither another path, nor another host, nor a file', async () => {
  const [page] = DEMO_PAGES;
  const host = page?.host ?? '';
  expect((await ask(demo.urlOf({ host, path: '/nobody' }))).status).toBe(404);
  expect((await ask(demo.urlOf({ host: 'elsewhere', path: page?.path ?? '/' }))).status).toBe(404);
  expect((await ask(`${demo.url}pages.ts`)).status).toBe(404);
});
