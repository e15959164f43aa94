/** What the pages of the vault share: the way to the server, and how a refusal is told. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import type { Failure } from '../../../sync/client.ts';
import type { Sync } from '../../../sync/sync.ts';

export const SyncContext = createContext<Sync | null>(null);

export function useSync(): Sync {
  const sync = useContext(SyncContext);
  if (!sync) throw new Error('no vault above this component');
  return sync;
}

/** Why the server did not do it, in one sentence. */
export function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
    case 'stopped':
      return m.refused_offline();
    case 'bad-reply':
      return m.refused_server();
    case 'too-many-requests':
      return m.refused_wait();
    case 'refused':
      return refusalText(failure.code);
  }
}

function refusalText(code: Extract<Failure, { kind: 'refused' }>['code']): string {
  switch (code) {
    case 'no-such-vault':
      return m.refused_no_vault();
    case 'too-many-devices':
      return m.refused_devices();
    case 'unauthorized':
      return m.trouble_removed();
    case 'wrong-code':
      return m.email_code_wrong();
    case 'expired':
      return m.email_code_expired();
    case 'too-many-rings':
      return m.ring_full();
    case 'no-mail':
      return m.email_none();
    case 'no-push':
      return m.ring_none();
    default:
      return m.refused_other();
  }
}
