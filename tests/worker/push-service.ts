/** The push service the Worker posts to in tests: what it was given is kept, and it answers as a test says. */
import { world } from './server.ts';

export interface Pushed {
  url: string;
  headers: Headers;
  redirect: string | undefined;
  body: Uint8Array;
}

/** Takes messages, and answers as a test says. */
export class PushService {
  readonly pushed: Pushed[] = [];
  answer: () => Promise<Response> | Response = () => new Response(null, { status: 201 });

  constructor() {
    world.fetch = async (url, { headers, body, redirect }) => {
      this.pushed.push({
        ...{ url, redirect, headers: new Headers(headers) },
        body: new Uint8Array(await new Response(body ?? null).arrayBuffer()),
      });
      return this.answer();
    };
  }
}
