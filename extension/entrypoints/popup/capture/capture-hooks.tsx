/** The reasons to write a page offers, with link and date: the mentee ticks which to keep. */
import type { Me } from '../../../../shared/mentee.ts';
import type { Profile } from '../../../../shared/profile.ts';
import { inCommon } from '../../../first-hooks.ts';
import { m } from '../../../locales/compiled/messages.js';
import { dayText } from '../../../ui/words.ts';

type Found = Profile['hooks'][number];

interface CaptureHooksProps {
  hooks: readonly Found[];
  ticks: readonly boolean[];
  me: Me;
  change: (ticks: readonly boolean[]) => void;
}

export function CaptureHooks({ hooks, ticks, me, change }: CaptureHooksProps) {
  return (
    <fieldset class="field">
      <legend>{m.popup_hooks_found()}</legend>
      <p class="hint">{m.popup_hooks_hint()}</p>
      {hooks.map((hook, at) => (
        <label key={hook.text} class="check small">
          <input
            type="checkbox"
            checked={ticks[at] ?? false}
            onChange={({ currentTarget }) => change(ticks.with(at, currentTarget.checked))}
          />
          <FoundHook hook={hook} shared={inCommon(hook.text, me)} />
        </label>
      ))}
    </fieldset>
  );
}

/** The address is told, not linked: a tab that opens would close the popup, and with it what was typed. */
function FoundHook({ hook, shared }: { hook: Found; shared: readonly string[] }) {
  const about = [hook.url && new URL(hook.url).host, hook.date && dayText(hook.date)].filter(Boolean);
  return (
    <span class="found">
      <span class="clamped" dir="auto">
        {hook.text}
      </span>
      {about.length > 0 && <span class="soft"> {about.join(' · ')}</span>}
      {shared.length > 0 && ' '}
      {shared.length > 0 && (
        <span class="pill good">{m.popup_hook_shared({ words: shared.join(', ') })}</span>
      )}
    </span>
  );
}
