/** A real page's clock and network, as `ui/keep-synced.ts` hands them on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { enterVault } from '../../extension/store/vault.ts';
import { keysFromEntropy } from '../../extension/sync/vault.ts';
import { AFTER_EDIT, EVERY } from '../../extension/sync/when.ts';
import { startSyncing } from '../../extension/ui/keep-synced.ts';
import { type MemoryStore, memoryStore } from '../store/memory-store.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getManifest: () => ({ version: '1' }) } } }));

const page = new EventTarget();
const asked = vi.fn();

beforeEach(() => {
  asked.mockReset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, __: object, act: (lock: object) => unknown) => act({}) },
  });
  vi.stubGlobal('fetch', (url: string) => {
    asked(url);
    return Promise.resolve(Response.json({ changes: [], cursor: 0, more: false, answers: [] }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function inVault(): Promise<MemoryStore> {
  const store = memoryStore();
  const entropy = new Uint8Array(16);
  const { keys } = await keysFromEntropy(entropy);
  await enterVault(store, {
    server: 'https://vault.example',
    token: 'token',
    deviceId: 'device',
    deviceName: 'laptop',
    keys,
    entropy,
    joinedAt: store.at,
    cursor: 0,
    seeded: null,
    isRecovering: false,
    refused: {},
    release: '1',
    renaming: null,
    left: [],
    torn: [],
  });
  return store;
}

const until = (times: number) =>
  vi.waitUntil(() => asked.mock.calls.length === times && vi.getTimerCount() === 1);

it('an open page asks at once, by its own clock again, when the network is back, and not after it closed', async () => {
  const stop = await startSyncing(await inVault());
  await until(1);
  expect(asked).toHaveBeenLastCalledWith('https://vault.example/v1/changes?after=0');
  vi.advanceTimersByTime(AFTER_EDIT);
  expect(asked).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(EVERY - AFTER_EDIT);
  await until(2);
  page.dispatchEvent(new Event('online'));
  await until(3);
  stop();
  page.dispatchEvent(new Event('online'));
  expect(vi.getTimerCount()).toBe(0);
  expect(asked).toHaveBeenCalledTimes(3);
});
