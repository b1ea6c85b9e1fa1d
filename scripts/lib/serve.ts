import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { headersOf } from '../../src/hosting/headers.ts';
import { repository } from './files.ts';
import { settings } from './settings.ts';

export interface ServeOptions {
  readonly port: number;
  /** The folder below which the site was built: `/` or `/folder/`. */
  readonly base: string;
  readonly folder?: string;
}

/** Files of the site that only hosts read. */
const unserved = /^\/_headers$/;

/**
 * Serves the built site on 127.0.0.1 as the hosts of `docs/hosting.md` do: compressed, with its headers, with parts of files, its own
 * page and 404 for what there is not, 405 for what a site of files does not do.
 * @returns the server once it listens; rejects when the port is taken
 */
export function serve({ port, base, folder = join(repository, 'dist') }: ServeOptions): Promise<Server> {
  // A part of a file is a part of its bytes as they stand, so it is not compressed.
  const filter = (request: IncomingMessage, response: ServerResponse) =>
    request.headers.range === undefined && compression.filter(request as never, response as never);
  const compress = compression({ filter: filter as never }) as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  const server = createServer((request, response) => compress(request, response, () => answer(request, response)));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('405: GET and HEAD only\n');
      return;
    }
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    if (!path.startsWith(base)) {
      // Whoever asks for the host alone, or for the folder without its slash, means the site.
      if (path === '/' || `${path}/` === base) response.writeHead(302, { location: base }).end();
      else missing(path, request, response);
      return;
    }
    const inside = path.slice(base.length - 1);
    if (unserved.test(inside)) missing(path, request, response);
    else
      give(inside, request, response)
        .on('headers', (target: ServerResponse) => setHeaders(target, path))
        .on('directory', (target: ServerResponse) => target.writeHead(301, { location: `${path}/` }).end())
        .on('error', (fault: { readonly status?: number; readonly statusCode?: number }) => {
          if (fault.statusCode === 416) {
            response.statusCode = 416;
            response.end();
          } else missing(path, request, response);
        })
        .pipe(response);
  }

  /** The page that says there is nothing, in the language of the address. */
  function missing(path: string, request: IncomingMessage, response: ServerResponse): void {
    const language = path.startsWith(`${base}en/`) ? 'en' : 'vi';
    response.statusCode = 404;
    // Neither a part of this page nor “not modified” is an answer to a question for another.
    for (const name of ['range', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'])
      delete request.headers[name];
    give(`/${language}/404.html`, request, response)
      .on('headers', (target: ServerResponse) => setHeaders(target, base))
      .on('error', () => response.end('404\n'))
      .pipe(response);
  }

  function give(path: string, request: IncomingMessage, response: ServerResponse) {
    for (const name of response.getHeaderNames()) if (name.startsWith('content-')) response.removeHeader(name);
    return send(request, path, { root: folder, extensions: ['html'], dotfiles: 'ignore', cacheControl: false });
  }

  function setHeaders(response: ServerResponse, path: string): void {
    for (const [name, value] of Object.entries(headersOf(path, base))) response.setHeader(name, value);
  }
}

/** The base path that a build and a server agree on. */
export function basePath(): string {
  return settings().base;
}
