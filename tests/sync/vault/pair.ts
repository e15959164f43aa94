/** Two devices of one mentee that are in step, where most stories begin. */
import { saveMentor } from '../../../extension/store/mentors.ts';
import { Device } from './device.ts';

/** Two devices that both know one mentor. */
export async function pair(): Promise<{ one: Device; two: Device; id: string }> {
  const [one, two] = [new Device(1), new Device(2)];
  const { mentor } = await saveMentor(one.store, { name: 'Inès Valdor' });
  const entropy = await one.open();
  await one.run();
  await two.join(entropy);
  await two.run();
  one.requests = [];
  return { one, two, id: mentor.id };
}

/** The note of a mentor as a device has it. */
export const noteOf = async (device: Device, id: string) => (await device.store.db.mentors.get(id))?.note;
