/** The head of what follows reading: the way back, and what this is. */
import { m } from '../../../locales/compiled/messages.js';

export function BackBar({ title, back }: { title: string; back: () => void }) {
  return (
    <header class="bar">
      <button type="button" class="button quiet" onClick={back}>
        ← {m.popup_back()}
      </button>
      <h1 class="section-title">{title}</h1>
    </header>
  );
}
