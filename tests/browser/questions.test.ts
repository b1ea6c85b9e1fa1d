import { expect, test } from 'vitest';
import { follow, press, useSite } from './chromium.ts';

const site = useSite();
/** A phone on which a citizen begins at the home page. */
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

test('whether this is official, and from what it is made, is one press from home', async () => {
  const page = await site.open('vi/', phone);
  await follow(page.locator('.notice a'), /#official$/u);
  const strip = page.locator('#official');
  for (const words of ['không do cơ quan nhà nước', '108/NQ-CP', '01/CT-UBND', 'Báo lỗi']) {
    const top = async () => (await strip.getByText(words).first().boundingBox())?.y ?? -1;
    // The page glides there.
    await expect.poll(top, { message: words }).toBeLessThan(740);
    expect(await top(), words).toBeGreaterThanOrEqual(0);
  }
});

test('the data of the whole site is two presses from home', async () => {
  const page = await site.open('vi/', phone);
  await press(page.locator('button.menu'));
  await follow(page.locator('#menu').getByRole('link', { name: 'Dữ liệu', exact: true }), /\/vi\/data\/$/u);
  const box = await page.locator('main a[href*="/downloads/"]').first().boundingBox();
  expect(box?.y).toBeLessThan(2 * 740);
});

test('the menu of a phone has every list of the site within one screen', async () => {
  const page = await site.open('vi/', phone);
  await press(page.locator('button.menu'));
  const menu = page.locator('#menu');
  for (const name of ['Mục tiêu, chỉ tiêu', 'Chỉ tiêu', 'Bản đồ quận, huyện', 'Dữ liệu']) {
    const box = await menu.getByRole('link', { name, exact: true }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(740);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.locator('#menu').getByRole('link', { name: 'Dữ liệu', exact: true }).isVisible()).toBe(false);
});

test('a page of a clause prints at a press', async () => {
  const page = await site.open('vi/108-nq-cp/ii-8/', phone);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await press(page.getByRole('button', { name: 'In trang này', exact: true }));
  expect(await page.getAttribute('html', 'data-printed')).toBe('');
});
