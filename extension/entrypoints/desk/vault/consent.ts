/** Firefox's own question whether data may leave the device; the other browsers have none. */
import { browser } from 'wxt/browser';
import { DATA_KINDS } from '../../../data-kinds.ts';

/** Must be called from a click or a key press, before anything is awaited. True at once where it was granted before. */
export async function mayLeaveDevice(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  return browser.permissions.request({ data_collection: [...DATA_KINDS] });
}
