/** "Before you send": what is in order in this draft and what could be better, with the reason behind each. */
import { useMemo } from 'preact/hooks';
import type { Settings } from '../../../shared/mentee.ts';
import type { Interaction, Mentor, Purpose } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { notesThisMonth } from '../../store/interactions.ts';
import { coach } from '../../write/coach/coach.ts';
import { exchanged } from '../../write/coach/exchanged.ts';
import { coachText } from '../../write/coach/words.ts';
import { useLive, useStore } from '../live.ts';
import type { Known, Letter } from './use-letter.ts';

interface CoachCardProps {
  mentor: Mentor;
  journal: readonly Interaction[];
  purpose: Purpose;
  letter: Letter;
  known: Known;
  account: Settings['networkAccount'];
}

export function CoachCard({ mentor, journal, purpose, letter, known, account }: CoachCardProps) {
  const { channel, language } = letter.choices;
  const { subject, body } = letter.text;
  const store = useStore();
  const notes = useLive((it) => notesThisMonth(it), []) ?? 0;
  const before = useMemo(() => exchanged(journal), [journal]);
  const results = useMemo(
    () =>
      coach(
        { purpose, channel, language, subject, body },
        {
          ...before,
          mentor,
          goals: known.goals,
          agreement: null,
          account,
          earlier: known.earlier,
          followUpDays: known.settings.followUpDays,
          notesThisMonth: notes,
          slots: null,
          now: store.now(),
          zone: known.zone,
        },
      ),
    [purpose, channel, language, subject, body, mentor, known, account, before, notes, store],
  );
  if (body.trim() === '') return null;
  return (
    <section class="card" aria-labelledby="coach">
      <h2 class="section-title" id="coach">
        <span>{m.write_before_send()}</span>
        <span>{m.write_in_order({ done: results.filter(({ ok }) => ok).length, all: results.length })}</span>
      </h2>
      <ul class="coach">
        {results.map((result) => {
          const { text, hint, why } = coachText(result);
          return (
            <li key={result.rule} title={why}>
              <span class={`dot ${result.ok ? 'good' : result.level}`} aria-hidden="true">
                {result.ok ? '✓' : '!'}
              </span>
              <div>
                {text}
                {hint && <em dir="auto">{hint}</em>}
                <span class="hidden-text">{why}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
