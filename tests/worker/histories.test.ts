/** Any devices, any order, replies lost on the way: every device reads the same, and nothing acknowledged is gone. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change, PushReply } from '../../shared/sync-api.ts';
import { change, opened, type TestDevice } from './server.ts';

/** A device as simple as can be: it knows revisions, and takes what the server says. */
class Client {
  readonly device: TestDevice;
  readonly known = new Map<string, Change>();
  cursor = 0;
  lost: Change[] = [];

  constructor(device: TestDevice) {
    this.device = device;
  }

  async pull(limit: number): Promise<void> {
    for (let more = true; more; ) {
      const page = await this.device.pull(this.cursor, limit);
      expect(page.cursor).toBeGreaterThanOrEqual(this.cursor);
      expect(page.changes.length).toBeLessThanOrEqual(limit);
      for (const record of page.changes) this.take(record);
      this.cursor = page.cursor;
      more = page.more;
    }
  }

  take(record: Change): void {
    const rev = this.known.get(record.id)?.rev ?? 0;
    expect(record.rev).toBeGreaterThanOrEqual(rev);
    this.known.set(record.id, record);
  }

  next(ids: readonly string[], text: string): Change[] {
    return ids.map((id) => change(id, (this.known.get(id)?.rev ?? 0) + 1, `${id} ${text}`));
  }

  settle(sent: readonly Change[], reply: PushReply): void {
    const refused = new Set(reply.conflicts.map(({ id }) => id));
    for (const { id, rev, sealed } of reply.conflicts) if (sealed) this.take({ id, rev, sealed });
    for (const each of sent) if (!refused.has(each.id)) this.take(each);
    if (reply.before === this.cursor) this.cursor = reply.cursor;
  }
}

const IDS = ['a', 'b', 'c', 'd', 'e'];
const step = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('push', 'push', 'push', 'lose', 'repeat', 'pull', 'forget'),
  ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 }),
  limit: fc.constantFrom(1, 2, 500),
});

/** What the server acknowledged, in the order it did: the highest revision of each record. */
function acknowledge(stored: Map<string, Change>, sent: readonly Change[], { conflicts }: PushReply): void {
  const refused = new Map(conflicts.map((each) => [each.id, each]));
  for (const each of sent) {
    const before = stored.get(each.id);
    const conflict = refused.get(each.id);
    if (conflict) expect(conflict).toEqual(before);
    else
      expect(before === undefined || before.rev + 1 === each.rev || before.sealed === each.sealed).toBe(true);
    if (!conflict) stored.set(each.id, each);
  }
}

it('devices agree with each other and with what was acknowledged, in any history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const first = await opened();
      const clients = [new Client(first), new Client(await first.join()), new Client(await first.join())];
      const stored = new Map<string, Change>();
      for (const [at, { who, what, ids, limit }] of steps.entries()) {
        const client = clients[who] ?? new Client(first);
        if (what === 'pull') await client.pull(limit);
        if (what === 'forget') clients[who] = new Client(client.device);
        if (what === 'push' || what === 'lose') {
          const sent = client.next(ids, `of ${who} at ${at}`);
          const reply = await client.device.push(...sent);
          acknowledge(stored, sent, reply);
          if (what === 'push') client.settle(sent, reply);
          else client.lost = sent;
        }
        if (what === 'repeat' && client.lost.length > 0) {
          const sent = client.lost;
          const reply = await client.device.push(...sent);
          acknowledge(stored, sent, reply);
          client.settle(sent, reply);
          client.lost = [];
        }
      }
      for (const client of clients) {
        await client.pull(2);
        expect(client.known).toEqual(stored);
      }
      const used = (await first.usage()).used;
      expect(used.records).toBe(stored.size);
      expect(used.bytes).toBe([...stored.values()].reduce((sum, { sealed }) => sum + sealed.length, 0));
    }),
    { numRuns: 50 },
  );
}, 180_000);
