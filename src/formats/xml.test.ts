import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { xmlDocument } from './xml.ts';

test('an element that holds more than leaves has its children on lines of their own', () => {
  const root = x('a', { id: '1' }, x('b', [x('c', 'one')]), x('d', [x('e', [x('f', 'two')])]), x('g'));
  expect(xmlDocument(root, 'a.dtd')).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE a SYSTEM "a.dtd">',
      '<a id="1">',
      '  <b><c>one</c></b>',
      '  <d>',
      '    <e><f>two</f></e>',
      '  </d>',
      '  <g/>',
      '</a>',
      '',
    ].join('\n'),
  );
});

test('no text and no attribute ends an element, and what XML forbids is left out', () => {
  const written = xmlDocument(x('a', { b: '"<&' }, '<c>]]>&\u0001\uFFFF'));
  expect(written).toContain('\n<a b="&#x22;&#x3C;&#x26;">&#x3C;c>]]&gt;&#x26;</a>\n');
});
