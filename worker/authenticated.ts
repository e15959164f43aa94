/** The door before every route that belongs to a vault: a device token in, a handle on its vault out. */
import { createMiddleware } from 'hono/factory';
import type { App } from './app.ts';
import { hashOf, Vault } from './auth.ts';
import { Refusal } from './errors.ts';
import { limitDevice } from './rate-limits.ts';

export const authenticated = createMiddleware<App>(async (c, next) => {
  const [, token] = /^Bearer ([^ ]{1,200})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  if (token === undefined) throw new Refusal('unauthorized');
  await limitDevice(c, await hashOf(token));
  c.set('vault', await Vault.ofToken(token, c.get('gate')));
  await next();
});
