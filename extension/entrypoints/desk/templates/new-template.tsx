/** A new template: begun with one of our own texts, because a blank page helps nobody. */
import { m } from '../../../locales/compiled/messages.js';
import { getLocale } from '../../../locales/compiled/runtime.js';
import { addTemplate } from '../../../store/templates.ts';
import { useStore } from '../../../ui/live.ts';
import { go } from '../use-route.ts';
import { startingText } from './starting-text.ts';

export function NewTemplate({ primary = false }: { primary?: boolean }) {
  const store = useStore();
  const add = async () => {
    const language = getLocale();
    const address = language === 'fr' ? 'vous' : null;
    const kind = { purpose: 'first-message', language, address } as const;
    const { id } = await addTemplate(store, {
      ...kind,
      ...startingText(kind),
      title: m.templates_new_title(),
      pack: null,
    });
    go({ name: 'templates', id });
  };
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={add}>
      {m.templates_new()}
    </button>
  );
}
