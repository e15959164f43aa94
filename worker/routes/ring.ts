/** The ring page and what belongs to it: all from this server, and little enough for a poor network. */
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { App } from '../app.ts';
import { Refusal } from '../errors.ts';
import { type Language, languageOf, languages } from '../pages/language.ts';
import { limitVisit } from '../rate-limits.ts';
import built from '../ring/built.json';
import { RING_STYLE, ringManifest, ringPage } from '../ring/page.ts';
import { vapidOf } from '../ring/vapid.ts';

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const FILES = new Map<string, { type: string; body: string | Uint8Array<ArrayBuffer> }>([
  ['page.css', { type: STYLE, body: RING_STYLE }],
  ['page.js', { type: SCRIPT, body: built.page }],
  ['bell.js', { type: SCRIPT, body: built.bell }],
  ['icon-192.png', { type: 'image/png', body: Uint8Array.fromBase64(built.icon192) }],
  ['icon-512.png', { type: 'image/png', body: Uint8Array.fromBase64(built.icon512) }],
]);

export const ring = new Hono<App>()
  .get('/ring', etag(), async (c) => {
    await limitVisit(c);
    remain(c);
    return c.html(ringPage(languageFor(c), vapidOf(c.env)?.publicKey ?? null));
  })
  // As somebody may type it.
  .get('/ring/', (c) => c.redirect('/ring', 308))
  .get('/ring/app.webmanifest', etag(), (c) => {
    remain(c);
    const manifest = JSON.stringify(ringManifest(languageFor(c)));
    return c.body(manifest, 200, { 'Content-Type': 'application/manifest+json' });
  })
  .get('/ring/:file', etag(), (c) => {
    const file = FILES.get(c.req.param('file'));
    if (!file) throw new Refusal('not-found');
    remain(c);
    // Its own folder is /ring/, and the page it works for is /ring.
    return c.body(file.body, 200, { 'Content-Type': file.type, 'Service-Worker-Allowed': '/ring' });
  });

/** Kept by the browser, and asked for again only to hear that it is the same. */
function remain(c: Context<App>): void {
  c.header('Cache-Control', 'no-cache');
  c.header('Vary', 'Accept-Language', { append: true });
}

/** The language chosen on the page, else the browser's. */
function languageFor(c: Context<App>): Language {
  const chosen = languages.find((language) => language === c.req.query('lang'));
  return chosen ?? languageOf(c.req.header('Accept-Language'));
}
