/** A bell that remembers what it was asked, in place of a browser's. */
import type { Bell } from '../../extension/follow-up/bell.ts';

export class TestBell implements Bell {
  /** The one alarm, epoch milliseconds. */
  alarm: number | null = null;
  /** The number on the badge. */
  badge = 0;
  /** Every notification shown. */
  readonly rings: { id: string; title: string; message: string }[] = [];
  /** The browser refuses to show notifications. */
  mute = false;

  async wakeAt(at: number | null): Promise<void> {
    this.alarm = at;
  }

  async count(due: number): Promise<void> {
    this.badge = due;
  }

  async notify(id: string, title: string, message: string): Promise<void> {
    if (this.mute) throw new Error('no notifications here');
    this.rings.push({ id, title, message });
  }
}
