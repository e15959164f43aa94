/** The search of the popup: its code and the list of everybody are loaded when the first letter is typed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Mentor } from '../../../shared/model.ts';
import type { Search } from '../../ui/search.ts';

/** Rows shown at once; the mentee narrows the search rather than scroll. */
const SHOWN = 40;

/** `found` is null while the search is being prepared. */
export function useSearch(load: () => Promise<Search>): {
  query: string;
  setQuery: (query: string) => void;
  found: Mentor[] | null;
} {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<{ run: Search }>();
  const wanted = query.trim() !== '';
  useEffect(() => {
    if (wanted) void load().then((run) => setSearch({ run }));
  }, [wanted]);
  const found = useMemo(() => search?.run(query, SHOWN) ?? null, [search, query]);
  return { query, setQuery, found };
}
