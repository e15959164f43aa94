/** Before there is a vault: what it gives, what its server would see, and the two ways in. */
import { m } from '../../../locales/compiled/messages.js';
import { hashOf, type VaultStep } from '../route.ts';

export function NoVault() {
  return (
    <div class="stack sections readable">
      <section class="card stack tight">
        <p>{m.vault_what()}</p>
        <p>{m.vault_rings()}</p>
        <p class="soft">{m.vault_sees()}</p>
        <p class="soft small">{m.vault_optional()}</p>
      </section>
      <div class="pair ways-in">
        <WayIn step="make" look="primary" text={m.vault_make()} why={m.vault_make_for()} />
        <WayIn step="join" look="" text={m.vault_join()} why={m.vault_join_for()} />
      </div>
    </div>
  );
}

function WayIn({ step, look, text, why }: { step: VaultStep; look: string; text: string; why: string }) {
  return (
    <div class="card stack tight">
      <p class="soft">{why}</p>
      <a class={`button ${look}`} href={hashOf({ name: 'vault', step })}>
        {text}
      </a>
    </div>
  );
}
