/** What exists once: the mentee, her settings, the mentor the side panel shows. */
import { z } from 'zod/mini';
import { Me, Settings } from '../../shared/mentee.ts';
import { Purpose } from '../../shared/model.ts';
import type { Store } from './db.ts';
import { readableOne } from './rows.ts';

/** The defaults, each with its reason in docs/decisions.md ("Numbers"). */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  zone: 'auto',
  restWeekdays: [6, 7],
  restCalendar: 'none',
  restDates: [],
  quietFrom: '21:00',
  quietTo: '08:00',
  remindAt: '09:00',
  followUpDays: { first: 7, second: 21, closing: 35 },
  networkAccount: 'free',
  showTitles: false,
  welcomed: false,
};

export const EMPTY_ME = { name: '', situation: '', pitch: '', signature: '' } as const satisfies Me;

export const PanelTarget = z.object({
  mentorId: z.string(),
  tab: z.enum(['write', 'about', 'journal']),
  /** What to write, where a reminder says so. */
  purpose: z.nullable(Purpose),
});
export type PanelTarget = z.infer<typeof PanelTarget>;

async function single(store: Store, key: string): Promise<unknown> {
  return (await store.db.singles.get(key))?.value;
}

/** `value` over the defaults; a field that is missing or damaged counts as its default, the others hold. */
function fieldByField<T extends object>(schema: z.ZodMiniType<T>, defaults: T, value: unknown): T {
  if (typeof value !== 'object' || value === null) return defaults;
  const whole = schema.safeParse({ ...defaults, ...value });
  if (whole.success) return whole.data;
  const damaged = new Set(whole.error.issues.map(({ path }) => path[0]));
  const sound = Object.fromEntries(Object.entries(value).filter(([key]) => !damaged.has(key)));
  return readableOne(schema, { ...defaults, ...sound }) ?? defaults;
}

/** The settings a stored value holds; a damaged one counts as its default. */
export function settingsFrom(value: unknown): Settings {
  return fieldByField(Settings, DEFAULT_SETTINGS, value);
}

/** The settings; a damaged one stays as it is until something is changed. */
export async function settings(store: Store): Promise<Settings> {
  return settingsFrom(await single(store, 'settings'));
}

/** Changes some settings. Follow-ups are planned anew by `restandAll` where the change concerns them. */
export async function changeSettings(store: Store, change: Partial<Settings>): Promise<void> {
  await store.db.transaction('rw', store.db.singles, async () => {
    const value = Settings.parse({ ...(await settings(store)), ...change });
    await store.db.singles.put({ key: 'settings', value });
  });
}

/** The mentee's zone: the one chosen, or the device's. */
export async function zone(store: Store): Promise<string> {
  return zoneIn(store, await settings(store));
}

/** `zone` where the settings are read already. */
export function zoneIn(store: Store, chosen: Settings): string {
  return chosen.zone === 'auto' ? store.deviceZone() : chosen.zone;
}

export async function me(store: Store): Promise<Me> {
  return fieldByField<Me>(Me, EMPTY_ME, await single(store, 'me'));
}

export async function changeMe(store: Store, change: Partial<Me>): Promise<void> {
  await store.db.transaction('rw', store.db.singles, async () => {
    await store.db.singles.put({ key: 'me', value: Me.parse({ ...(await me(store)), ...change }) });
  });
}

/** The mentor the side panel shows; `null` when none was chosen yet. */
export async function panelTarget(store: Store): Promise<PanelTarget | null> {
  return readableOne(PanelTarget, await single(store, 'panel'));
}

/** Points the side panel, open or not, at a mentor. */
export async function pointPanel(store: Store, target: PanelTarget): Promise<void> {
  await store.db.singles.put({ key: 'panel', value: target });
}

/** When passed meetings were last looked for, epoch milliseconds; 0 for never. */
export async function lastTick(store: Store): Promise<number> {
  return readableOne(z.int(), await single(store, 'tick')) ?? 0;
}

export async function keepTick(store: Store, at: number): Promise<void> {
  await store.db.singles.put({ key: 'tick', value: at });
}
