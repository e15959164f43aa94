/** What a page gives everything below it. */
import { createContext } from 'preact';
import type { Settings } from '../../shared/mentee.ts';
import type { Store } from '../store/db.ts';
import { DEFAULT_SETTINGS } from '../store/settings.ts';

export const StoreContext = createContext<Store | null>(null);

/** Where an unexpected error goes, once. */
export const ReportFault = createContext<(error: unknown) => void>(() => undefined);

export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

export interface Toast {
  text: string;
  /** Takes back what the toast tells of. */
  undo?: (() => Promise<unknown>) | undefined;
}

/** Shows one line at the foot of the page, with an undo where there is one. */
export const ShowToast = createContext<(toast: Toast) => void>(() => undefined);
