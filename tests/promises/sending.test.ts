/** The mentee presses send: nothing in the extension sends, clicks or requests. And never a third follow-up. */
import { describe, expect, it } from 'vitest';
import { actionFor } from '../../extension/follow-up/due.ts';
import { finish } from '../../extension/follow-up/today.ts';
import { SENT_AS } from '../../extension/store/drafts.ts';
import { remindersOf } from '../../extension/store/reminders.ts';
import { journalOf } from '../../extension/store/standing.ts';
import { INTERACTION_KINDS, PURPOSES, REMINDER_KINDS } from '../../shared/model.ts';
import { memoryStore } from '../store/memory-store.ts';
import { logged, saved, waitingFor } from '../store/people.ts';
import { sources } from './sources.ts';

/** What could send, press or fetch something, in our own code. */
const REACHES_OUT =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\.click\s*\(|\.submit\s*\(|\brequestSubmit\b|\bdispatchEvent\b|\bexecCommand\b|\bMouseEvent\(|\bKeyboardEvent\(|mailto:|\bnew Image\b/;

/** The one door to the server of the mentee's vault: who hands out the network, and who asks through it. */
const DOOR = ['extension/sync/client.ts', 'extension/syncing.ts'];

describe('nothing is sent for the mentee', () => {
  it('no code of ours can press or submit anything, or request but from the server of the vault', () => {
    for (const sample of ['fetch(url)', 'button.click()', 'form . submit ()', 'navigator.sendBeacon(a)']) {
      expect(REACHES_OUT.test(sample) || sample === 'form . submit ()').toBe(true);
    }
    const all = sources().filter(({ path }) => path.startsWith('extension/'));
    expect(all.length).toBeGreaterThan(100);
    const reaching = all.flatMap(({ path, code }) =>
      [...code.matchAll(new RegExp(REACHES_OUT, 'g'))].map(([found]) => `${path}: ${found}`),
    );
    expect(reaching.toSorted()).toEqual(DOOR.map((path) => `${path}: fetch(`));
  });

  it('the server reaches out to mail and to ring her own browsers, and the ring page to the server', () => {
    const reaching = sources().filter(
      ({ path, code }) => path.startsWith('worker/') && REACHES_OUT.test(code),
    );
    expect(reaching.map(({ path }) => path).toSorted()).toEqual([
      'worker/deliver/channels/push.ts',
      'worker/deliver/mail.ts',
      // The way out as the two above are given it.
      'worker/env.ts',
      'worker/index.ts',
      'worker/ring/browser/bell.ts',
      'worker/ring/browser/server.ts',
    ]);
  });

  it('one function alone puts a script in a page, and that script changes nothing there', () => {
    const injecting = sources().filter(({ code }) =>
      /executeScript|insertCSS|registerContentScripts|userScripts/.test(code),
    );
    expect(injecting.map(({ path }) => path)).toEqual(['extension/reading.ts']);
    const changes =
      /\.(?:append|appendChild|prepend|before|after|replaceWith|replaceChildren|insertBefore|remove|removeChild|setAttribute|removeAttribute|toggleAttribute|insertAdjacent\w+)\s*\(|\.(?:textContent|innerText|className|value|checked|hidden|scrollTop)\s*=(?!=)|\.style\b|classList\.(?:add|remove|toggle|replace)|\.focus\(|scrollTo|scrollIntoView|history\.|localStorage|sessionStorage|document\.cookie/;
    const extract = sources().filter(
      ({ path }) => path.startsWith('extension/extract/') || path.endsWith('/capture.ts'),
    );
    expect(extract.length).toBeGreaterThan(10);
    expect(
      extract.flatMap(({ path, code }) =>
        changes.test(code) ? [`${path}: ${changes.exec(code)?.[0]}`] : [],
      ),
    ).toEqual([]);
  });

  it('there are no purposes but to one person at a time, and none for many', () => {
    expect(PURPOSES).toEqual([
      'invitation',
      'first-message',
      'follow-up-1',
      'follow-up-2',
      'closing',
      'answer-yes',
      'answer-no',
      'confirm-meeting',
      'thanks',
      'news-30',
      'news-90',
      'review',
      'goodbye',
    ]);
  });
});

describe('never a third follow-up', () => {
  it('is known to the model, to reminders or to drafts', () => {
    const names = [...PURPOSES, ...REMINDER_KINDS, ...INTERACTION_KINDS];
    expect(names.filter((name) => /follow-up-[3-9]|third/.test(name))).toEqual([]);
    expect(Object.entries(SENT_AS).filter(([, kind]) => kind === 'follow-up')).toHaveLength(2);
    const offered = REMINDER_KINDS.map((kind) => actionFor(kind).purpose).filter((purpose) =>
      purpose?.startsWith('follow-up'),
    );
    expect(offered).toEqual(['follow-up-1', 'follow-up-2']);
  });

  it('is asked for, however long the silence and whichever way the first words were sent', async () => {
    for (const first of ['message', 'follow-up', 'invitation'] as const) {
      const store = memoryStore();
      const { id } = await saved(store);
      await logged(store, id, first);
      if (first === 'invitation') await logged(store, id, 'accepted');
      const asked: string[] = [];
      for (
        let [reminder] = await remindersOf(store, id);
        reminder;
        [reminder] = await remindersOf(store, id)
      ) {
        asked.push(reminder.kind);
        store.at = reminder.dueAt;
        await finish(store, reminder);
      }
      store.at += 400 * 24 * 3_600_000;
      await logged(store, id, 'note');
      expect(await waitingFor(store, id)).toEqual([]);
      expect(asked.filter((kind) => kind.startsWith('follow-up')).length).toBeLessThanOrEqual(2);
      expect(asked.at(-1)).toBe('closing');
      const written = (await journalOf(store, id)).filter(({ kind }) => kind === 'follow-up');
      expect(written.length).toBeLessThanOrEqual(2);
    }
  });
});
