import { expect, test } from 'vitest';
import { follow, useSite } from './chromium.ts';

const site = useSite();

test('pages can be read without scripts', async () => {
  const page = await site.open('vi/01-ct-ubnd/pl4-45/', { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain('thực hiện thí điểm một số cơ chế, chính sách đặc thù');
  expect(await page.getByRole('link', { name: 'English' }).getAttribute('href')).toContain('/en/01-ct-ubnd/pl4-45/');
});

test('the language switch leads to the same place', async () => {
  const page = await site.open('vi/01-ct-ubnd/ii-4/');
  await follow(page.getByRole('link', { name: 'English' }), /\/en\/01-ct-ubnd\/ii-4\/$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('the keyboard reaches the text past the header with one key, and every stop is visible', async () => {
  const page = await site.open('vi/01-ct-ubnd/ii-4/');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => ({
    href: document.activeElement?.getAttribute('href') ?? '',
    visible: (document.activeElement?.getBoundingClientRect().height ?? 0) > 0,
  }));
  expect(first).toEqual({ href: expect.stringMatching(/^#/), visible: true });
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return true;
      const style = getComputedStyle(element);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    });
    expect(shown).toBe(true);
  }
});
