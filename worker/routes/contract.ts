/** The contract, for programs and for people. Everything on the page comes from this server, and it runs no script. */
import { Hono } from 'hono';
import type { App } from '../app.ts';
import document from '../contract/openapi.json';
import { contractPage, STYLE } from '../contract/page.ts';

export const contract = new Hono<App>()
  .get('/openapi.json', (c) => c.json(document))
  .get('/docs', (c) => c.html(contractPage(document)))
  .get('/docs.css', (c) => c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
