/** The reminders of a notification that was tapped, each with its answers. They travel in the address, to nobody. */
import type { Ringing } from '../notification.ts';
import { answer } from './server.ts';

const MARK = '#due=';

/** The address of the ring page that shows these reminders. Fragments are not sent to the server. */
export function addressOf(reminders: readonly Ringing[]): string {
  return `/ring${reminders.length > 0 ? MARK + encodeURIComponent(JSON.stringify(reminders)) : ''}`;
}

/** The reminders in an address; none where it holds none that can be read. */
export function remindersIn(hash: string): Ringing[] {
  if (!hash.startsWith(MARK)) return [];
  try {
    const value: unknown = JSON.parse(decodeURIComponent(hash.slice(MARK.length)));
    return Array.isArray(value) ? value.filter(isRinging) : [];
  } catch {
    return [];
  }
}

function isRinging(value: unknown): value is Ringing {
  return ['title', 'done', 'snooze'].every(
    (key) => value !== null && typeof value === 'object' && typeof Reflect.get(value, key) === 'string',
  );
}

/** Fills the list from the page's own template, and carries out what is pressed. */
export function showDue(reminders: readonly Ringing[], list: Element, template: HTMLTemplateElement): void {
  list.replaceChildren(...reminders.map((reminder) => itemFor(reminder, template)));
}

function itemFor(reminder: Ringing, template: HTMLTemplateElement): DocumentFragment {
  const item = document.importNode(template.content, true);
  const title = item.querySelector('.title');
  if (title) title.textContent = reminder.title;
  const said = item.querySelectorAll<HTMLElement>('[data-said]');
  const buttons = item.querySelectorAll<HTMLButtonElement>('button');
  const say = (what: string) => {
    for (const each of said) each.hidden = each.dataset.said !== what;
  };
  const press = async (act: string | undefined) => {
    for (const button of buttons) button.disabled = true;
    const reply = await answer(act === 'snooze' ? reminder.snooze : reminder.done);
    say(reply === 'ok' ? `${act}` : reply);
    const isSettled = reply === 'ok' || reply === 'refused';
    for (const button of buttons) [button.disabled, button.hidden] = [false, isSettled];
  };
  for (const button of buttons) button.addEventListener('click', () => void press(button.dataset.act));
  return item;
}
