/** A random life of several devices: what the mentee does on each, and what befalls them on the way to the server. */
import fc from 'fast-check';
import { MentorGone } from '../../../extension/store/db.ts';
import { saveMentor } from '../../../extension/store/mentors.ts';
import { ADDING, choose, DAY, UNDOING } from './acts.ts';
import { Device, type Fate, seen } from './device.ts';

type Undoing = keyof typeof UNDOING;
type Adding = keyof typeof ADDING;
/** What adds is seen again at the end, whatever befalls the device; so it may be done while a request is on its way. */
const TRAVELLING = ['sync', 'sync', 'sync', 'lossy', 'die', 'die', 'meanwhile'] as const;

const namesOf = <Name extends string>(acts: Record<Name, unknown>): Name[] => Object.keys(acts) as Name[];

export interface Step {
  act: Undoing | Adding | (typeof TRAVELLING)[number];
  device: number;
  pick: number;
  other: number;
  fates: Fate[];
  /** Done while a request is on its way. */
  meanwhile: Adding;
}

const aStep: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...namesOf(UNDOING)) },
    { weight: 4, arbitrary: fc.constantFrom(...namesOf(ADDING), 'log' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...TRAVELLING) },
  ),
  device: fc.nat({ max: 3 }),
  pick: fc.nat({ max: 29 }),
  other: fc.nat({ max: 29 }),
  fates: fc.array(fc.constantFrom<Fate>('arrives', 'is lost', 'loses its reply', 'comes twice'), {
    maxLength: 3,
  }),
  meanwhile: fc.constantFrom(...namesOf(ADDING)),
});

export interface History {
  devices: number;
  /** Days each device's clock is off. */
  skews: number[];
  steps: Step[];
}

export const aHistoryOf = (devices: readonly number[]): fc.Arbitrary<History> =>
  fc.record({
    devices: fc.constantFrom(...devices),
    skews: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
    steps: fc.array(aStep, { minLength: 3, maxLength: 7 }),
  });

export interface Life {
  devices: Device[];
  /** Everything written, each text like no other. */
  written: Set<string>;
  /** What the mentee took away herself, on a device that showed it. */
  undone: Set<string>;
}

/** Lives the history, and syncs until nobody has anything to say any more. */
export async function live({ devices, skews, steps }: History): Promise<Life> {
  const first = new Device(1, (skews[0] ?? 0) * DAY);
  const all = [first];
  const life: Life = { devices: all, written: new Set(), undone: new Set() };
  await saveMentor(first.store, { name: 'Inès Valdor' });
  const entropy = await first.open();
  await first.run();
  for (let number = 2; number <= devices; number += 1) {
    const next = new Device(number, (skews[number - 1] ?? 0) * DAY);
    // With data of its own.
    if (number === 3) await saveMentor(next.store, { name: 'Tomás Reyes' });
    all.push(next);
    await next.join(entropy);
    await next.run();
  }
  for (const [at, step] of steps.entries()) await perform(life, step, `w${at}·`);
  await calm(all);
  return life;
}

/** Syncs all devices, with the network as it should be, until a whole round sends nothing. */
async function calm(devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    let isQuiet = true;
    for (const device of devices) {
      device.fates = [];
      device.requests = [];
      const outcome = await device.run();
      if (outcome.kind !== 'synced') throw new Error(`device ${device.number}: ${JSON.stringify(outcome)}`);
      isQuiet &&= !device.requests.includes('POST /v1/changes');
    }
    if (isQuiet) return;
  }
  throw new Error('the devices never come to rest');
}

const isIn = <Name extends string>(name: string, acts: Record<Name, unknown>): name is Name => name in acts;

async function perform(life: Life, step: Step, word: string): Promise<void> {
  const device = choose(life.devices, step.device);
  if (!device) return;
  const act = { store: device.store, pick: step.pick, other: step.other, write: () => write(life, word) };
  if (isIn(step.act, ADDING)) return orGone(ADDING[step.act](act));
  if (!isIn(step.act, UNDOING)) return travel(device, step, () => orGone(ADDING[step.meanwhile](act)));
  const before = textsIn(await seen(device));
  await orGone(UNDOING[step.act](act));
  const after = textsIn(await seen(device));
  for (const text of before) if (!after.has(text)) life.undone.add(text);
}

function write({ written }: Life, word: string): string {
  written.add(word);
  return word;
}

async function orGone(done: Promise<unknown>): Promise<void> {
  await done.catch((error: unknown) => {
    if (!(error instanceof MentorGone)) throw error;
  });
}

async function travel(
  device: Device,
  { act, pick, other, fates }: Step,
  meanwhile: () => Promise<void>,
): Promise<void> {
  device.fates = act === 'lossy' || act === 'meanwhile' ? [...fates] : [];
  if (act === 'meanwhile') device.meanwhile = { request: other % 3, act: meanwhile };
  if (act === 'die') await device.runAndDie(pick);
  else await device.run();
  device.fates = [];
  device.meanwhile = null;
}

/** The texts shown anywhere in what a device shows. */
export function textsIn(story: Awaited<ReturnType<typeof seen>>): Set<string> {
  return new Set(JSON.stringify(story).match(/w\d+·/g) ?? []);
}
