/** A page that stays open beside a device: its clock and its network are the test's, and it tells when it means to look next. */
import Dexie from 'dexie';
import { vi } from 'vitest';
import { keepSynced } from '../../../extension/sync/when.ts';
import { memoryStore } from '../../store/memory-store.ts';
import type { Device } from './device.ts';

// Dexie's live queries look whether there is a database in this world at all; each store has its own.
Dexie.dependencies.indexedDB = memoryStore().factory;

interface Timer {
  /** By the clock of the device. */
  readonly at: number;
  readonly act: () => void;
}

export class OpenPage {
  readonly #device: Device;
  readonly #close: () => void;
  #timers: Timer[] = [];
  #backOnline: (() => void) | null = null;

  constructor(device: Device) {
    this.#device = device;
    this.#close = keepSynced(device.sync, {
      after: (wait, act) => {
        const timer = { at: device.store.at + wait, act };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((each) => each !== timer);
        };
      },
      online: (act) => {
        this.#backOnline = act;
        return () => {
          this.#backOnline = null;
        };
      },
    });
  }

  /** In how many milliseconds it syncs next; null for never. */
  get next(): number | null {
    const [timer] = this.#timers;
    if (this.#timers.length > 1) throw new Error('two timers at once');
    return timer ? timer.at - this.#device.store.at : null;
  }

  /** Waits until it means to sync in so many milliseconds. */
  async plans(wait: number | null): Promise<void> {
    await vi.waitFor(() => {
      if (this.next !== wait) throw new Error(`in ${this.next} ms, not in ${wait}`);
    }, 5_000);
  }

  /** Time passes; what is due by then happens. */
  pass(milliseconds: number): void {
    this.#device.store.at += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#device.store.at);
    this.#timers = this.#timers.filter((timer) => !due.includes(timer));
    for (const { act } of due) act();
  }

  /** The network is there again. */
  comeOnline(): void {
    this.#backOnline?.();
  }

  close(): void {
    this.#close();
  }
}
