/** The ring page in every state: in browsers that cannot ring, in both languages and themes, wide and narrow. */
import { expect } from '@playwright/test';
import { findBarriers } from '../harness/barriers.ts';
import { open, shown, test } from '../harness/phone.ts';

/** What a browser that cannot ring looks like to the page. */
const BROWSERS = {
  blocked: () => Object.defineProperty(Notification, 'permission', { get: () => 'denied' }),
  unsupported: () => Reflect.deleteProperty(window, 'PushManager'),
  install: () => {
    Reflect.deleteProperty(window, 'PushManager');
    Object.defineProperty(navigator, 'standalone', { get: () => false });
  },
};

for (const [state, words] of [
  ['blocked', 'Your browser blocks notifications'],
  ['unsupported', 'This browser cannot show notifications'],
  ['install', 'First put this page on your home screen'],
] as const)
  test(`a browser that cannot ring is told what to do: ${state}`, async ({ stage, phone }) => {
    await phone.context.addInitScript(BROWSERS[state]);
    const page = await open(phone.context, await stage.invitation());
    await expect(shown(page)).toContainText(words);
  });

for (const [language, colorScheme, width] of [
  ['en', 'light', 390],
  ['fr', 'dark', 390],
  ['fr', 'light', 240],
  ['en', 'dark', 1280],
] as const)
  test.describe(() => {
    test.use({ language });
    test(`every state can be read by everybody: ${language}, ${colorScheme}, ${width} wide`, async ({
      stage,
      phone,
    }, info) => {
      const page = await open(phone.context, new URL('/ring', stage.worker.origin).href);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 760 });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const states = await page
        .locator('[data-when]')
        .evaluateAll((all) => all.map((part) => `${(part as HTMLElement).dataset.when}`));
      expect(states.length).toBeGreaterThan(10);
      for (const state of states) {
        await page.evaluate((state) => {
          for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
            part.hidden = part.dataset.when !== state;
          const template = document.querySelector('template');
          if (template)
            document.querySelector('#due')?.replaceChildren(document.importNode(template.content, true));
          const title = document.querySelector('.title');
          if (title) title.textContent = 'A title'.repeat(28);
        }, state);
        await page.screenshot({ path: info.outputPath(`${state}.png`) });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(wide, `${state} must not scroll sideways`).toBe(0);
        const barriers = await findBarriers({ run: (script) => page.evaluate(script) });
        expect.soft(barriers, `axe on ${state}`).toEqual([]);
      }
    });
  });
