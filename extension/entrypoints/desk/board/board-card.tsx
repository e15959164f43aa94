/** One mentor on the board: who, and the one thing to know now. */
import { useEffect, useRef } from 'preact/hooks';
import { movesFrom } from '../../../../shared/stages.ts';
import { m } from '../../../locales/compiled/messages.js';
import { useStore } from '../../../ui/live.ts';
import { Menu } from '../../../ui/menu.tsx';
import { stageName, subtitleOf } from '../../../ui/words.ts';
import { hashOf } from '../route.ts';
import type { Card } from './columns.ts';
import { useDraggable } from './drag.ts';
import { shortReason, silentDays } from './short-reason.ts';
import type { Board } from './use-board.ts';

export function BoardCard({ card, board }: { card: Card; board: Board }) {
  const { mentor } = card;
  const element = useRef<HTMLLIElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const lifted = useDraggable(element, mentor);
  const { wantsFocus } = board;
  useEffect(() => {
    if (wantsFocus(mentor.id)) link.current?.focus();
  }, [wantsFocus, mentor.id]);
  return (
    <li ref={element} class={lifted ? 'card mentor-chip lifted' : 'card mentor-chip'}>
      <div class="chip-head">
        <a
          ref={link}
          href={hashOf({ name: 'mentor', id: mentor.id, tab: 'write', purpose: null })}
          draggable={false}
          dir="auto"
        >
          {mentor.name}
        </a>
        <Menu
          button="⋯"
          label={m.desk_move({ name: mentor.name })}
          look="quiet"
          choices={movesFrom(mentor.stage).map((stage) => ({
            text: m.mentor_move_to({ stage: stageName(stage) }),
            act: () => board.move(mentor, stage, true),
          }))}
        />
      </div>
      <p class="soft small" dir="auto">
        {subtitleOf(mentor)}
      </p>
      <CardPill card={card} />
    </li>
  );
}

function CardPill({ card: { mentor, due } }: { card: Card }) {
  const now = useStore().now();
  const days = silentDays(mentor, now);
  if (due) {
    return (
      <span class="pill due" dir="auto">
        {shortReason(due)}
      </span>
    );
  }
  if (!days) return null;
  return <span class={mentor.stage === 'contacted' ? 'pill wait' : 'pill'}>{m.desk_day({ days })}</span>;
}
