/** What to do after the first page: save somebody. */
import { m } from '../../locales/compiled/messages.js';

export function NextSteps() {
  return (
    <>
      <ol class="card stack next">
        <li>{import.meta.env.FIREFOX ? m.welcome_pin_firefox() : m.welcome_pin_chrome()}</li>
        <li>{m.welcome_next_open()}</li>
        <li>{m.welcome_next_save({ keys: 'Alt+Shift+S' })}</li>
        <li>{m.welcome_next_write()}</li>
      </ol>
      <p class="end">
        <a class="button primary" href="/desk.html">
          {m.open_desk()}
        </a>
      </p>
    </>
  );
}
