import { headersOf } from './headers.ts';
import { mediaTypes, textTypes } from './types.ts';

export interface Recipe {
  /** Folder of the built site on the host, absolute, without a slash at its end. */
  readonly root: string;
  /** Folder of the site on the host, with a slash at both ends. */
  readonly base: string;
  /** Where the server listens: `8080`, `127.0.0.1:8080`. */
  readonly listen: string;
}

/** Folders whose files have headers or a missing page of their own. */
const folders = [
  '',
  'en/',
  '_astro/',
  'api/',
  'downloads/',
  'pagefind/index/',
  'pagefind/fragment/',
  'pagefind/filter/',
];
/** The page that says there is nothing, in the language of the address. */
const missing = (folder: string) => `${folder === 'en/' ? 'en' : 'vi'}/404.html`;

/** A server of nginx: a block for `/etc/nginx/conf.d/`. Headers are repeated in each place because nginx does not inherit them. */
export function nginxServer({ root, base, listen }: Recipe): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    ${type} ${ending};`);
  const places = folders.flatMap((folder) => [
    `  location ${base}${folder} {`,
    `    alias "${root}/${folder}";`,
    `    error_page 404 ${base}${missing(folder)};`,
    ...Object.entries(headersOf(base + folder, base)).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    ),
    '  }',
  ]);
  return [
    'server {',
    `  listen ${listen};`,
    '  charset utf-8;',
    `  charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '  absolute_redirect off;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '  types {',
    ...types,
    '  }',
    '  default_type application/octet-stream;',
    ...places,
    `  location = ${base}_headers {`,
    `    error_page 404 ${base}${missing('')};`,
    '    return 404;',
    '  }',
    ...(base === '/' ? [] : [`  location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    '}',
    '',
  ].join('\n');
}

/** A site of Caddy: a block for the Caddyfile. */
export function caddySite({ root, base, listen }: Recipe): string {
  const common = headersOf(base, base);
  const own = folders.slice(2).flatMap((folder) =>
    Object.entries(headersOf(base + folder, base))
      .filter(([name, value]) => common[name] !== value)
      .map(([name, value]) => `    header ${base}${folder}* ${name} "${value}"`),
  );
  // Set when the answer goes out: the server of files has types of its own, and none for what it does not know.
  const types = Object.entries(mediaTypes).flatMap(([ending, type]) => [
    `    @${ending} path *.${ending}`,
    `    header @${ending} {`,
    `      Content-Type "${type}${textTypes.includes(type) ? '; charset=utf-8' : ''}"`,
    '      defer',
    '    }',
  ]);
  const strip = base === '/' ? [] : [`      uri strip_prefix ${base.slice(0, -1)}`];
  const [address, host] = listen.split(':').toReversed();
  return [
    `:${address} {`,
    ...(host === undefined ? [] : [`  bind ${host}`]),
    '  encode gzip',
    // Without `route` Caddy would sort the lines, and the general would come last.
    '  route {',
    ...Object.entries(common).map(([name, value]) => `    header ${name} "${value}"`),
    ...own,
    ...types,
    `    @hidden path ${base}_headers`,
    '    error @hidden 404',
    ...(base === '/' ? [] : [`    redir ${base.slice(0, -1)} ${base} 301`]),
    `    handle ${base}* {`,
    ...strip,
    `      root * "${root}"`,
    '      file_server',
    '    }',
    '    error 404',
    '  }',
    '  handle_errors {',
    `    @en path ${base}en/*`,
    `    @other not path ${base}en/*`,
    '    route {',
    '      rewrite @other /vi/404.html',
    '      rewrite @en /en/404.html',
    `      root * "${root}"`,
    ...Object.entries(common).map(([name, value]) => `      header ${name} "${value}"`),
    '      header Content-Type "text/html; charset=utf-8"',
    '      file_server',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}
