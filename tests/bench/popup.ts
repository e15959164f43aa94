/**
 * How fast the popup is there, as a ratio to an empty extension page opened in the same run. Both are timed in the
 * page itself: from the start of the navigation until the DOM has been quiet for a while, the quiet not counted.
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

/** Runs in the page before it is parsed: notes when the DOM changed last. */
const WATCH = `(() => {
  let last = 0;
  new MutationObserver(() => { last = performance.now(); }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.__quietAt = () => performance.now() - last > ${QUIET_MS} ? Math.max(last, performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart) : null;
})()`;

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
    const page = await app.context.newPage();
    await page.addInitScript(WATCH);
    const timed = async (path: string) => {
      await page.goto(app.base + path);
      return poll(() => page.evaluate<number | null>('globalThis.__quietAt()'), `${path} never gets quiet`);
    };
    const rows: Row[] = [];
    let stored = 0;
    for (const count of counts) {
      const desk = await app.open('desk.html#/about');
      await store(desk, stored, count);
      await desk.close();
      stored = count;
      const empty: number[] = [];
      const popup: number[] = [];
      for (let pair = 0; pair < PAIRS; pair += 1) {
        empty.push(await timed('empty.html'));
        popup.push(await timed('popup.html'));
      }
      rows.push({
        name: `popup with ${count} mentors, until the DOM is quiet, against an empty page`,
        value: rounded(median(popup) / median(empty)),
        unit: `x (${rounded(median(popup))} ms to ${rounded(median(empty))} ms)`,
        budget: 1.5,
      });
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
