/** Pages made by a test, served on this machine under any host name below `.localhost`, with a log of what was asked. */
import { createServer } from 'node:http';

export interface LocalPage {
  /** `text/html` unless it is said. */
  type?: string;
  body: string | Buffer;
}

export interface LocalPages {
  urlOf(page: { host: string; path: string }): string;
  /** What was asked for so far, as `host/path`, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves pages by their path, whatever the host. Everything else is not found. */
export async function serveLocalPages(pages: Record<string, LocalPage>): Promise<LocalPages> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(hostname + pathname);
    const page = pages[pathname];
    if (!page) return response.writeHead(404).end('<!doctype html><title>Not found</title>');
    response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    return response.end(page.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    asked,
    urlOf: ({ host, path }) => `http://${host}.localhost:${port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
