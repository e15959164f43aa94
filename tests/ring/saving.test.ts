/** Saving without the popup: by keyboard, from a link, from selected words. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../extension/language.ts';
import type { Restriction } from '../../extension/reading.ts';
import { keepSelection, openAddForm, saveLink, savePage } from '../../extension/saving.ts';
import { allMentors } from '../../extension/store/mentors.ts';
import { forgetForGood, removeMentor } from '../../extension/store/removals.ts';
import { whyNot } from '../../extension/why-not.ts';
import { MAX } from '../../shared/values.ts';
import { type MemoryStore, memoryStore } from '../store/memory-store.ts';
import { INES, profile, saved } from '../store/people.ts';

const { executeScript, create } = vi.hoisted(() => ({ executeScript: vi.fn(), create: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript }, tabs: { create }, runtime: { getURL: (path: string) => path } },
}));

beforeAll(() => speak('en'));
beforeEach(() => {
  executeScript.mockReset();
  create.mockReset();
});

const TAB = { id: 7, url: `${INES}/` };

function told() {
  const all: string[][] = [];
  return { all, tell: async (...words: string[]) => void all.push(words) };
}

function shows(page: ReturnType<typeof profile> | null): void {
  executeScript.mockResolvedValue([{ result: { profiles: page ? [page] : [], cutShort: false } }]);
}

/** The forms opened to add somebody by hand, with what is filled in. */
function forms(): Record<string, string>[] {
  return create.mock.calls.map(([{ url }]) => {
    expect(url).toMatch(/^\/desk\.html#\/add\?/);
    return Object.fromEntries(new URLSearchParams(url.split('?')[1]));
  });
}

async function forgotten(store: MemoryStore): Promise<void> {
  const { id } = await saved(store);
  await forgetForGood(store, `${(await removeMentor(store, id))?.id}`);
}

describe('by keyboard', () => {
  it('the person on the page is saved with what was read, and the mentee is told', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    shows(profile());
    const mentor = await savePage(store, tell, TAB);
    expect(mentor).toMatchObject({
      name: 'Inès Valdor',
      organisation: 'Marée Haute',
      source: 'network',
      urls: [INES],
    });
    expect(await allMentors(store)).toEqual([mentor]);
    expect(all).toEqual([[mentor?.id, 'Inès Valdor', 'Saved. Open the panel to write.']]);
  });

  it('of many reasons to write the first three are kept, with their dates', async () => {
    const [store, { tell }] = [memoryStore(), told()];
    const hooks = ['a', 'b', 'c', 'd'].map((text) => ({ text, url: null, date: '2026-05-21' }));
    shows(profile({ hooks }));
    const mentor = await savePage(store, tell, TAB);
    expect(mentor?.hooks.map(({ text, date }) => [text, date])).toEqual([
      ['a', '2026-05-21'],
      ['b', '2026-05-21'],
      ['c', '2026-05-21'],
    ]);
  });

  it('a page about several people saves none of them, and says how to choose', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    const profiles = [profile(), profile({ name: 'Ana Ruiz' })];
    executeScript.mockResolvedValue([{ result: { profiles, cutShort: false } }]);
    expect(await savePage(store, tell, TAB)).toBe(null);
    expect(all[0]?.[2]).toBe('This page shows several people. Open Passerelle here to choose one.');
    expect(await allMentors(store)).toEqual([]);
  });

  it('a person saved before is left as she is, and the mentee is told so', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    const before = await saved(store, 'Inès V.');
    shows(profile());
    expect(await savePage(store, tell, TAB)).toEqual(before);
    expect(all).toEqual([[before.id, 'Inès V.', 'Already among your mentors.']]);
  });

  it('a person once deleted for good is saved with a warning', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    await forgotten(store);
    shows(profile());
    await savePage(store, tell, TAB);
    expect(all[0]?.[2]).toBe('Saved. Open the panel to write. You once deleted this person for good.');
  });

  it('a page that gives nobody tells why, and nothing is stored', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    shows(null);
    expect(await savePage(store, tell, TAB)).toBe(null);
    expect(await savePage(store, tell, { id: 7, url: 'https://valdor.example/cv.pdf' })).toBe(null);
    expect(await savePage(store, tell, {})).toBe(null);
    expect(all.map(([id, title, why]) => [id, title, why?.slice(0, 24)])).toEqual([
      ['nobody', 'Nobody was saved', 'No person was found on t'],
      ['nobody', 'Nobody was saved', 'A PDF cannot be read. Ad'],
      ['nobody', 'Nobody was saved', 'This tab is empty. Open '],
    ]);
    expect(await allMentors(store)).toEqual([]);
  });

  it('each reason has a sentence of its own, in both languages', () => {
    const reasons: Restriction[] = ['empty', 'browser-page', 'store', 'file', 'document', 'refused'];
    for (const language of ['fr', 'en'] as const) {
      speak(language);
      const sentences = [
        whyNot({ kind: 'nobody' }),
        ...reasons.map((why) => whyNot({ kind: 'restricted', why })),
      ];
      expect(new Set(sentences).size).toBe(reasons.length + 1);
    }
  });
});

