/** What the mentee chose by keyboard or in the context menu, and what a click on a notification opens. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chosen, saveChosen } from '../../extension/chosen.ts';
import { openNotified } from '../../extension/follow-up/bell.ts';
import { NOTICE } from '../../extension/follow-up/notice.ts';
import { speak } from '../../extension/language.ts';
import { MENU } from '../../extension/menus.ts';
import { allMentors } from '../../extension/store/mentors.ts';
import { memoryStore } from '../store/memory-store.ts';
import { INES, profile } from '../store/people.ts';

const { executeScript, create, clear, tick, colour } = vi.hoisted(() => ({
  executeScript: vi.fn(),
  create: vi.fn(),
  clear: vi.fn(),
  tick: vi.fn(),
  colour: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript },
    tabs: { create },
    runtime: { getURL: (path: string) => path },
    notifications: { clear },
    action: { setBadgeText: tick, setBadgeBackgroundColor: colour },
  },
}));

beforeAll(() => speak('en'));
beforeEach(() => vi.resetAllMocks());

const TAB = { id: 7, url: `${INES}/` };

/** Chooses on a page that shows `page`, and says who is there then and what was told. */
async function chosen(page: ReturnType<typeof profile> | null, choice: Chosen, tab?: typeof TAB) {
  executeScript.mockResolvedValue([{ result: { profiles: page ? [page] : [], cutShort: false } }]);
  const [store, told] = [memoryStore(), vi.fn()];
  await saveChosen(store, told, choice, tab);
  return { mentors: await allMentors(store), told };
}

describe('the command, or the entry for a page', () => {
  it('saves the person and ticks the button over that tab only', async () => {
    const { mentors } = await chosen(profile(), { menuItemId: MENU.page }, TAB);
    expect(mentors.map(({ name }) => name)).toEqual(['Inès Valdor']);
    expect(tick.mock.calls).toEqual([[{ text: '✓', tabId: 7 }]]);
  });

  it('ticks nothing where nobody was found', async () => {
    const { mentors, told } = await chosen(null, { menuItemId: MENU.page }, TAB);
    expect(mentors).toEqual([]);
    expect(told).toHaveBeenCalledOnce();
    expect(tick).not.toHaveBeenCalled();
  });
});

describe('the other entries', () => {
  it('save the person behind a link without reading the page', async () => {
    const { mentors } = await chosen(
      profile(),
      { menuItemId: MENU.link, linkUrl: INES, linkText: 'Inès Valdor' },
      TAB,
    );
    expect(mentors.map(({ name }) => name)).toEqual(['Inès Valdor']);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('keep selected words with the person of the page', async () => {
    const choice = { menuItemId: MENU.selection, selectionText: ' Her talk\n on tides ' };
    const { mentors } = await chosen(profile(), choice, TAB);
    expect(mentors[0]?.hooks.map(({ text }) => text)).toContain('Her talk on tides');
    expect(tick).not.toHaveBeenCalled();
  });

  it('do nothing where there is no tab, and for an entry of somebody else', async () => {
    expect((await chosen(profile(), { menuItemId: MENU.page })).mentors).toEqual([]);
    expect((await chosen(profile(), { menuItemId: 'other' }, TAB)).mentors).toEqual([]);
  });
});

describe('a click on a notification', () => {
  it.each([
    [NOTICE.today, '/desk.html#/today'],
    [NOTICE.nobody, '/desk.html#/add'],
    ['019aa0c4', '/desk.html#/mentors/019aa0c4'],
  ])('named %s opens %s, and takes it away', async (id, url) => {
    await openNotified(id);
    expect(create.mock.calls).toEqual([[{ url }]]);
    expect(clear.mock.calls).toEqual([[id]]);
  });
});
