import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { repository } from './files.ts';

export interface ServeOptions {
  readonly port: number;
  /** The folder below which the site was built: `/` or `/folder/`. */
  readonly base: string;
  readonly folder?: string;
}

/**
 * Serves the built site on 127.0.0.1, compressed as static hosts do.
 * @returns the server once it listens; rejects when the port is taken
 */
export function serve({ port, base, folder = join(repository, 'dist') }: ServeOptions): Promise<Server> {
  const handler = sirv(folder, { etag: true, dev: false, extensions: ['html'] });
  const compress = compression() as unknown as (
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
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    handler(request, response, () => {
      const language = /^\/en\//.test(request.url ?? '') ? 'en' : 'vi';
      request.url = `/${language}/404.html`;
      response.statusCode = 404;
      handler(request, response, () => {
        response.end('404');
      });
    });
  }
}

/** The base path that a build and a server agree on. */
export function basePath(): string {
  const base = process.env['BASE_PATH'] ?? '/';
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
