/** Reminders in a calendar: a secret link, shown when it is made and never again. */
import { useContext, useId, useState } from 'preact/hooks';
import { m } from '../../../../locales/compiled/messages.js';
import { getLocale } from '../../../../locales/compiled/runtime.js';
import { ShowToast } from '../../../../ui/contexts.ts';
import { dateText } from '../../../../ui/words.ts';
import { Refusal } from '../refusal.tsx';
import { useServerAct } from '../use-server-act.ts';
import type { ReachProps } from './reaching-her.tsx';

export function Calendar({ channels: { calendar }, ask, look }: ReachProps) {
  const toast = useContext(ShowToast);
  const [link, setLink] = useState<string | null>(null);
  const { act, isBusy, refusal } = useServerAct();
  const make = async () => {
    const made = await act(() => ask((server) => server.makeCalendar(getLocale())));
    if (!made) return;
    setLink(made.value.url);
    await look();
  };
  const stop = async () => {
    if (!(await act(() => ask((server) => server.endCalendar())))) return;
    setLink(null);
    await look();
    toast({ text: m.calendar_stopped() });
  };
  return (
    <section class="stack tight part" aria-labelledby="calendar">
      <h3 id="calendar">{m.calendar_title()}</h3>
      <p class="soft small">{m.calendar_hint()}</p>
      {link && <CalendarLink link={link} />}
      {calendar && !link && <p>{m.calendar_on({ date: dateText(calendar.createdAt) })}</p>}
      <Refusal text={refusal} />
      <p class="line wrap">
        <button type="button" class="button" aria-disabled={isBusy} onClick={make}>
          {calendar ? m.calendar_new() : m.calendar_make()}
        </button>
        {calendar && (
          <button type="button" class="button danger" aria-disabled={isBusy} onClick={stop}>
            {m.calendar_off()}
          </button>
        )}
        {calendar && <span class="soft small">{m.calendar_new_hint()}</span>}
      </p>
    </section>
  );
}

function CalendarLink({ link }: { link: string }) {
  const id = useId();
  const toast = useContext(ShowToast);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    toast({ text: m.calendar_copied() });
  };
  return (
    <div class="stack tight">
      <div class="field">
        <label for={id}>{m.calendar_link()}</label>
        <span class="line">
          <input
            id={id}
            class="input"
            readOnly
            value={link}
            aria-describedby={`${id}-once`}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" class="button primary" onClick={copy}>
            {m.calendar_copy()}
          </button>
        </span>
        <span class="hint" id={`${id}-once`}>
          {m.calendar_once()}
        </span>
      </div>
      <ul class="small">
        <li>{m.calendar_google()}</li>
        <li>{m.calendar_apple()}</li>
        <li>{m.calendar_outlook()}</li>
      </ul>
    </div>
  );
}
