/**
 * Pages of Chromium over raw CDP. Playwright attaches to tabs only: an extension's popup and side panel are page
 * targets it leaves alone (1.65, 2026-11), so they are attached here, through the browser's own session.
 */
import type { CDPSession } from '@playwright/test';
import { chordToCdp } from './keys.ts';
import type { Driver } from './surface.ts';

export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  /** Of targets of type `tab` that are in the tab strip only: popups and panels have none (Chromium 156, 2026-11). */
  embedderData?: { tabActive?: boolean; tabStripIndex?: number } | undefined;
}

/** The target went away while something was asked of it: a popup that closes itself on a click is no failure. */
export class TargetGone extends Error {}

export interface Target {
  id: string;
  send(method: string, params?: object): Promise<unknown>;
  on(listener: (event: TargetEvent) => void): void;
  isOpen(): boolean;
  detach(): Promise<void>;
}

export interface TargetEvent {
  method: string;
  params: Record<string, unknown>;
}

interface Reply {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
}

/**
 * Attaches to a target. The session is not flat (its messages come wrapped in events of the browser's session):
 * Playwright would not know what to do with a flat session it did not open.
 */
export async function attachTarget(browser: CDPSession, targetId: string): Promise<Target> {
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners: ((event: TargetEvent) => void)[] = [];
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  let isOpen = true;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    else if (reply.method)
      for (const listener of listeners) listener({ method: reply.method, params: reply.params ?? {} });
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    isOpen = false;
    for (const settle of waiting.values()) settle({ error: { message: 'gone' } });
  });
  return {
    id: targetId,
    on: (listener) => void listeners.push(listener),
    isOpen: () => isOpen,
    detach: async () =>
      void (await browser.send('Target.detachFromTarget', { sessionId }).catch(() => undefined)),
    async send(method, params = {}) {
      if (!isOpen) throw new Error(`${method}: the page is closed`);
      const id = ++last;
      const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {
        isOpen = false;
      });
      if (!isOpen) throw new TargetGone(`${method}: the page closed meanwhile`);
      const reply = await replied;
      waiting.delete(id);
      if (!isOpen) throw new TargetGone(`${method}: the page closed meanwhile`);
      if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
      return reply.result;
    },
  };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Evaluates an expression in a target (a page or a worker). Throws what it throws. */
export async function evaluateIn(target: Target, expression: string): Promise<unknown> {
  const answer = (await target.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  })) as Evaluated;
  const { exceptionDetails: fault } = answer;
  if (fault) throw new Error(fault.exception?.description ?? fault.text);
  return answer.result.value;
}

/** Input and output of one page target. `closeTarget` closes it from outside. */
export function targetDriver(target: Target, closeTarget: () => Promise<void>): Driver {
  const input = async (method: string, params: object) => {
    await target.send(method, params).catch((error: unknown) => {
      if (!(error instanceof TargetGone)) throw error;
    });
  };
  return {
    run: (expression) => evaluateIn(target, expression),
    async clickAt(x, y, button) {
      const point = { x, y, button, clickCount: 1 };
      await target.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await input('Input.dispatchMouseEvent', { type: 'mousePressed', ...point });
      if (target.isOpen()) await input('Input.dispatchMouseEvent', { type: 'mouseReleased', ...point });
    },
    async drag(from, to) {
      // The system's own drag would wait for a real mouse: Chromium hands it over, and it is ended by hand.
      await target.send('Input.setInterceptDrags', { enabled: true });
      const taken = new Promise<unknown>((resolve) => {
        target.on(({ method, params }) => method === 'Input.dragIntercepted' && resolve(params.data));
      });
      const held = { button: 'left', buttons: 1, clickCount: 1 };
      await input('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from });
      await input('Input.dispatchMouseEvent', { type: 'mousePressed', ...from, ...held });
      await input('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        x: from.x + 12,
        y: from.y + 12,
        ...held,
      });
      await input('Input.dispatchMouseEvent', { type: 'mouseMoved', ...to, ...held });
      const data = await taken;
      for (const type of ['dragEnter', 'dragOver', 'drop'])
        await input('Input.dispatchDragEvent', { type, ...to, data });
      await input('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, ...held });
      await target.send('Input.setInterceptDrags', { enabled: false });
    },
    async press(chord) {
      const key = chordToCdp(chord);
      await input('Input.dispatchKeyEvent', { type: 'text' in key ? 'keyDown' : 'rawKeyDown', ...key });
      if (target.isOpen()) await input('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    insert: (text) => input('Input.insertText', { text }),
    async screenshot() {
      const { data } = (await target.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    isOpen: async () => target.isOpen(),
    close: closeTarget,
  };
}
