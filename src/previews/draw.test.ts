import { readFileSync } from 'node:fs';
import { Renderer } from '@takumi-rs/core';
import { expect, test } from 'vitest';
import { Drawing } from './draw.ts';
import { sizes, style } from './layout.ts';
import { previewFonts } from './materials.ts';
import { type Preview, previewSize } from './preview.ts';

const short: Preview = {
  lang: 'vi',
  site: 'Kế hoạch An Hòa',
  kicker: 'Nhiệm vụ · Hàng 4 Phụ lục 2, Kế hoạch 12/KH-UBND',
  title: 'Bến sông sạch',
  facts: [{ name: 'Thời hạn', value: 'Quý III/2024' }],
  words: null,
  caveats: ['Trang không chính thức'],
};
const words = (letters: number, word = 'Nghiêng ') => word.repeat(Math.ceil(letters / word.length)).trim();
const long: Preview = {
  ...short,
  kicker: words(110),
  title: words(120),
  facts: [110, 60, 30].map((letters) => ({ name: words(45), value: words(letters) })),
  caveats: [words(60), 'Machine draft'],
};

/** Width and height as the head of a PNG says. */
function sizeOfPng(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG');
  return [view.getUint32(16), view.getUint32(20)];
}

test('every preview is a PNG of one size', async () => {
  const drawing = await Drawing.begin();
  for (const preview of [short, long])
    expect(sizeOfPng(await drawing.draw(preview))).toEqual([previewSize.width, previewSize.height]);
});

test('what is short is written large, what is long small enough to be there in full', async () => {
  const drawing = await Drawing.begin();
  expect(await drawing.sizeOf(short)).toBe(sizes[0]);
  const found = await drawing.sizeOf(long);
  expect(found).not.toBeNull();
  expect(found).not.toBe(sizes[0]);
  expect(await drawing.sizeOf({ ...long, title: words(2000) })).toBeNull();
});

test('a picture follows from what it says alone, not from those that were drawn before it', async () => {
  const [one, other] = [await Drawing.begin(), await Drawing.begin()];
  await one.draw(long);
  const [first, again, alone] = [await one.draw(short), await one.draw(short), await other.draw(short)];
  expect(Buffer.compare(first, again)).toBe(0);
  expect(Buffer.compare(first, alone)).toBe(0);
  expect(Buffer.compare(first, await one.draw({ ...short, title: 'Bến sông sach' }))).not.toBe(0);
});

test('a letter with two marks is drawn from one font, its marks in their place', async () => {
  const renderer = new Renderer();
  for (const font of previewFonts()) await renderer.registerFont(font);
  const file = (family: string) =>
    `node_modules/@fontsource-variable/${family}/files/${family}-vietnamese-wght-normal.woff2`;
  const stacked = 'ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự';
  for (const [name, family] of [
    ['Sans', 'source-sans-3'],
    ['Serif', 'source-serif-4'],
  ] as const) {
    await renderer.registerFont({ name: `${name} alone`, data: readFileSync(file(family)) });
    const drawn = (fontFamily: string) =>
      renderer.render(
        { type: 'text', text: stacked, style: { fontFamily, fontSize: 30 } },
        { width: 600, height: 200 },
      );
    expect(Buffer.compare(await drawn(name), await drawn(`${name} alone`))).toBe(0);
  }
});

test('its colours are those of the site by day', () => {
  const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');
  const colours = style.match(/#[0-9a-f]{6}/gu) ?? [];
  expect(colours.length).toBeGreaterThan(4);
  expect(colours.filter((colour) => !tokens.includes(`light-dark(${colour},`))).toEqual([]);
});
