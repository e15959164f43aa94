// @vitest-environment jsdom
/** The ring page's list of what is due: how it comes there in the address, and what its buttons do. */
import { afterEach, expect, it, vi } from 'vitest';
import { addressOf, remindersIn, showDue } from '../../worker/ring/browser/due.ts';

const PAPER = { title: 'Send the paper; “soon”', done: 'token-done', snooze: 'token-snooze' };

afterEach(() => vi.unstubAllGlobals());

it('travels behind the #, which goes to no server, and comes out as it was', () => {
  const address = new URL(addressOf([PAPER, PAPER]), 'https://vault.example');
  expect([address.pathname, address.search]).toEqual(['/ring', '']);
  expect(remindersIn(address.hash)).toEqual([PAPER, PAPER]);
  expect(addressOf([])).toBe('/ring');
});

it('is empty where the address holds anything else', () => {
  for (const hash of ['', '#', '#due=', '#due=%', '#due={}', '#due=[1,null,{"title":"x"}]', '#other=[]'])
    expect(remindersIn(hash)).toEqual([]);
});

/** The page's template, cut down to what the script looks for. */
function shown() {
  document.body.innerHTML = `<ul></ul><template><li><p class="title"></p>
    <button data-act="done"></button><button data-act="snooze"></button>
    ${['done', 'snooze', 'refused', 'offline', 'failed'].map((what) => `<p data-said="${what}" hidden></p>`).join('')}
    </li></template>`;
  const [list, template] = [document.querySelector('ul'), document.querySelector('template')];
  if (list && template) showDue([PAPER], list, template);
  return {
    press: (act: string) => document.querySelector<HTMLButtonElement>(`li [data-act=${act}]`)?.click(),
    said: () =>
      [...document.querySelectorAll<HTMLElement>('li [data-said]')].flatMap(({ hidden, dataset }) =>
        hidden ? [] : [dataset.said],
      ),
    buttons: () => document.querySelectorAll('li button:not([hidden]):not([disabled])').length,
  };
}

it.each([
  ['done', 'token-done', 200, ['done'], 0],
  ['snooze', 'token-snooze', 200, ['snooze'], 0],
  ['done', 'token-done', 410, ['refused'], 0],
  ['done', 'token-done', 503, ['failed'], 2],
  ['snooze', 'token-snooze', 0, ['offline'], 2],
])('pressing %s sends %s, and after a reply of %d says %s', async (act, token, status, said, left) => {
  const asked = vi.fn((_: string, __: RequestInit) =>
    status ? Promise.resolve(new Response(null, { status })) : Promise.reject(new TypeError('no network')),
  );
  vi.stubGlobal('fetch', asked);
  const page = shown();
  expect(document.querySelector('li .title')?.textContent).toBe(PAPER.title);
  page.press(act);
  await vi.waitFor(() => expect(page.said()).toEqual(said));
  expect(asked.mock.calls).toMatchObject([[`/r/${token}`, { method: 'POST', credentials: 'omit' }]]);
  expect(page.buttons()).toBe(left);
});
