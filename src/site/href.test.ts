import { expect, test } from 'vitest';
import { href } from './href.ts';

test('a root-relative path gets the base path once', () => {
  expect(href('/vi/tasks/', '/ke-hoach/')).toBe('/ke-hoach/vi/tasks/');
  expect(href('/vi/tasks/', '/ke-hoach')).toBe('/ke-hoach/vi/tasks/');
  expect(href('/vi/tasks/', '/')).toBe('/vi/tasks/');
});

test('anchors and other sites stay as they are', () => {
  expect(href('#ii-4-a', '/ke-hoach/')).toBe('#ii-4-a');
  expect(href('https://vbpl.vn/', '/ke-hoach/')).toBe('https://vbpl.vn/');
  expect(href('//host/x', '/ke-hoach/')).toBe('//host/x');
});
