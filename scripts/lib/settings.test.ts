import { describe, expect, test } from 'vitest';
import { isStandIn, readSettings, settings } from './settings.ts';

describe('the settings of a build', () => {
  test.each([
    [{}, { port: 4321, base: '/', origin: null }],
    [
      { PORT: '', BASE_PATH: '', SITE_URL: ' ' },
      { port: 4321, base: '/', origin: null },
    ],
    [{ PORT: '65535' }, { port: 65_535, base: '/', origin: null }],
    [{ BASE_PATH: 'x' }, { port: 4321, base: '/x/', origin: null }],
    [{ BASE_PATH: '//a/b.c//' }, { port: 4321, base: '/a/b.c/', origin: null }],
    [{ SITE_URL: 'https://ke-hoach.gov.vn/' }, { port: 4321, base: '/', origin: 'https://ke-hoach.gov.vn' }],
    [{ SITE_URL: 'http://[::1]:8080' }, { port: 4321, base: '/', origin: 'http://[::1]:8080' }],
  ])('%j', (env, expected) => expect(settings(env)).toEqual(expected));

  test.each([
    ...['abc', '99999', '65536', '-1', '80.5', '0', '1e3', '0x50'].map((PORT) => ({ PORT })),
    ...['/../x/', 'a b', '/a?b', 'https://x/y', '/./', '/a#b', 'a\\b', '/é/', 'a"b'].map((BASE_PATH) => ({
      BASE_PATH,
    })),
    ...['abc', 'ftp://x', 'https://x/y', 'https://x?q', 'https://u:p@x', '//x', 'https://', 'javascript:1'].map(
      (SITE_URL) => ({ SITE_URL }),
    ),
  ])('%j is refused in one line that names it', (env) => {
    const read = readSettings(env);
    const [name = '', value = ''] = Object.entries(env)[0] ?? [];
    expect(read).toEqual({ faults: [expect.stringContaining(`Unexpected ${name}=${value}, expected`)] });
    expect(JSON.stringify(read)).not.toContain('\\n');
  });

  test('all that are wrong are told at once', () =>
    expect(readSettings({ PORT: 'x', BASE_PATH: '..', SITE_URL: 'y' })).toMatchObject({ faults: { length: 3 } }));
});

test.each([
  ['https://ke-hoach-hai-phong.example', true],
  ['https://www.example.com', true],
  ['http://localhost:4321', true],
  ['https://haiphong.gov.vn', false],
  ['https://my-example.com', false],
])('whether %s stands in for an address: %s', (origin, expected) => expect(isStandIn(origin)).toBe(expected));
