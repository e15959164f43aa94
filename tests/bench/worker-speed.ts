/**
 * How many requests a second go through workerd beside a Hono route that does nothing, in the same run, with the
 * imitation of the database in the same process; and how much of a processor the Worker alone takes for one, as
 * Cloudflare counts it: there the database runs elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { randomId, sealedRecord } from '../server/device.ts';
import type { LocalWorker } from '../server/worker.ts';
import { type Row, rounded } from './row.ts';
import { filledVault } from './worker-costs.ts';

const SIZE = 10_000;
const AT_ONCE = 8;
const SMALL = 800;
const LARGE = 60;
const WARM = 200;
/** Milliseconds: what the free plan gives a request. */
const CPU_BUDGET = 10;

interface Wanted {
  name: string;
  path: string;
  /** A POST where there is one. */
  body: (at: number) => string | null;
  count: number;
}

/** Rows of the table: for each kind of request how fast, as a share of doing nothing, and what of a processor. */
export async function measureSpeed(worker: LocalWorker): Promise<Row[]> {
  const device = await filledVault(worker.origin, SIZE);
  const { cursor, used } = (await device.usage()).reply;
  const push = (count: number) => () => {
    const changes = Array.from({ length: count }, () => sealedRecord(randomId(), 1));
    return JSON.stringify({ changes });
  };
  const pull = (count: number) => `/v1/changes?after=${cursor - (used.bytes / used.records) * count}`;
  const nothing = {
    name: 'nothing',
    path: '/bench/nothing',
    body: () => null,
    count: SMALL,
    cpuBudget: null,
  };
  const kinds: Wanted[] = [
    { ...nothing, name: 'a pull when nothing is new', path: pull(0) },
    { ...nothing, name: 'a pull of 500', path: pull(500), count: LARGE },
    { ...nothing, name: 'a push of 1', path: '/v1/changes', body: push(1) },
    { ...nothing, name: 'a push of 500', path: '/v1/changes', body: push(500), count: LARGE },
  ];
  for (const kind of [nothing, ...kinds.map(alone)])
    await run(worker, device.token, { ...kind, count: WARM });
  const idle = await run(worker, device.token, nothing);
  const rows: Row[] = [
    { name: 'requests a second that do nothing', value: idle.perSecond, unit: '1/s', budget: null },
  ];
  // The pulls come first: a push moves what is the newest.
  for (const kind of kinds) {
    const { perSecond } = await run(worker, device.token, kind);
    const ratio = Number((perSecond / idle.perSecond).toPrecision(2));
    const name = `${kind.name}: requests a second, to those that do nothing`;
    rows.push({ name, value: ratio, unit: 'x', budget: null });
  }
  for (const kind of kinds) {
    const { cpu } = await run(worker, device.token, alone(kind));
    if (cpu === null || idle.cpu === null) continue;
    const name = `${kind.name}: processor of the Worker alone`;
    rows.push({ name, value: rounded(cpu - idle.cpu), unit: 'ms', budget: CPU_BUDGET });
  }
  return rows;
}

/** The same without the database. */
const alone = (kind: Wanted): Wanted => ({
  ...kind,
  path: `/bench/alone${kind.path}`,
  count: kind.count * 4,
});

async function run({ origin, pid }: LocalWorker, token: string, { path, body, count }: Wanted) {
  const bodies = Array.from({ length: count }, (_, at) => body(at));
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const [before, start] = [processorTime(pid), performance.now()];
  await Promise.all(bodies.map((each) => send(agent, new URL(path, origin), token, each)));
  const seconds = (performance.now() - start) / 1000;
  const after = processorTime(pid);
  agent.destroy();
  const cpu = before === null || after === null ? null : (after - before) / count;
  return { perSecond: Math.round(count / seconds), cpu };
}

function send(agent: Agent, url: URL, token: string, body: string | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      Authorization: `Bearer ${token}`,
      ...(body === null ? {} : { 'Content-Type': 'application/json', 'Content-Length': body.length }),
    };
    const sent = request(url, { agent, method: body === null ? 'GET' : 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    });
    sent.once('error', reject);
    sent.end(body ?? undefined);
  });
}

/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;

/** Milliseconds of processor that the children of a process have taken; null where the system does not tell. */
function processorTime(parent: number): number | null {
  if (process.platform !== 'linux') return null;
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    // After the name, which may hold anything: state, parent, …, and as 12th and 13th the two times.
    const fields = statOf(pid)?.split(') ').at(-1)?.split(' ');
    if (fields && Number(fields[1]) === parent) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * MS_PER_TICK;
}

function statOf(pid: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
}
