/** "Before you send": what is in order in this draft and what could be better, with the reason behind each. */
import { useContext, useMemo } from 'preact/hooks';
import type { Settings } from '../../../shared/mentee.ts';
import type { Interaction, Mentor, Purpose } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { notesThisMonth } from '../../store/interactions.ts';
import { type CoachResult, coach, withFix } from '../../write/coach/coach.ts';
import { exchanged } from '../../write/coach/exchanged.ts';
import type { Fix } from '../../write/coach/rule.ts';
import { coachText } from '../../write/coach/words.ts';
import { ShowToast } from '../contexts.ts';
import { useLive, useStore } from '../live.ts';
import { timesSaid } from './suggestion.ts';
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
  const { agreement } = known.me;
  const store = useStore();
  const toast = useContext(ShowToast);
  const notes = useLive((it) => notesThisMonth(it), []) ?? 0;
  const before = useMemo(() => exchanged(journal), [journal]);
  const times = useMemo(
    () => timesSaid({ mentor, journal, purpose, known }, letter.choices, store.now()),
    [mentor, journal, purpose, known, letter.choices, store],
  );
  const results = useMemo(
    () =>
      coach(
        { purpose, channel, language, subject, body },
        {
          ...before,
          mentor,
          goals: known.goals,
          // Who writes neutrally is only compared with herself.
          agreement: !agreement || agreement === 'neutral' ? null : agreement,
          account,
          earlier: known.earlier,
          followUpDays: known.settings.followUpDays,
          notesThisMonth: notes,
          slots: times,
          now: store.now(),
          zone: known.zone,
        },
      ),
    [purpose, channel, language, subject, body, mentor, known, account, before, notes, times, store],
  );
  const apply = (fix: Fix) => {
    letter.type({ body: withFix(body, fix) });
    toast({ text: m.coach_fixed(), undo: async () => letter.type({ body }) });
  };
  if (body.trim() === '') return null;
  return (
    <section class="card" aria-labelledby="coach">
      <h2 class="section-title" id="coach">
        <span>{m.write_before_send()}</span>
        <span>{m.write_in_order({ done: results.filter(({ ok }) => ok).length, all: results.length })}</span>
      </h2>
      <ul class="coach">
        {results.map((result) => (
          <CoachLine key={result.rule} result={result} apply={apply} />
        ))}
      </ul>
    </section>
  );
}

/** One thing looked at: in order, or what could be better, with the very words to put it right where there are such. */
function CoachLine({ result, apply }: { result: CoachResult; apply: (fix: Fix) => void }) {
  const { text, hint, why } = coachText(result);
  const { ok, level, rule, fix } = result;
  const id = `coach-${rule}`;
  return (
    <li title={why}>
      <span class={`dot ${ok ? 'good' : level}`} aria-hidden="true">
        {ok ? '✓' : '!'}
      </span>
      <div>
        <span id={id}>{text}</span>
        {hint && <em dir="auto">{hint}</em>}
        <span class="hidden-text">{why}</span>
        {fix && (
          <button type="button" class="button small" aria-describedby={id} onClick={() => apply(fix)}>
            {fixLabel(fix)}
          </button>
        )}
      </div>
    </li>
  );
}

/** What pressing does, with the words that would stand there. */
function fixLabel({ kind, text }: Fix): string {
  if (kind === 'remove') return m.coach_fix_remove();
  const words = text.trim();
  return kind === 'insert' ? m.coach_fix_insert({ words }) : m.coach_fix_replace({ words });
}
