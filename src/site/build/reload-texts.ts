import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { corpusFolder, generatedFolder } from '../../generated/read.ts';

/** While one works on the site: when the converter has written, or a page by hand has changed, all is read anew and the browser reloads. */
export function reloadTexts(): AstroIntegration {
  let root = '.';
  return {
    name: 'reload-texts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const folders = [generatedFolder(process.env, root), `${corpusFolder(process.env, root)}/content/pages`];
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            for (const { moduleGraph, hot } of Object.values(server.environments)) {
              moduleGraph.invalidateAll();
              hot.send({ type: 'full-reload' });
            }
          }, 200);
        });
      },
    },
  };
}
