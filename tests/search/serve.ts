import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** Files that come compressed already, as Pagefind's own do. */
const packed = /\.(pf_\w+|pagefind|woff2)$/;

export interface SiteServer {
  readonly origin: string;
  close(): void;
}

/**
 * Serves folders as a static host does: compressed, with validators, `index.html` for folders. `mounts` maps a path to a folder;
 * the longest path that fits counts. Static hosts send `gzip` or, most networks of hosts, Brotli.
 */
export async function serve(
  mounts: Readonly<Record<string, string>>,
  encoding: 'gzip' | 'br' = 'gzip',
): Promise<SiteServer> {
  const pack = encoding === 'br' ? brotliCompressSync : gzipSync;
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const prefix = prefixes.find((one) => path.startsWith(one));
    const file = prefix === undefined ? null : fileOf(mounts[prefix] ?? '', path.slice(prefix.length));
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const packs = !packed.test(file);
    const body = cache.get(file) ?? (packs ? pack(readFileSync(file)) : readFileSync(file));
    cache.set(file, body);
    const tag = `"${statSync(file).mtimeMs}-${body.length}"`;
    const headers = {
      ETag: tag,
      'Cache-Control': 'max-age=600',
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...(packs ? { 'Content-Encoding': encoding } : {}),
    };
    if (request.headers['if-none-match'] === tag) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileOf(root: string, path: string): string | null {
  const file = join(root, normalize(`/${path}`));
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) && statSync(found).isFile() ? found : null;
}
