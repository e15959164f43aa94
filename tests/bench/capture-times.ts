/** How long the capture script, as it is injected, takes for a page in a real Chromium. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestBrowser } from '../e2e/harness/test-browser.ts';

/** The page is shown as a profile on this host's stand-in, as the site rules know it. */
const HOST = 'www.linkedin.com.localhost';

/** @returns the milliseconds of each run, the first included */
export async function captureTimes(
  app: TestBrowser,
  code: string,
  page: string,
  rounds: number,
): Promise<number[]> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    const tab = await app.open(`http://${HOST}:${port}/in/nora-field`);
    const times = await tab.evaluate(
      ({ code, rounds }) => {
        const measured: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const script = document.createElement('script');
          script.textContent = code;
          const start = performance.now();
          document.head.append(script);
          measured.push(performance.now() - start);
          script.remove();
        }
        return measured;
      },
      { code, rounds },
    );
    await tab.close();
    return times;
  } finally {
    server.close();
  }
}
