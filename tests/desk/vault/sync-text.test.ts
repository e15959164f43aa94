/** What the foot of popup and desk says of syncing. */
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../extension/language.ts';
import type { SyncState } from '../../../extension/store/sync-state.ts';
import { syncText } from '../../../extension/ui/sync-text.ts';

const NOW = Date.UTC(2026, 10, 19, 10);
const MINUTE = 60_000;
const synced = (minutes: number): SyncState => ({ kind: 'synced', at: NOW - minutes * MINUTE });

afterEach(() => speak('en'));

it('says where everything is and how long ago it was synced', () => {
  speak('en');
  expect(syncText({ kind: 'this-device' }, NOW)).toBe('On this device only');
  expect(syncText(synced(0), NOW)).toBe('Synced just now');
  expect(syncText(synced(2), NOW)).toBe('Synced 2 min. ago');
  expect(syncText(synced(125), NOW)).toBe('Synced 2 hr. ago');
  expect(syncText(synced(24 * 60), NOW)).toBe('Synced yesterday');
  expect(syncText({ kind: 'waiting-for-network', at: null }, NOW)).toBe('Waiting for the network');
});

it('says it in French too', () => {
  speak('fr');
  expect(syncText(synced(2), NOW)).toMatch(/^Synchronisé il y a 2\smin$/);
  expect(syncText({ kind: 'needs-you', why: 'removed', count: 0, at: null }, NOW)).toBe('À vous de voir');
});

it('never says "in a moment" of a clock that was set back', () => {
  speak('en');
  expect(syncText(synced(-5), NOW)).toBe('Synced just now');
});
