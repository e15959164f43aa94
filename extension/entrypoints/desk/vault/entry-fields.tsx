/** Where the vault lies and what this device is called there: asked for when one is made, and when one is joined. */
import { useState } from 'preact/hooks';
import { MAX } from '../../../../shared/values.ts';
import { m } from '../../../locales/compiled/messages.js';
import { serverAddress } from '../../../sync/client.ts';
import { TextField } from '../text-field.tsx';
import { deviceNameFrom } from './device-name.ts';

/** The server this copy of the extension was built for, if any (`WXT_SERVER`). */
const BUILT_FOR: unknown = import.meta.env.WXT_SERVER;

/** Longer names do not fit into a line of the list. */
export const MOST_NAME = 60;

export interface Entry {
  /** `https://…`, without a slash at its end. */
  server: string;
  deviceName: string;
}

export interface EntryState {
  server: string;
  deviceName: string;
  change: (part: Partial<Entry>) => void;
  /** Whether the fields were sent and are looked at with their errors. */
  isJudged: boolean;
  /** What was entered, if it can be used; else its fields show what is wrong. */
  judge: () => Entry | null;
}

/** What is typed into the fields, and what is wrong with it once it was sent. */
export function useEntry(): EntryState {
  const [entry, setEntry] = useState<Entry>(() => ({
    server: typeof BUILT_FOR === 'string' ? BUILT_FOR : '',
    deviceName: deviceNameFrom(navigator.userAgent),
  }));
  const [isJudged, setJudged] = useState(false);
  const judge = () => {
    setJudged(true);
    const server = serverAddress(entry.server);
    const deviceName = entry.deviceName.trim();
    return server && deviceName ? { server, deviceName } : null;
  };
  return { ...entry, change: (part) => setEntry((before) => ({ ...before, ...part })), isJudged, judge };
}

export function EntryFields({ entry }: { entry: EntryState }) {
  const { server, deviceName, change, isJudged } = entry;
  return (
    <>
      <TextField
        label={m.vault_server()}
        hint={m.vault_server_hint()}
        value={server}
        max={MAX.line}
        inputMode="url"
        plain
        change={(text) => change({ server: text })}
        error={isJudged && !serverAddress(server) ? m.vault_server_bad() : null}
      />
      <TextField
        label={m.vault_device_name()}
        hint={m.vault_device_name_hint()}
        value={deviceName}
        max={MOST_NAME}
        change={(text) => change({ deviceName: text })}
        error={isJudged && !deviceName.trim() ? m.vault_device_name_missing() : null}
      />
    </>
  );
}
