import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './dist.ts';

test('every font that is shipped has its copyright and the Open Font License beside it', () => {
  const licence = readFileSync(join(dist, 'fonts-licence.txt'), 'utf8');
  const fonts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  const parts = licence.split(/^(?=\S+-\*\.woff2: )/m);
  for (const font of fonts) {
    const part = parts.find((text) => font.startsWith(text.slice(0, text.indexOf('*'))));
    expect(part, font).toContain('with Reserved Font Name');
    expect(part, font).toContain('SIL OPEN FONT LICENSE Version 1.1');
  }
});