describe('from a link', () => {
  it('the person behind it is saved, the page unvisited', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    await saveLink(store, tell, 'https://fr.linkedin.com/in/ines-valdor?trk=people', 'Inès Valdor');
    expect(await allMentors(store)).toMatchObject([{ name: 'Inès Valdor', urls: [INES] }]);
    expect(all[0]?.slice(1)).toEqual([
      'Inès Valdor',
      'Saved from the link linkedin.com/in/ines-valdor. Open the panel to write.',
    ]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('the same link twice saves one person', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    await saveLink(store, tell, INES, 'Inès Valdor');
    await saveLink(store, tell, `${INES}/#about`, null);
    expect(await allMentors(store)).toHaveLength(1);
    expect(all[1]?.[2]).toBe('Already among your mentors.');
  });

  it('whose address alone tells the name is enough', async () => {
    const [store, { tell }] = [memoryStore(), told()];
    await saveLink(store, tell, `${INES}-4b21c/`, null);
    expect(await allMentors(store)).toMatchObject([{ name: 'Ines Valdor' }]);
  });

  it('whose name is doubtful opens the form with what is known, unless she is saved already', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    await saveLink(store, tell, 'https://github.com/mvdb', 'Maarten Berghmans');
    await saveLink(store, tell, INES, 'Voir Profil');
    expect(forms()).toEqual([
      { url: 'https://github.com/mvdb', name: 'Maarten Berghmans' },
      { url: INES, name: 'Voir Profil' },
    ]);
    expect(all).toEqual([]);
    expect(await allMentors(store)).toEqual([]);
    await saved(store);
    await saveLink(store, tell, INES, 'Voir Profil');
    expect(forms()).toHaveLength(2);
    expect(all.map(([, name, words]) => [name, words])).toEqual([
      ['Inès Valdor', 'Already among your mentors.'],
    ]);
  });

  it('to a place no rule knows opens the form with the address, and the name where the link says one', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    await saveLink(store, tell, 'https://valdor.example/a?x=1&y=é', 'Inès Valdor');
    await saveLink(store, tell, 'https://valdor.example/', 'click here');
    expect(forms()).toEqual([
      { url: 'https://valdor.example/a?x=1&y=%C3%A9', name: 'Inès Valdor' },
      { url: 'https://valdor.example/' },
    ]);
    expect(all).toEqual([]);
    expect(await allMentors(store)).toEqual([]);
  });
});

describe('from selected words', () => {
  it('they become a reason to write to the person saved from this page', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    const { id } = await saved(store);
    await keepSelection(store, tell, TAB, '  Ten years\n at sea ');
    const [mentor] = await allMentors(store);
    expect(mentor?.hooks).toEqual([{ text: 'Ten years at sea', url: INES, addedAt: store.at }]);
    expect(all).toEqual([[id, 'Inès Valdor', 'Kept as a reason to write.']]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('the person is saved first if need be', async () => {
    const [store, { tell }] = [memoryStore(), told()];
    shows(profile({ hooks: [] }));
    await keepSelection(store, tell, TAB, 'Ten years at sea');
    expect(await allMentors(store)).toMatchObject([{ urls: [INES], hooks: [{ text: 'Ten years at sea' }] }]);
  });

  it('on a page that is nobody open the form with the words', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    shows(null);
    await keepSelection(store, tell, { id: 7, url: 'https://talks.example/2026' }, 'Ten years at sea');
    await keepSelection(store, tell, {}, 'No tab');
    expect(forms()).toEqual([
      { hook: 'Ten years at sea', url: 'https://talks.example/2026' },
      { hook: 'No tab' },
    ]);
    expect(all).toEqual([]);
  });

  it('that are nothing but blanks do nothing; a very long passage is cut', async () => {
    const [store, { all, tell }] = [memoryStore(), told()];
    await saved(store);
    await keepSelection(store, tell, TAB, ' \n\t ');
    expect(all).toEqual([]);
    await keepSelection(store, tell, TAB, 'x'.repeat(MAX.hook * 3));
    expect((await allMentors(store))[0]?.hooks[0]?.text).toHaveLength(MAX.hook);
  });
});

describe('the form', () => {
  it('gets what is known, however it is spelled', async () => {
    await openAddForm({ hook: 'a&b=c #d é', url: 'https://x.example/?q=1' });
    expect(forms()).toEqual([{ hook: 'a&b=c #d é', url: 'https://x.example/?q=1' }]);
  });
});
