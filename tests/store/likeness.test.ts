/** Two entries that may be one person: pointed out with the reason. */
import { describe, expect, it } from 'vitest';
import { likelySame } from '../../extension/store/merges.ts';
import { memoryStore } from './memory-store.ts';
import { INES, saved, TOMAS } from './people.ts';

const SITE = 'https://valdor.example/';

describe('likely the same person', () => {
  it('is told for a shared link and for the same name and organisation, with the reason', async () => {
    const store = memoryStore();
    const byLink = await saved(store, 'I. Valdor', { urls: [TOMAS], links: [SITE] });
    const byName = await saved(store, 'inès VALDOR', { organisation: 'MARÉE Haute' });
    await saved(store, 'Inès Valdor', { organisation: 'Another house' });
    await saved(store, 'Noor Haddad', { organisation: 'Marée Haute' });
    const found = await likelySame(store, {
      name: 'Inès Valdor',
      organisation: 'Marée Haute',
      urls: [INES],
      links: [SITE],
    });
    expect(found.map(({ mentor, reason }) => [mentor.id, reason])).toEqual([
      [byLink.id, 'shared-link'],
      [byName.id, 'same-name-and-organisation'],
    ]);
  });

  it('is told when one shows the address of the other, and never of oneself', async () => {
    const store = memoryStore();
    const ines = await saved(store);
    const page = await saved(store, 'I. Valdor', { urls: [SITE], links: [INES] });
    expect((await likelySame(store, page)).map(({ mentor }) => mentor.id)).toEqual([ines.id]);
    expect((await likelySame(store, ines)).map(({ mentor }) => mentor.id)).toEqual([page.id]);
  });

  it('is not guessed from a name alone', async () => {
    const store = memoryStore();
    await saved(store, 'Noor Haddad', { urls: [INES] });
    const other = await saved(store, 'Noor Haddad', { urls: [TOMAS] });
    expect(await likelySame(store, other)).toEqual([]);
  });
});
