/** What is worth knowing before a mentor is added: she is there already, or perhaps, or was once deleted for good. */
import type { Mentor } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import type { Likeness } from '../../../store/merges.ts';
import { hashOf } from '../route.ts';

interface WarningsProps {
  already: Mentor | null;
  forgotten: boolean;
  alike: readonly Likeness[];
}

export function Warnings({ already, forgotten, alike }: WarningsProps) {
  const others = alike.filter(({ mentor }) => mentor.id !== already?.id);
  return (
    <div class="stack tight" role="status">
      {forgotten && <p class="notice">{m.was_forgotten()}</p>}
      {already && (
        <p class="notice">
          {m.desk_add_already({ name: already.name })} <OpenLink mentor={already} />
        </p>
      )}
      {others.map(({ mentor, reason }) => (
        <p key={mentor.id} class="notice">
          {m.mentor_same({
            name: mentor.name,
            reason: reason === 'shared-link' ? m.popup_why_link() : m.popup_why_name(),
          })}{' '}
          <OpenLink mentor={mentor} />
        </p>
      ))}
    </div>
  );
}

function OpenLink({ mentor }: { mentor: Mentor }) {
  return (
    <a href={hashOf({ name: 'mentor', id: mentor.id, tab: 'about', purpose: null })}>
      {m.desk_add_open({ name: mentor.name })}
    </a>
  );
}
