/** One step on the way into the vault: its heading, the way back, and what it asks. */
import type { ComponentChildren } from 'preact';
import { m } from '../../../locales/compiled/messages.js';
import { PageHead } from '../page-head.tsx';
import { hashOf } from '../route.ts';

export function StepPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <a class="back" href={hashOf({ name: 'vault', step: 'devices' })}>
        ← {m.vault_title()}
      </a>
      <PageHead title={title} />
      <div class="stack readable">{children}</div>
    </>
  );
}
