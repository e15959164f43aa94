/** A mentor who is perhaps the person just read, with the reason, and one button to add the page to her. */
import type { Mentor } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import type { Likeness } from '../../../store/merges.ts';

export function Alike({ likeness, join }: { likeness: Likeness; join: (mentor: Mentor) => void }) {
  const { mentor, reason } = likeness;
  return (
    <div class="notice">
      <p>
        {m.popup_likely_same({ name: mentor.name })} (
        {reason === 'shared-link' ? m.popup_why_link() : m.popup_why_name()}).
      </p>
      <button type="button" class="button" onClick={() => join(mentor)}>
        {m.popup_add_to_known({ name: mentor.name })}
      </button>
    </div>
  );
}
