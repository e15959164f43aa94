/** The page of the vault, loaded when it is first opened: words and keys weigh as much as all the rest. */
import { m } from '../../locales/compiled/messages.js';
import { useModule } from '../../ui/use-module.ts';
import type { VaultStep } from './route.ts';

export function VaultPlace({ step }: { step: VaultStep }) {
  const vault = useModule(() => import('./vault/vault-page.tsx'), true);
  return vault ? <vault.VaultPage step={step} /> : <p class="soft">{m.loading()}</p>;
}
