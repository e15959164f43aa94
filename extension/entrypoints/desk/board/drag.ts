/** Cards that can be dragged and columns that take them. The menu on each card does the same from the keyboard. */
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { z } from 'zod/mini';
import { Stage } from '../../../../shared/model.ts';
import { movesFrom } from '../../../../shared/stages.ts';
import type { Moving } from './use-move.ts';

const Dragged = z.object({ id: z.string(), name: z.string(), stage: Stage });

/** What is being dragged; null for things that are not cards of ours. */
function cardOf(data: unknown): Moving | null {
  const parsed = Dragged.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Lets the mentee drag `element`; true while she does. */
export function useDraggable(element: RefObject<HTMLElement | null>, { id, name, stage }: Moving): boolean {
  const [lifted, setLifted] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    return draggable({
      element: element.current,
      getInitialData: () => ({ id, name, stage }),
      onDragStart: () => setLifted(true),
      onDrop: () => setLifted(false),
    });
  }, [element, id, name, stage]);
  return lifted;
}

/** Lets `element` take the cards that may move to `stage`; true while one is over it. */
export function useDropTarget(
  element: RefObject<HTMLElement | null>,
  stage: Stage,
  take: (mentor: Moving, to: Stage) => unknown,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => {
        const card = cardOf(source.data);
        return card !== null && movesFrom(card.stage).includes(stage);
      },
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const card = cardOf(source.data);
        if (card) take(card, stage);
      },
    });
  }, [element, stage, take]);
  return over;
}

/** The stage of the card that is being dragged anywhere on the page, or null. */
export function useDraggedStage(): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setStage(cardOf(source.data)?.stage ?? null),
        onDrop: () => setStage(null),
      }),
    [],
  );
  return stage;
}
