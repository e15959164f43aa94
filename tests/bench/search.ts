/** What a keystroke in the search field costs with many mentors, in the engine that Chromium has too. */
import { searchOver } from '../../extension/ui/search.ts';
import { people } from '../seed/people.ts';
import { median, type Row, rounded } from './row.ts';

/** Names, organisations, accents left out, slips of the finger, and what is not there. */
const QUERIES = ['benali', 'elodie lefevre', 'atelier sante', 'durnad', 'head of data', 'zzz nobody'];

/** Every prefix of every query is a keystroke; the worst query's median counts. */
export function measureSearch(counts: readonly number[]): Row[] {
  return counts.map((count) => {
    const search = searchOver(people(count, Date.now()).mentors);
    const perQuery = QUERIES.map((query) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        for (let length = 1; length <= query.length; length += 1) {
          const start = performance.now();
          search(query.slice(0, length), 40);
          times.push(performance.now() - start);
        }
      }
      return median(times);
    });
    return {
      name: `search per keystroke, ${count} mentors, slowest query`,
      value: rounded(Math.max(...perQuery)),
      unit: 'ms',
      budget: 8,
    };
  });
}
