/** Thousands of requests made from the contract, right and wrong: the server never fails, and refuses as it says. */
import { expect, it } from 'vitest';
import document from '../../worker/contract/openapi.json';
import { Bell } from './bell.ts';
import { type Chance, chanceFrom, type Schema, strange, valueFrom } from './from-schema.ts';
import { Known } from './known.ts';
import { type Answer, type Asked, ask, opened, type TestDevice } from './server.ts';

const REQUESTS = 5200;
/** More of them only while chance has not yet let every route succeed, and be refused where it can be. */
const MOST = 4 * REQUESTS;

interface Operation {
  security: unknown[];
  parameters: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { description: string }>;
}

const OPERATIONS = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation: operation as unknown as Operation,
  })),
);

type Route = (typeof OPERATIONS)[number];

/** Whether any request to it can be wrong. */
const canRefuse = ({ operation }: Route) => operation.security.length > 0 || 'requestBody' in operation;

function addressOf(path: string, { parameters }: Operation, known: Known, chance: Chance): string {
  const value = (schema: Schema) => encodeURIComponent(text(valueFrom(schema, chance, 6)));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    value(parameters.find((each) => each.in === 'path' && each.name === name)?.schema ?? {}),
  );
  const id = known.idFor(path);
  if (id !== null && chance.number(3) > 0) return path.replace(/\{\w+\}/, id);
  const query = parameters
    .filter((each) => each.in === 'query' && chance.number(3) > 0)
    .map(({ name, schema }) => `${name}=${value(schema)}`);
  if (chance.number(15) === 0) query.push(`${encodeURIComponent(text(strange(chance)))}=1`);
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

/** Half a surrogate cannot stand in an address. */
const text = (value: unknown): string =>
  (typeof value === 'string' ? value : `${JSON.stringify(value)}`).toWellFormed();

function askedFrom({ requestBody }: Operation, device: TestDevice, known: Known, chance: Chance): Asked {
  const asked: Asked = {};
  if (chance.number(12) > 0) asked.token = device.token;
  else if (chance.number(2) === 0) asked.token = chance.pick(['x', '0.a', `9${device.token}`]);
  if (chance.number(20) === 0)
    asked.headers = { 'Content-Type': chance.pick(['text/plain', 'application/xml']) };
  if (!requestBody) return asked;
  const made = valueFrom(requestBody.content['application/json'].schema, chance, chance.pick([8, 30, 1000]));
  const json = JSON.stringify(known.into(made, device, chance));
  const cut = chance.number(json.length);
  return { ...asked, raw: chance.number(25) === 0 ? json.slice(0, cut) + json.slice(cut + 1) : json };
}

/** Whether the contract names this answer: the status, and the code among those of that status. */
function isForeseen({ status, code }: Answer, { responses }: Operation): boolean {
  const response = responses[`${status}`];
  return response !== undefined && (code === null || response.description.split(', ').includes(code));
}

it(`never fails, and answers as the contract says, in ${REQUESTS} requests and more`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const chance = chanceFrom(seed);
  const seen = new Map<string, number>();
  const bell = new Bell();
  const known = await Known.with(bell);
  let device = await opened();
  const statusesOf = ({ path, method }: Route) =>
    [...seen.keys()].filter((kind) => kind.startsWith(`${method} ${path} `)).map((kind) => kind.slice(-3));
  // It is of no use to be refused always: every route is also reached, and refused.
  const isMet = (route: Route) =>
    statusesOf(route).some((status) => status.startsWith('2')) &&
    (!canRefuse(route) || statusesOf(route).some((status) => !status.startsWith('2')));
  for (let count = 0; count < REQUESTS || (count < MOST && !OPERATIONS.every(isMet)); ) {
    const { path, method, operation } = chance.pick(OPERATIONS);
    // A vault that is erased at once meets nothing else.
    if (method === 'DELETE' && path === '/v1/vault' && chance.number(5) > 0) continue;
    count++;
    const address = addressOf(path, operation, known, chance);
    const asked = askedFrom(operation, device, known, chance);
    const answer = await ask(method, address, { ...asked, env: bell.env });
    known.learn(answer);
    // An id that is empty or holds a slash makes another address.
    const isMoved =
      path.includes('{') && (answer.code === 'not-found' || answer.code === 'method-not-allowed');
    if (answer.status >= 500 || !(isMoved || isForeseen(answer, operation)))
      expect.fail(`seed ${seed}: ${method} ${address} ${JSON.stringify(asked)} -> ${answer.text}`);
    const kind = `${method} ${path} ${answer.status}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    // The vault may be erased, or this device revoked.
    if (answer.status === 204 && /vault|devices/.test(path)) device = await opened();
  }
  for (const route of OPERATIONS)
    expect(isMet(route), `seed ${seed}: ${route.method} ${route.path}: ${statusesOf(route)}`).toBe(true);
}, 600_000);
