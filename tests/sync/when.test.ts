/** When a run is due, and what the footer says of it. */
import { describe, expect, it } from 'vitest';
import { type SyncStatus, stateOf } from '../../extension/store/sync-state.ts';
import { serverAddress } from '../../extension/sync/client.ts';
import { AFTER_EDIT, EVERY, nextRun } from '../../extension/sync/when.ts';

const NOW = 1_795_000_000_000;
const quiet = { now: NOW, editedAt: null, lastAt: NOW, retryAt: null };

describe('the next run', () => {
  it('comes a quarter of an hour after the last one, and shortly after an edit', () => {
    expect(nextRun(quiet)).toBe(NOW + EVERY);
    expect(nextRun({ ...quiet, editedAt: NOW })).toBe(NOW + AFTER_EDIT);
    expect(nextRun({ ...quiet, lastAt: null })).toBeLessThan(NOW);
  });

  it('waits after a failure, whatever is edited meanwhile', () => {
    const retryAt = NOW + 60_000;
    expect(nextRun({ ...quiet, editedAt: NOW, retryAt })).toBe(retryAt);
    expect(nextRun({ ...quiet, lastAt: null, retryAt })).toBe(retryAt);
  });

  it('is the repetition of a failed one long before a quarter of an hour has passed', () => {
    expect(nextRun({ ...quiet, retryAt: NOW + 20_000 })).toBe(NOW + 20_000);
    expect(nextRun({ ...quiet, editedAt: NOW, retryAt: NOW - 1 })).toBe(NOW + AFTER_EDIT);
  });

  it('is not put off for days by a clock that was set back', () => {
    const days = 9 * 86_400_000;
    expect(nextRun({ ...quiet, lastAt: NOW + days })).toBe(NOW + EVERY);
    expect(nextRun({ ...quiet, editedAt: NOW, retryAt: NOW + days })).toBe(NOW + EVERY);
  });
});

const idle: SyncStatus = {
  syncedAt: NOW - 120_000,
  aliveAt: null,
  progress: null,
  waitingSince: null,
  failures: 0,
  retryAt: null,
  trouble: null,
  count: 0,
};

describe('the footer', () => {
  it('says on this device, synced, waiting for network, or what needs her', () => {
    expect(stateOf(null, NOW)).toEqual({ kind: 'this-device' });
    expect(stateOf(idle, NOW)).toEqual({ kind: 'synced', at: NOW - 120_000 });
    expect(stateOf({ ...idle, waitingSince: NOW }, NOW)).toMatchObject({ kind: 'waiting-for-network' });
    expect(stateOf({ ...idle, syncedAt: null }, NOW)).toEqual({ kind: 'waiting-for-network', at: null });
    expect(stateOf({ ...idle, trouble: 'removed', count: 0 }, NOW)).toMatchObject({
      kind: 'needs-you',
      why: 'removed',
    });
  });

  it('says syncing while a run is alive, and no longer once its page was closed in the middle', () => {
    const progress = { phase: 'sending' as const, done: 500, total: 900 };
    expect(stateOf({ ...idle, aliveAt: NOW - 1_000, progress }, NOW)).toEqual({ kind: 'syncing', progress });
    expect(stateOf({ ...idle, aliveAt: NOW - 100_000, progress }, NOW)).toMatchObject({ kind: 'synced' });
  });
});

describe('the address of a server', () => {
  it('is taken with and without https, and from one’s own machine without it', () => {
    expect(serverAddress(' vault.example ')).toBe('https://vault.example');
    expect(serverAddress('https://vault.example/')).toBe('https://vault.example');
    expect(serverAddress('http://localhost:8787')).toBe('http://localhost:8787');
    expect(serverAddress('http://127.0.0.1:8787')).toBe('http://127.0.0.1:8787');
  });

  it('is refused where others could listen, or where it is none', () => {
    for (const typed of [
      'http://vault.example',
      'ftp://vault.example',
      'https://a:b@vault.example',
      'https://vault.example/x',
      'https://vault.example?x',
      'javascript:alert(1)',
      '',
      'two words',
    ])
      expect(serverAddress(typed), typed).toBe(null);
  });
});
