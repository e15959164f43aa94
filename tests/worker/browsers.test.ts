/** Who may read replies in a browser, and what every reply says for its own protection. */
import { describe, expect, it } from 'vitest';
import { ask, opened } from './server.ts';

const EXTENSIONS = [
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  'moz-extension://01234567-89ab-cdef-0123-456789abcdef',
];
const OTHERS = [
  'https://www.linkedin.com',
  'http://localhost:8787',
  'null',
  'file://',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop.example.com',
  'https://chrome-extension.example',
  'chrome-extension://ABC',
  'moz-extension://x',
];

describe('a page', () => {
  it.each(EXTENSIONS)('of an extension may read replies, without cookies: %s', async (origin) => {
    const device = await opened();
    const { headers } = await device.ask('GET', '/v1/vault', { headers: { Origin: origin } });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(headers.get('Vary')).toContain('Origin');
  });

  it.each(EXTENSIONS)('of an extension may ask first, and then push, pull and delete: %s', async (origin) => {
    const asked = { Origin: origin, 'Access-Control-Request-Method': 'DELETE' };
    const { status, headers } = await ask('OPTIONS', '/v1/vault', { headers: asked });
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('Access-Control-Allow-Methods')).toBe('GET,POST,PUT,DELETE');
    expect(headers.get('Access-Control-Allow-Headers')).toBe('Authorization,Content-Type');
  });

  it.each(EXTENSIONS)('of an extension may read why it was refused: %s', async (origin) => {
    const { headers } = await ask('GET', '/v1/vault', { headers: { Origin: origin } });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('Access-Control-Expose-Headers')).toContain('X-Request-Id');
  });

  it.each(OTHERS)('of anybody else may not: %s', async (origin) => {
    const device = await opened();
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await device.ask(method, '/v1/vault', { headers: { Origin: origin } });
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
});

describe('every reply', () => {
  it.each([
    ['GET', '/v1/health'],
    ['GET', '/v1/vault'],
    ['GET', '/nowhere'],
    ['GET', '/docs'],
    ['POST', '/v1/vaults'],
  ])('is not kept, not framed, not guessed at, and sets no cookie: %s %s', async (method, path) => {
    const { headers } = await ask(method, path);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=');
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('X-Powered-By')).toBeNull();
  });

  it('has an id of its own, which a refusal repeats and nobody can choose', async () => {
    const chosen = { headers: { 'X-Request-Id': 'chosen' } };
    const [one, two] = [await ask('GET', '/v1/vault', chosen), await ask('GET', '/v1/vault', chosen)];
    const id = one.headers.get('X-Request-Id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.text).toContain(`"requestId":"${id}"`);
    expect(two.headers.get('X-Request-Id')).not.toBe(id);
  });
});
