/**
 * What keeps people out of a page, by axe. Its Playwright package knows Playwright pages only; here its script runs
 * in any surface, so that popup and panel are judged as they really show, in both browsers.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** One line for each rule broken on this page, `rule: sentence` and the elements; empty where nothing is wrong. */
export async function findBarriers(surface: Pick<Surface, 'run'>): Promise<string[]> {
  const found = (await surface.run(`(async () => {
    ${AXE}
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));
  })()`)) as Violation[];
  return found.map(({ id, help, nodes }) => {
    const elements = nodes.map(
      ({ html, failureSummary = '' }) => `\n  ${html}\n    ${failureSummary.replaceAll('\n', ' ')}`,
    );
    return `${id}: ${help}${elements.join('')}`;
  });
}
