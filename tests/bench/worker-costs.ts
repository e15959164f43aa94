/** What requests and the cron cost in rows, as the database itself counts them: the same whatever is stored. */
import { z } from 'zod/mini';
import { type HttpDevice, openVault, sealedRecord } from '../server/device.ts';
import type { Row } from './row.ts';

const STORED_REMINDERS = 200_000;
export const Tick = z.object({
  rowsRead: z.number(),
  rowsWritten: z.number(),
  handed: z.array(z.unknown()),
});

const numbered = (from: number, count: number, rev: number) =>
  Array.from({ length: count }, (_, at) => sealedRecord(`record-${from + at}`, rev));

/** A vault of so many records, 500 in each push. */
export async function filledVault(origin: string, records: number): Promise<HttpDevice> {
  const device = await openVault(origin);
  for (let from = 0; from < records; from += 500)
    await device.push(numbered(from, Math.min(500, records - from), 1));
  return device;
}

/** Pull of n from vaults of different sizes: rows read, beside the n that came. */
export async function measurePulls(origin: string, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const device = await filledVault(origin, size);
    const { cursor, used } = (await device.usage()).reply;
    for (const count of [0, 1, 100]) {
      const { reply, cost } = await device.pull(cursor - (used.bytes / used.records) * count);
      if (reply.changes.length !== count)
        throw new Error(`${reply.changes.length} came, ${count} were to come`);
      const name = `rows read by a pull of ${count} from a vault of ${size} records`;
      rows.push({ name, value: cost.rowsRead, unit: 'rows', budget: count + 2 });
    }
  }
  return rows;
}

/** Push of 500: rows written for each, which no size of the vault changes. */
export async function measurePushes(origin: string, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const device = await filledVault(origin, size);
    const { cost } = await device.push(numbered(size, 500, 1));
    const to = `by a push of 500 to a vault of ${size} records`;
    rows.push(
      { name: `rows written ${to}`, value: cost.rowsWritten, unit: 'rows', budget: 2 * 500 + 1 },
      { name: `rows read ${to}`, value: cost.rowsRead, unit: 'rows', budget: 8 * 500 + 8 },
    );
  }
  return rows;
}

/** One minute of the cron, with so many due of all that are stored. */
export async function measureTicks(origin: string, dues: readonly number[]): Promise<Row[]> {
  await post(`${origin}/bench/fill/${STORED_REMINDERS}`);
  const rows: Row[] = [];
  for (const due of dues) {
    const { rowsRead, rowsWritten, handed } = Tick.parse(
      await (await post(`${origin}/bench/tick/${due}`)).json(),
    );
    if (handed.length !== due) throw new Error(`${handed.length} vaults were to ring, not ${due}`);
    const during = `by the cron, ${due} due of ${STORED_REMINDERS}`;
    rows.push(
      { name: `rows read ${during}`, value: rowsRead, unit: 'rows', budget: 2 * due + 2 },
      { name: `rows written ${during}`, value: rowsWritten, unit: 'rows', budget: 0 },
    );
  }
  return rows;
}

async function post(address: string): Promise<Response> {
  const answer = await fetch(address, { method: 'POST' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
