/** Which lines of the table are chosen. */
import { useState } from 'preact/hooks';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Are all, some or none of the lines on screen chosen? */
  extent: 'all' | 'some' | 'none';
  toggle: (id: string) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** @param visible the ids on screen: "all" means these, never lines nobody sees */
export function useSelection(visible: readonly string[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = visible.filter((id) => ids.has(id)).length;
  const extent = chosen === 0 ? 'none' : chosen === visible.length ? 'all' : 'some';
  return {
    ids,
    extent,
    toggle: (id) => setIds((before) => (before.has(id) ? without(before, [id]) : new Set([...before, id]))),
    toggleAll: () =>
      setIds((before) => (extent === 'all' ? without(before, visible) : new Set([...before, ...visible]))),
    clear: () => setIds(new Set()),
  };
}

function without(ids: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const kept = new Set(ids);
  for (const id of gone) kept.delete(id);
  return kept;
}
