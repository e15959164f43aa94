/** Third step: who writes. */
import { MAX } from '../../../shared/values.ts';
import { m } from '../../locales/compiled/messages.js';
import { changeMe, me } from '../../store/settings.ts';
import { useLive, useStore } from '../../ui/live.ts';
import { KeptField } from '../../ui/mentor/kept-field.tsx';

export function MeStep() {
  const store = useStore();
  const known = useLive(me);
  return (
    <section class="card stack tight step" aria-labelledby="me">
      <h2 id="me">{m.welcome_me()}</h2>
      {known && (
        <>
          <KeptField
            label={m.welcome_name()}
            value={known.name}
            max={MAX.name}
            keep={(name) => changeMe(store, { name })}
          />
          <KeptField
            label={m.welcome_pitch()}
            hint={m.welcome_pitch_hint()}
            value={known.pitch}
            keep={(pitch) => changeMe(store, { pitch })}
          />
        </>
      )}
    </section>
  );
}
