/** The contract as it is served: the same as the code, complete, and readable without anybody else’s server. */
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../shared/sync-api.ts';
import { openApiDocument } from '../../worker/contract/document.ts';
import { ENDPOINTS } from '../../worker/contract/endpoints.ts';
import document from '../../worker/contract/openapi.json';
import { ask, routes } from './server.ts';

describe('the contract', () => {
  it('as it is kept is the one the code makes: else run `npm run contract`', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  it('names every route there is, and none there is not', () => {
    const own = [
      ...['/openapi.json', '/docs', '/docs.css', '/pages.css', '/r/:token', '/calendar/:file'],
      ...['/ring', '/ring/', '/ring/app.webmanifest', '/ring/:file'],
    ];
    const served = new Set(
      routes
        .filter(({ method, path }) => method !== 'ALL' && !own.includes(path))
        .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
    );
    const told = ENDPOINTS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...served].toSorted()).toEqual(told.toSorted());
  });

  it('says rightly which routes need a token', async () => {
    for (const { method, path, isPrivate } of ENDPOINTS) {
      const { code } = await ask(method.toUpperCase(), path.replace(/\{\w+\}/, 'a'));
      expect([path, code === 'unauthorized']).toEqual([path, isPrivate]);
    }
  });

  it('foresees every code somewhere, but for addresses that are none', () => {
    const foreseen = new Set(
      JSON.stringify(document.paths)
        .match(/(?<=")[a-z-]+(?:, [a-z-]+)*(?=")/g)
        ?.join(', ')
        .split(', '),
    );
    const missing = ERROR_CODES.filter((code) => !foreseen.has(code));
    expect(missing).toEqual(['not-found', 'method-not-allowed']);
  });

  it('is served to programs', async () => {
    const { status, body } = await ask('GET', '/openapi.json');
    expect(status).toBe(200);
    expect(body).toEqual(document);
  });
});

describe('the page of the contract', () => {
  it('shows every route', async () => {
    const { text, headers } = await ask('GET', '/docs');
    expect(headers.get('Content-Type')).toMatch(/^text\/html/);
    for (const { method, path, summary } of ENDPOINTS) {
      expect(text).toContain(`<h2>${method.toUpperCase()} ${path}</h2>`);
      expect(text).toContain(summary);
    }
    expect(text).not.toContain('[object');
  });

  it('loads its style from here, runs no script, and names no other host', async () => {
    const { text, headers } = await ask('GET', '/docs');
    expect(text).not.toMatch(/<script|\son\w+=|https?:|<iframe|style=/);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(new Set(loaded)).toEqual(new Set(['/docs.css', '/openapi.json']));
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'; style-src 'self'");
    const style = await ask('GET', '/docs.css');
    expect(style.headers.get('Content-Type')).toMatch(/^text\/css/);
    expect(style.text).not.toMatch(/url\(|@import/);
  });
});
