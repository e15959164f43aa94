/** A device that pushes without a pause, remembers what was acknowledged, and compares the vault with it. */
import assert from 'node:assert/strict';
import type { Change, SealedRecord } from '../../shared/sync-api.ts';
import { type HttpDevice, openVault, randomId, sealedRecord } from '../server/device.ts';
import type { LocalWorker } from '../server/worker.ts';

export interface Outcome {
  acknowledged: number;
  lostAndStored: number;
  lostAndNotStored: number;
}

/** Large and small pushes: the kill should meet every step of one. */
const MOST_CHANGES = 300;
const LONGEST_LIFE = 700;

const upTo = (most: number): number => 1 + Math.floor(Math.random() * most);

export class PushingDevice {
  #device: HttpDevice;
  /** What the server said it stored. */
  #stored = new Map<string, SealedRecord>();
  #acknowledged = 0;
  /** Pushed, and no reply yet. */
  #underway: readonly Change[] | null = null;

  private constructor(device: HttpDevice) {
    this.#device = device;
  }

  static async open(origin: string): Promise<PushingDevice> {
    return new PushingDevice(await openVault(origin));
  }

  /** Pushes until the server is gone. */
  async pushOn(): Promise<void> {
    for (;;) {
      this.#underway = this.#nextChanges();
      const replied = await this.#device.push(this.#underway).catch(() => null);
      if (!replied) return;
      assert.deepEqual(replied.reply.conflicts, []);
      this.#acknowledge(this.#underway);
      this.#acknowledged += 1;
    }
  }

  /** Compares with the vault at its new address, sends again what got no reply, and compares once more. */
  async check(origin: string): Promise<Outcome> {
    this.#device = this.#device.at(origin);
    const lost = this.#underway ?? [];
    const held = new Map((await this.#device.all()).map((record) => [record.id, record]));
    const arrived = lost.filter(({ id, rev }) => held.get(id)?.rev === rev);
    assert([0, lost.length].includes(arrived.length), 'a push was stored in part');
    if (arrived.length > 0) this.#acknowledge(lost);
    await this.#compare(held);
    if (lost.length > 0) assert.deepEqual((await this.#device.push(lost)).reply.conflicts, []);
    this.#acknowledge(lost);
    await this.#compare(new Map((await this.#device.all()).map((record) => [record.id, record])));
    const outcome = {
      acknowledged: this.#acknowledged,
      lostAndStored: lost.length > 0 && arrived.length > 0 ? 1 : 0,
      lostAndNotStored: lost.length > 0 && arrived.length === 0 ? 1 : 0,
    };
    this.#acknowledged = 0;
    this.#underway = null;
    return outcome;
  }

  /** Records new and changed, in one push. */
  #nextChanges(): Change[] {
    const known = [...this.#stored.values()].filter(() => Math.random() < 0.2).slice(0, upTo(MOST_CHANGES));
    const fresh = Array.from({ length: upTo(MOST_CHANGES - 100) }, () => sealedRecord(randomId(), 1));
    return [...fresh, ...known.slice(0, 200).map(({ id, rev }) => sealedRecord(id, rev + 1))];
  }

  #acknowledge(changes: readonly SealedRecord[]): void {
    for (const { id, rev, sealed } of changes) this.#stored.set(id, { id, rev, sealed });
  }

  async #compare(held: Map<string, SealedRecord>): Promise<void> {
    assert.equal(held.size, this.#stored.size, 'the vault holds another number of records');
    for (const record of this.#stored.values()) assert.deepEqual(held.get(record.id), record);
    const { used } = (await this.#device.usage()).reply;
    const bytes = [...held.values()].reduce((sum, { sealed }) => sum + sealed.length, 0);
    assert.deepEqual({ records: used.records, bytes: used.bytes }, { records: held.size, bytes });
  }
}

/** Lets all devices push, and kills the Worker at a moment none of them knows. */
export async function killedWhilePushing(
  worker: LocalWorker,
  devices: readonly PushingDevice[],
): Promise<void> {
  const pushing = devices.map((device) => device.pushOn());
  await new Promise((done) => setTimeout(done, upTo(LONGEST_LIFE)));
  await worker.kill();
  await Promise.all(pushing);
}
