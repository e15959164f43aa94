/** The server: every request gets its id, its headers, its limits; then one route; then one error handler. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { LIMITS } from '../shared/sync-api.ts';
import type { Gate, Vault } from './auth.ts';
import { Cost } from './database.ts';
import type { Env, Surroundings } from './env.ts';
import { answerError, Refusal } from './errors.ts';
import { answers } from './routes/answers.ts';
import { calendar } from './routes/calendar.ts';
import { changes } from './routes/changes.ts';
import { channels } from './routes/channels.ts';
import { contract } from './routes/contract.ts';
import { devices } from './routes/devices.ts';
import { email } from './routes/email.ts';
import { health } from './routes/health.ts';
import { push } from './routes/push.ts';
import { reminders } from './routes/reminders.ts';
import { ring } from './routes/ring.ts';
import { vaults } from './routes/vaults.ts';

export interface App {
  Bindings: Env;
  Variables: {
    requestId: string;
    gate: Gate;
    /** Behind `authenticated` only. */
    vault: Vault;
  };
}

const ROUTES = [
  vaults,
  devices,
  changes,
  reminders,
  channels,
  email,
  calendar,
  push,
  answers,
  ring,
  health,
  contract,
];

/** Pages of extensions may read replies; pages of web sites may not. Cookies are never sent and never read. */
const EXTENSION = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/;

const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
  // The button of an answer's page.
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};
const AROUND = { referrerPolicy: 'no-referrer', xFrameOptions: 'DENY' } as const;
const headers = secureHeaders({ ...AROUND, contentSecurityPolicy: POLICY });
/** The one page with a script: its own, from here. */
const ringHeaders = secureHeaders({
  ...AROUND,
  contentSecurityPolicy: {
    ...POLICY,
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'"],
    manifestSrc: ["'self'"],
  },
});

/** The whole server, given its clock and its chance. */
export function makeApp(surroundings: Surroundings): Hono<App> {
  const app = new Hono<App>();
  app.use(async (c, next) => {
    const cost = new Cost();
    c.set('requestId', crypto.randomUUID());
    c.set('gate', { ...surroundings, env: c.env, cost });
    c.header('X-Request-Id', c.get('requestId'));
    c.header('Cache-Control', 'no-store');
    await next();
    if (c.env.SHOW_COST !== 'yes') return;
    c.header('X-Rows-Read', `${cost.rowsRead}`);
    c.header('X-Rows-Written', `${cost.rowsWritten}`);
  });
  app.use((c, next) => (c.req.path.startsWith('/ring') ? ringHeaders : headers)(c, next));
  app.use(
    cors({
      origin: (origin) => (EXTENSION.test(origin) ? origin : null),
      allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      allowHeaders: ['Authorization', 'Content-Type'],
      exposeHeaders: ['X-Request-Id', 'Retry-After'],
      maxAge: 86_400,
    }),
  );
  app.use(bodyLimit({ maxSize: LIMITS.body, onError: () => refuse('body-too-large') }));
  for (const routes of ROUTES) app.route('/', routes);
  app.notFound((c) => {
    const isKnown = app.routes.some(({ path, method }) => method !== 'ALL' && fits(path, c.req.path));
    return refuse(isKnown ? 'method-not-allowed' : 'not-found');
  });
  app.onError(answerError);
  return app;
}

function refuse(code: 'body-too-large' | 'method-not-allowed' | 'not-found'): never {
  throw new Refusal(code);
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  );
}
