/** What the table shows now: everybody, filtered and ordered as the mentee chose. */
import { useMemo, useState } from 'preact/hooks';
import type { Mentor, Stage } from '../../../../shared/model.ts';
import { getLocale } from '../../../locales/compiled/runtime.js';
import { allMentors } from '../../../store/mentors.ts';
import { waitingReminders } from '../../../store/reminders.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import { filtered, type Line, linesFrom, type Sort, sorted, tagsOf } from './lines.ts';

export interface Lines {
  /** null until they are read. */
  lines: Line[] | null;
  /** Every tag in use. */
  tags: string[];
  sort: Sort;
  setSort: (sort: Sort) => void;
  stage: Stage | null;
  setStage: (stage: Stage | null) => void;
  tag: string | null;
  setTag: (tag: string | null) => void;
}

/** @param found the mentors to show, null for everybody */
export function useLines(found: readonly Mentor[] | null): Lines {
  const store = useStore();
  const [sort, setSort] = useState<Sort>({ by: 'added', down: true });
  const [stage, setStage] = useState<Stage | null>(null);
  const [tag, setTag] = useState<string | null>(null);
  const all = useLive(async (from) => {
    const [mentors, waiting] = await Promise.all([allMentors(from), waitingReminders(from, Infinity)]);
    return { lines: linesFrom(mentors, waiting), tags: tagsOf(mentors, getLocale()) };
  });
  const ids = useMemo(() => found && new Set(found.map(({ id }) => id)), [found]);
  const lines = useMemo(
    () => (all ? sorted(filtered(all.lines, { ids, stage, tag }), sort, store.now(), getLocale()) : null),
    [all, ids, stage, tag, sort, store],
  );
  return { lines, tags: all?.tags ?? [], sort, setSort, stage, setStage, tag, setTag };
}
