/** Mentors as a list: who, where it stands, how old the silence is. */
import type { Mentor } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { StagePill } from '../../ui/stage-pill.tsx';
import { subtitleOf } from '../../ui/words.ts';

interface MentorRowsProps {
  /** null while the list is being prepared. */
  mentors: readonly Mentor[] | null;
  open: (mentor: Mentor) => void;
  query: string;
  /** Epoch milliseconds. */
  now: number;
}

export function MentorRows({ mentors, open, query, now }: MentorRowsProps) {
  if (!mentors) return <p class="soft small">{m.loading()}</p>;
  return (
    <>
      {query && (
        <p class="soft small" role="status">
          {mentors.length === 0 ? m.no_result({ query }) : m.results_count({ count: mentors.length })}
        </p>
      )}
      <ul class="rows">
        {mentors.map((mentor) => (
          <li key={mentor.id}>
            <button type="button" class="row-open" data-row onClick={() => open(mentor)}>
              <Avatar name={mentor.name} />
              <span class="who">
                <b dir="auto">{mentor.name}</b>
                <span dir="auto">{subtitleOf(mentor)}</span>
              </span>
              <StagePill mentor={mentor} now={now} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
