/** A page that shows several people: the mentee says whom she means. Arrows and Enter suffice. */
import { useEffect, useRef } from 'preact/hooks';
import type { Profile } from '../../../../shared/profile.ts';
import { m } from '../../../locales/compiled/messages.js';
import { Avatar } from '../../../ui/avatar.tsx';
import { subtitleOf } from '../../../ui/words.ts';
import { BackBar } from './back-bar.tsx';

interface PeopleChoiceProps {
  people: readonly Profile[];
  pick: (person: Profile) => void;
  close: () => void;
}

export function PeopleChoice({ people, pick, close }: PeopleChoiceProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <BackBar title={m.popup_pick_title()} back={close} />
      <main class="stack">
        <p class="soft small">{m.popup_pick_text()}</p>
        <ul class="rows" ref={list}>
          {people.map((person) => (
            <li key={`${person.name} ${person.url}`}>
              <button type="button" class="row-open" data-row onClick={() => pick(person)}>
                <Avatar name={person.name} />
                <span class="who">
                  <b dir="auto">{person.name}</b>
                  <span dir="auto">{person.headline ?? subtitleOf(person)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
