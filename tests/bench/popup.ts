/**
 * How fast the popup is there, as a ratio to an empty extension page opened in the same run, each in turn in a tab of
 * its own. The time runs from the command to open the tab until its DOM changed last; a second figure runs from the
 * start of the navigation only, where even a page with a script of one line takes 1.2 to 1.4 times the empty one.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { poll, type Surface } from '../e2e/harness/surface.ts';
import { ensureBrowser, howToLoadByHand } from '../run/browsers.ts';
import { fill } from '../seed/fill.ts';
import { people } from '../seed/people.ts';
import { median, type Row, rounded } from './row.ts';

const PAIRS = 15;
/** Nothing of ours waits longer than this between two changes while a page opens. */
const QUIET_MS = 300;

/** Runs in the page before it is parsed: notes when the DOM changed last, on the clock that all pages share. */
const WATCH = `(() => {
  let last = 0;
  new MutationObserver(() => { last = performance.now(); }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.__quiet = () => document.readyState === 'complete' && performance.now() - last > ${QUIET_MS} ? { start: performance.timeOrigin, last } : null;
})()`;

/** Milliseconds until the DOM changed last. */
interface Timing {
  fromOpening: number;
  fromNavigation: number;
}

function compared(
  name: string,
  popup: readonly Timing[],
  empty: readonly Timing[],
  from: keyof Timing,
  budget: number | null,
): Row {
  const [ours, theirs] = [popup, empty].map((timings) => median(timings.map((timing) => timing[from])));
  if (ours === undefined || theirs === undefined) throw new Error('nothing was timed');
  const unit = `x an empty page (${rounded(ours)} ms to ${rounded(theirs)} ms)`;
  return { name, value: rounded(ours / theirs), unit, budget };
}

/** Opens the popup `PAIRS` times in turn with an empty page, with each number of mentors stored. */
export async function measurePopup(extension: string, counts: readonly number[]): Promise<Row[]> {
  const program = ensureBrowser('chromium');
  if (program === null) throw new Error(howToLoadByHand('chromium'));
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'));
  await cp(extension, folder, { recursive: true });
  await writeFile(
    join(folder, 'empty.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>',
  );
  const app = await launchChromium(program, { extension: folder });
  try {
    await app.context.addInitScript(WATCH);
    const timed = async (path: string): Promise<Timing> => {
      const asked = Date.now();
      const page = await app.context.newPage();
      await page.goto(app.base + path, { waitUntil: 'commit' });
      const ask = () => page.evaluate<{ start: number; last: number } | null>('globalThis.__quiet()');
      const { start, last } = await poll(ask, `${path} never gets quiet`);
      await page.close();
      return { fromOpening: start + last - asked, fromNavigation: last };
    };
    const rows: Row[] = [];
    let stored = 0;
    for (const count of counts) {
      const desk = await app.open('desk.html#/about');
      await store(desk, stored, count);
      await desk.close();
      stored = count;
      const empty: Timing[] = [];
      const popup: Timing[] = [];
      for (let pair = 0; pair < PAIRS; pair += 1) {
        empty.push(await timed('empty.html'));
        popup.push(await timed('popup.html'));
      }
      rows.push(
        compared(
          `popup with ${count} mentors, opened until the DOM is quiet`,
          popup,
          empty,
          'fromOpening',
          1.5,
        ),
        compared(
          `popup with ${count} mentors, from the navigation only`,
          popup,
          empty,
          'fromNavigation',
          null,
        ),
      );
    }
    return rows;
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function store(desk: Surface, from: number, to: number): Promise<void> {
  const { mentors, interactions, reminders } = people(to, Date.now());
  const fresh = new Set(mentors.slice(from).map(({ id }) => id));
  await fill(desk, {
    mentors: mentors.filter(({ id }) => fresh.has(id)),
    interactions: interactions.filter(({ mentorId }) => fresh.has(mentorId)),
    reminders: reminders.filter(({ mentorId }) => fresh.has(mentorId)),
  });
}
