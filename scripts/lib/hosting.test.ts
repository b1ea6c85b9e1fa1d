import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersFile } from '../../src/hosting/headers.ts';
import { caddySite, nginxServer } from '../../src/hosting/recipes.ts';
import { findTool } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
// The processes of nginx that answer are another user's.
chmodSync(folder, 0o755);
const root = join(folder, 'the site');
const files: Readonly<Record<string, string>> = {
  'index.html': 'home',
  'vi/index.html': `<p>${'dài '.repeat(2000)}</p>`,
  'vi/404.html': 'không có',
  'en/404.html': 'nothing here',
  'en/a/index.html': 'a',
  _headers: 'hidden',
  'sw.js': '2',
  '_astro/a.1b2c.js': '1',
  'api/v1/index.json': '{}',
  'downloads/a.ics': 'BEGIN:VCALENDAR',
  'downloads/a.csv': 'đ',
  'pagefind/wasm.vi.pagefind': 'x',
  'pagefind/index/vi_1.pf_index': 'x',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const servers = {
  nginx: {
    commands: ['nginx', '/usr/sbin/nginx'],
    start: (program: string, listen: string, base: string) => {
      const file = join(folder, 'nginx.conf');
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      writeFileSync(
        file,
        `daemon off;\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${nginxServer({ root, base, listen })}}\n`,
      );
      return spawn(program, ['-e', 'stderr', '-c', file], { stdio: 'ignore' });
    },
  },
  caddy: {
    commands: ['caddy'],
    start: (program: string, listen: string, base: string) => {
      const file = join(folder, 'Caddyfile');
      writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${caddySite({ root, base, listen })}`);
      const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
      return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env });
    },
  },
} as const;

describe.each(Object.entries(servers))('%s by its recipe', (name, { commands, start }) => {
  const path = process.env['PATH'];
  process.env['PATH'] = `${path}:/usr/sbin:/usr/local/sbin`;
  const program = findTool({ name, commands, packages: [] });
  process.env['PATH'] = path;
  if (program === null) {
    test.skip(`${name} is not installed: its recipe is not tested here`, () => {});
    return;
  }
  describe.each(['/', '/ke-hoach/'])('at %s', (base) => {
    let server: ChildProcess;
    let origin = '';
    beforeAll(async () => {
      const listen = `127.0.0.1:${await freePort()}`;
      origin = `http://${listen}`;
      server = start(program, listen, base);
      await vi.waitFor(() => fetch(origin + base), { timeout: 20_000, interval: 100 });
      expect(server.exitCode).toBeNull();
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    });

    test.each([
      ['vi/', 'text/html', 'max-age=0', null],
      ['sw.js', 'text/javascript', 'max-age=0', null],
      ['_astro/a.1b2c.js', 'text/javascript', 'immutable', null],
      ['api/v1/index.json', 'application/json', 'max-age=0', '*'],
      ['downloads/a.ics', 'text/calendar', 'max-age=0', '*'],
      ['downloads/a.csv', 'text/csv', 'max-age=0', '*'],
      ['pagefind/wasm.vi.pagefind', 'application/octet-stream', 'max-age=0', null],
      ['pagefind/index/vi_1.pf_index', 'application/octet-stream', 'immutable', null],
    ])('%s has its type and headers', async (file, type, cache, anyone) => {
      const { status, headers } = await fetch(`${origin}${base}${file}`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(/^text|json/.test(type) ? `${type}; charset=utf-8` : type);
      expect(headers.get('cache-control')).toContain(cache);
      expect(headers.get('access-control-allow-origin')).toBe(anyone);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    });

    test.each([
      ['nope', 'không có'],
      ['en/nope/', 'nothing here'],
      ['_headers', 'không có'],
      ['downloads/nope.csv', 'không có'],
      ['_astro/nope.js', 'không có'],
    ])('%s is not there, and says so', async (file, body) => {
      const answer = await fetch(`${origin}${base}${file}`);
      expect([answer.status, await answer.text()]).toEqual([404, body]);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).not.toContain('immutable');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    });

    test('pages are compressed, and an address without its slash leads to the one with it', async () => {
      expect((await fetch(`${origin}${base}vi/`)).headers.get('content-encoding')).toBe('gzip');
      const moved = await fetch(`${origin}${base}en/a`, { redirect: 'manual' });
      expect([301, 302, 308]).toContain(moved.status);
      expect(new URL(moved.headers.get('location') ?? '', `${origin}${base}en/a`).href).toBe(`${origin}${base}en/a/`);
    });
  });
});

test.each(['/', '/ke-hoach/'])(
  'the rules of _headers at %s: each path below the folder, no header in two rules of a path',
  (base) => {
    const text = headersFile(base);
    const rules = text
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n'));
    expect(rules.map(([path]) => path).every((path) => path?.startsWith(base) && path.endsWith('*'))).toBe(true);
    for (const [path = '', ...lines] of rules) {
      const above = rules
        .filter(([other = '']) => other !== path && path.startsWith(other.slice(0, -1)))
        .flatMap(([, ...more]) => more);
      const names = (list: readonly string[]) => list.map((line) => line.split(':')[0]);
      expect(names(lines).filter((header) => names(above).includes(header))).toEqual([]);
    }
  },
);
