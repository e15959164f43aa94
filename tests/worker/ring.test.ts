/** The ring page as it is served: in two languages, installable, and with nothing from anybody else. */
import { describe, expect, it } from 'vitest';
import { ask, env } from './server.ts';

const page = async (language: string, query = '') =>
  (await ask('GET', `/ring${query}`, { headers: { 'Accept-Language': language } })).text;

describe('the ring page', () => {
  it('speaks the browser’s language, or the one chosen on it', async () => {
    expect(await page('fr-CA,fr;q=0.9,en;q=0.8')).toContain('<html lang="fr">');
    expect(await page('de,en;q=0.5')).toContain('<html lang="en">');
    expect(await page('de')).toContain('<html lang="en">');
    expect(await page('fr', '?lang=en')).toContain('<html lang="en">');
    expect(await page('en', '?lang=fr')).toContain('<h1>Les rappels sur cet appareil</h1>');
    expect(await page('en', '?lang=xx')).toContain('<html lang="en">');
  });

  it('loads everything from this server, and no script stands in it', async () => {
    const { text, headers } = await ask('GET', '/ring');
    const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => `${address}`);
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([]);
    expect(text).not.toMatch(/\son\w+=|style=|<script(?![^>]*\ssrc=)/);
    const policy = headers.get('Content-Security-Policy') ?? '';
    for (const part of ['default-src', 'script-src', 'connect-src', 'worker-src', 'manifest-src', 'img-src'])
      expect(policy).toMatch(new RegExp(`${part} '(?:none|self)'(?:;|$)`));
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    for (const address of loaded)
      expect([address, (await ask('GET', address)).status]).toEqual([address, 200]);
  });

  it('is found with a slash behind it, too', async () => {
    const { status, headers } = await ask('GET', '/ring/');
    expect([status, headers.get('Location')]).toEqual([308, '/ring']);
  });

  it('gives its service worker the right to the page, and to speak to this server', async () => {
    const { headers } = await ask('GET', '/ring/bell.js');
    expect(headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(headers.get('Service-Worker-Allowed')).toBe('/ring');
    expect(headers.get('Content-Security-Policy')).toContain("connect-src 'self'");
  });

  it('can be installed, and opens where it was installed from, so that an invitation is not lost', async () => {
    const { body, headers, text } = await ask('GET', '/ring/app.webmanifest?lang=fr');
    expect([body, headers.get('Content-Type')]).toEqual([null, 'application/manifest+json']);
    const manifest = JSON.parse(text);
    expect(manifest).toMatchObject({ lang: 'fr', display: 'standalone', scope: '/ring' });
    expect(manifest).not.toHaveProperty('start_url');
    for (const { src, type } of manifest.icons)
      expect((await ask('GET', src)).headers.get('Content-Type')).toBe(type);
  });

  it('is asked for again in vain while it is the same', async () => {
    for (const path of ['/ring', '/ring/page.js', '/ring/page.css', '/ring/icon-512.png']) {
      const first = await ask('GET', path);
      expect(first.headers.get('Cache-Control')).toBe('no-cache');
      const again = await ask('GET', path, { headers: { 'If-None-Match': `${first.headers.get('ETag')}` } });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });

  it('says that nothing rings where the server has no key', async () => {
    const { VAPID_KEY: _, ...keyless } = env;
    expect((await ask('GET', '/ring', { env: keyless })).text).toContain('data-key=""');
  });

  it('is not found under any other name', async () => {
    for (const path of ['/ring/x.js', '/ring/built.json', '/ring/__proto__', '/ring/constructor'])
      expect([path, (await ask('GET', path)).code]).toEqual([path, 'not-found']);
  });
});
