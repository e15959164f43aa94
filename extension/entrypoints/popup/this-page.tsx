/** "On this page": whether this person is saved already, and one button to save her. */
import type { Mentor } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import type { Reading } from '../../reading.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { openDesk } from '../../ui/panel.ts';
import { StagePill } from '../../ui/stage-pill.tsx';
import { useModule } from '../../ui/use-module.ts';
import { subtitleOf } from '../../ui/words.ts';
import { whyNot } from '../../why-not.ts';
import type { Sight } from './use-glance.ts';
import type { PageReading } from './use-reading.ts';

interface ThisPageProps {
  sight: Sight;
  page: PageReading;
  open: (mentor: Mentor) => void;
}

export function ThisPage({ sight, page, open }: ThisPageProps) {
  const { known, now } = sight;
  return (
    <section aria-labelledby="this-page">
      <h2 class="section-title" id="this-page">
        {m.popup_on_this_page()}
      </h2>
      <div class="card line">
        {known ? <Known mentor={known} now={now} open={open} /> : <Unknown sight={sight} page={page} />}
      </div>
    </section>
  );
}

function Known({ mentor, now, open }: { mentor: Mentor; now: number; open: (mentor: Mentor) => void }) {
  return (
    <>
      <Avatar name={mentor.name} />
      <span class="who">
        <b dir="auto">{mentor.name}</b>
        <span>{subtitleOf(mentor) || m.popup_known()}</span>
      </span>
      <StagePill mentor={mentor} now={now} />
      <button type="button" class="button primary" onClick={() => open(mentor)}>
        {m.write()}
      </button>
    </>
  );
}

function Unknown({ sight, page }: Omit<ThisPageProps, 'open'>) {
  const { hint } = sight;
  const { reading, busy } = page;
  if (reading?.kind === 'nobody' || reading?.kind === 'restricted')
    return <NotRead sight={sight} page={page} reading={reading} />;
  return (
    <>
      {hint.name && <Avatar name={hint.name} />}
      <span class="who">
        <b dir="auto">{hint.name ?? m.popup_maybe_person()}</b>
        <span>{busy ? m.popup_reading() : m.popup_save_hint()}</span>
      </span>
      <button type="button" class="button primary" aria-keyshortcuts="s" disabled={busy} onClick={page.read}>
        {m.save()}{' '}
        <span class="kbd" aria-hidden="true">
          S
        </span>
      </button>
    </>
  );
}

interface NotReadProps extends Omit<ThisPageProps, 'open'> {
  reading: Extract<Reading, { kind: 'nobody' | 'restricted' }>;
}

/** Why nobody was read, and what can be done: fill in by hand, say that it is a person after all, or report it. */
function NotRead({ sight, page, reading }: NotReadProps) {
  const isNobody = reading.kind === 'nobody';
  const wrong = useModule(() => import('./capture/wrong-page.tsx'), isNobody);
  return (
    <div class="stack tight who-text">
      <p class="small" role="status">
        {whyNot(reading)}
      </p>
      <div class="line wrap">
        <button type="button" class="button" onClick={() => openDesk(addPlace(sight.hint.canonical))}>
          {m.popup_add_by_hand()}
        </button>
        {isNobody && page.assume && (
          <button type="button" class="button" onClick={page.assume}>
            {m.popup_is_person()}
          </button>
        )}
        {isNobody && wrong && <wrong.WrongPage readSkeleton={page.readSkeleton} look="small start" />}
      </div>
    </div>
  );
}

function addPlace(url: string | null): string {
  return url ? `/add?${new URLSearchParams({ url })}` : '/add';
}
