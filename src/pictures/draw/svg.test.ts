import { expect, test } from 'vitest';
import type { Scene } from './scene.ts';
import { svgOf } from './svg.ts';

const scene: Scene = {
  width: 100,
  height: 50,
  shapes: [
    { kind: 'rect', x: 0, y: 0.123, width: 10, height: 5, look: 'pale', texture: 'hatch' },
    { kind: 'text', x: 1, y: 2, text: 'Bộ <A> & "B"', lang: 'vi', bold: true },
    { kind: 'group', x: 0, y: 20, shapes: [{ kind: 'circle', x: 1, y: 1, r: 1, look: 'mark' }] },
  ],
};

test('a spoken picture names and describes itself', () => {
  const svg = svgOf(scene, { id: 'p', title: 'A & B', description: 'Two.' });
  expect(svg).toContain('role="img" aria-labelledby="p-t" aria-describedby="p-d"');
  expect(svg).toContain('<title id="p-t">A &amp; B</title><desc id="p-d">Two.</desc>');
});

test('a picture beside words that say the same is for the eye alone', () => {
  expect(svgOf({ ...scene, shapes: [] }, null)).toContain('aria-hidden="true"');
});

test('words are escaped and marked with their language', () => {
  expect(svgOf(scene, null, 'x')).toContain('lang="vi">Bộ &lt;A> &amp; "B"</text>');
});

test('a texture lies over the look of its area and belongs to its own drawing', () => {
  const svg = svgOf(scene, { id: 'p', title: '', description: '' });
  expect(svg).toContain('<pattern id="p-hatch"');
  expect(svg).toContain(
    '<rect x="0" y="0.1" width="10" height="5" class="pale"/><rect x="0" y="0.1" width="10" height="5" fill="url(#p-hatch)"/>',
  );
});

test('nothing in it needs an inline style or a script', () => {
  expect(svgOf(scene, { id: 'p', title: '', description: '' })).not.toMatch(/ style=| on\w+=|<script|<style/);
});
