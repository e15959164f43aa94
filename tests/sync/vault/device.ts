/** A whole device beside the real server: its store in memory, its network and its life in the hands of the test. */
import { finish } from '../../../extension/follow-up/today.ts';
import { SYNCED_TABLES } from '../../../extension/store/tracks.ts';
import { joinVault, openVault } from '../../../extension/sync/membership.ts';
import { run } from '../../../extension/sync/run.ts';
import type { RunOutcome, Sync } from '../../../extension/sync/sync.ts';
import { makeApp } from '../../../worker/app.ts';
import { type MemoryStore, memoryStore } from '../../store/memory-store.ts';
import { clock, env } from '../../worker/server.ts';

const app = makeApp({
  now: () => clock.now,
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  fetch: () => Promise.reject(new Error('Nothing out there')),
});

export const SERVER = 'https://vault.example';

/** What becomes of one request. */
export type Fate = 'arrives' | 'is lost' | 'loses its reply' | 'comes twice';

export class Killed extends Error {}

/** Answers a request in place of the server, or looks at what the server said. */
export type Meddler = (request: Request, real: () => Promise<Response>) => Promise<Response>;

export class Device {
  readonly number: number;
  readonly store: MemoryStore;
  readonly sync: Sync;
  /** For the next requests, in order; then they arrive. */
  fates: Fate[] = [];
  meddler: Meddler = (_, real) => real();
  requests: string[] = [];
  /** How often a page had time to draw between two steps. */
  breaths = 0;
  /** Done by the mentee while the request of that number is on its way. */
  meanwhile: { request: number; act: () => Promise<void> } | null = null;
  /** Steps left to live: local transactions and requests. */
  life = Infinity;
  #lock = false;

  constructor(number: number, skew = 0) {
    this.number = number;
    this.store = memoryStore();
    this.store.at += skew;
    let ids = 0;
    Object.assign(this.store, {
      newId: () => {
        ids += 1;
        const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
        return `019aa0c4-7c00-7000-8${hex(number, 3)}-${hex(ids, 12)}`;
      },
    });
    this.#mortal();
    this.sync = {
      store: this.store,
      // What else a page says of its requests (no redirects, no cookies, no cache) workerd does not know.
      fetch: (input, { method, headers, body } = {}) =>
        this.#fetch(new Request(input, { method, headers, body } as RequestInit)),
      locks: { request: (_: string, __: unknown, act: unknown) => this.#locked(act) } as Sync['locks'],
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      release: '1',
      chance: () => 0.5,
      breathe: async () => {
        this.breaths += 1;
      },
      sentence: ({ why, field }) => `${why} ${field}`.trim(),
      title: ({ name }, reminder) => `${name} ${reminder?.kind ?? 'meeting'}`,
      finish,
    };
  }

  async open(): Promise<Uint8Array<ArrayBuffer>> {
    const entered = await openVault(this.sync, { server: SERVER, deviceName: `device ${this.number}` });
    if (entered.kind !== 'ok') throw new Error(entered.kind);
    return entered.entropy;
  }

  async join(entropy: Uint8Array<ArrayBuffer>): Promise<void> {
    const doorway = { server: SERVER, deviceName: `device ${this.number}` };
    const entered = await joinVault(this.sync, doorway, entropy);
    if (entered.kind !== 'ok') throw new Error(JSON.stringify(entered));
  }

  /** What the server says to a request, with nobody in between. */
  async fetchReal(request: Request): Promise<Response> {
    return app.request(request, undefined, env);
  }

  /** Syncs, as the mentee asks for it. */
  run(): Promise<RunOutcome> {
    return run(this.sync, { force: true });
  }

  /** Syncs until killed after so many steps; what was stored by then is all that is left. */
  async runAndDie(steps: number): Promise<void> {
    this.life = steps;
    await this.run().catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    this.life = Infinity;
    this.#lock = false;
  }

  #mortal(): void {
    const { db } = this.store;
    const transaction = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
    let depth = 0;
    Object.assign(db, {
      transaction: async (...given: unknown[]) => {
        if (depth === 0) this.#step();
        depth += 1;
        try {
          return await transaction(...given);
        } finally {
          depth -= 1;
        }
      },
    });
  }

  #step(): void {
    if (this.life <= 0) throw new Killed();
    this.life -= 1;
  }

  async #locked(act: unknown): Promise<unknown> {
    const locked = act as (lock: object | null) => Promise<unknown>;
    if (this.#lock) return locked(null);
    this.#lock = true;
    try {
      return await locked({});
    } finally {
      this.#lock = false;
    }
  }

  async #doMeanwhile(): Promise<void> {
    if (!this.meanwhile) return;
    this.meanwhile.request -= 1;
    if (this.meanwhile.request >= 0) return;
    const { act } = this.meanwhile;
    this.meanwhile = null;
    await act();
  }

  async #fetch(request: Request): Promise<Response> {
    this.#step();
    this.requests.push(`${request.method} ${new URL(request.url).pathname}`);
    await this.#doMeanwhile();
    const fate = this.fates.shift() ?? 'arrives';
    if (fate === 'is lost') throw new TypeError('no network');
    const real = () => this.fetchReal(request.clone());
    const response = await this.meddler(request, real);
    if (fate === 'loses its reply') throw new TypeError('no network');
    if (fate !== 'comes twice') return response;
    await response.body?.cancel();
    return this.meddler(request, real);
  }
}

/** Tables of many rows. */
const SHARED = SYNCED_TABLES.filter((name) => name !== 'me' && name !== 'settings');

/** What a mentee sees of a store, and all that is kept for her: everything but what is a device's own. */
export async function seen(device: Device): Promise<Record<string, unknown[]>> {
  const { db } = device.store;
  return db.transaction('r', [...SHARED.map((name) => db.table(name)), db.singles], async () => {
    const singles = (await db.singles.toArray()).filter(({ key }) => key === 'me' || key === 'settings');
    const rows = await Promise.all(
      SHARED.map(async (name) => [name, await db.table(name).toArray()] as const),
    );
    return { ...Object.fromEntries(rows), singles };
  });
}
