import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const digits = '0123456789';
const long = `<p>${'dài '.repeat(2000)}</p>`;
const files = {
  'index.html': 'home',
  'vi/index.html': long,
  'vi/404.html': 'không có',
  'en/404.html': 'nothing here',
  'card.png': digits,
  _headers: 'secret',
  '_astro/a.1b2c.js': '1',
  'api/v1/index.json': '{}',
  'downloads/a.ics': 'BEGIN:VCALENDAR',
  'downloads/a.csv': 'đ',
  '.hidden': 'x',
};
let server: Server;
beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await serve({ port: 0, base: '/ke-hoach/', folder });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** What the server answers; the path goes out as it stands, unlike with `fetch`. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<IncomingMessage & { body: Buffer }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Object.assign(response, { body: Buffer.concat(parts) })));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('a part of a file', () => {
  test.each([
    ['bytes=5-2', 416, ''],
    ['bytes=0-99999999999999999999', 206, digits],
    ['bytes=-5', 206, '56789'],
    ['bytes=-0', 416, ''],
    ['bytes=4-', 206, '456789'],
    ['bytes=10-', 416, ''],
    ['bytes=2-4', 206, '234'],
    ['bytes=abc', 200, digits],
    ['bytes=', 200, digits],
    ['lines=1-2', 200, digits],
    ['bytes=0-1,8-9', 200, digits],
    ['bytes=0-1,1-3', 206, '0123'],
    ['bytes=--5', 200, digits],
    [`bytes=${'0-1,'.repeat(200)}`, 200, digits],
  ])('%s: %i', async (range, status, body) => {
    const answer = await ask('/ke-hoach/card.png', { range });
    expect([answer.statusCode, answer.body.toString()]).toEqual([status, body]);
    if (status === 416) expect(answer.headers['content-range']).toBe('bytes */10');
  });

  test('is one of its bytes as they stand, not of what was compressed', async () => {
    const answer = await ask('/ke-hoach/vi/', { range: 'bytes=3-5', 'accept-encoding': 'gzip' });
    expect([answer.statusCode, answer.headers['content-encoding'], answer.body.toString()]).toEqual([
      206,
      undefined,
      'dà',
    ]);
  });
});

describe('what there is not', () => {
  test.each([
    ['/ke-hoach/nope', 'không có'],
    ['/ke-hoach/en/nope/', 'nothing here'],
    ['/ke-hoach/%zz', 'không có'],
    ['/ke-hoach/%00', 'không có'],
    ['/ke-hoach/../../etc/passwd', 'không có'],
    ['/ke-hoach/..%2f..%2fetc/passwd', 'không có'],
    ['/ke-hoach/_headers', 'không có'],
    ['/ke-hoach/.hidden', 'không có'],
    ['/elsewhere/', 'không có'],
    ['/ke-hoach/vi/index.html/', 'không có'],
  ])('%s', async (path, body) => {
    const answer = await ask(path, { range: 'bytes=0-1', 'if-none-match': '*' });
    expect([answer.statusCode, answer.body.toString()]).toEqual([404, body]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });
});

test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND'])('%s is refused', async (method) => {
  const answer = await ask('/ke-hoach/', {}, method);
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['/ke-hoach/', 'public, max-age=0, must-revalidate', 'text/html; charset=utf-8', undefined],
  ['/ke-hoach/_astro/a.1b2c.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8', undefined],
  ['/ke-hoach/api/v1/index.json', 'public, max-age=0, must-revalidate', 'application/json; charset=utf-8', '*'],
  ['/ke-hoach/downloads/a.ics', 'public, max-age=0, must-revalidate', 'text/calendar; charset=utf-8', '*'],
  ['/ke-hoach/downloads/a.csv', 'public, max-age=0, must-revalidate', 'text/csv; charset=utf-8', '*'],
])('%s goes out with its headers', async (path, cache, type, origin) => {
  const { statusCode, headers } = await ask(path);
  expect(statusCode).toBe(200);
  expect(headers['cache-control']).toBe(cache);
  expect(headers['content-type']).toBe(type);
  expect(headers['access-control-allow-origin']).toBe(origin);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('a page is compressed, asked again for its state, and moved to the address with its slash', async () => {
  const zipped = await ask('/ke-hoach/vi/', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(zipped.body).toString()).toBe(long);
  const again = await ask('/ke-hoach/vi/', { 'if-none-match': String(zipped.headers.etag) });
  expect([again.statusCode, again.body.length]).toEqual([304, 0]);
  const head = await ask('/ke-hoach/card.png', {}, 'HEAD');
  expect([head.statusCode, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0]);
  for (const [path, location] of [
    ['/ke-hoach/vi', '/ke-hoach/vi/'],
    ['/', '/ke-hoach/'],
    ['/ke-hoach', '/ke-hoach/'],
  ] as const) {
    const moved = await ask(path);
    expect([moved.statusCode, moved.headers.location]).toEqual([path === '/ke-hoach/vi' ? 301 : 302, location]);
  }
});
