/** The page of the templates, loaded when it is first opened: what reads and fills templates weighs as much as the rest. */
import { m } from '../../locales/compiled/messages.js';
import { useModule } from '../../ui/use-module.ts';

export function TemplatesPlace({ id }: { id: string | null }) {
  const templates = useModule(() => import('./templates/templates-page.tsx'), true);
  return templates ? <templates.TemplatesPage id={id} /> : <p class="soft">{m.loading()}</p>;
}
