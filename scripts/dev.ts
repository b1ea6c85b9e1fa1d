/**
 * Serves with live reload and converts again when a seed, correction, registry or catalogue file changes: `npm run dev`.
 * `CORPUS_DIR` serves another corpus, `PORT` changes the port.
 */
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { corpus, repository } from './lib/files.ts';
import { runScript, startTool } from './lib/run.ts';
import { settingsOrExit } from './lib/settings.ts';

const { port } = settingsOrExit();

/** How long to wait for an editor to finish writing. */
const settle = 150;
/** What a corpus may have for itself, and what it shares with that of the repository. */
const own = ['seeds', 'content/corrections', 'content/pictures.yaml', 'content/site.yaml', 'content/ids-moved.tsv'];
const shared = ['content/registry', 'content/links', 'content/translations'];
const watched = new Set([
  ...[...own, ...shared].map((path) => join(corpus, path)),
  ...shared.map((path) => join(repository, path)),
]);

if (runScript('convert.ts') !== 0) process.exit(1);
void startTool('astro', ['dev', '--host', '127.0.0.1', '--port', String(port)]).then((code) => process.exit(code));

let timer: NodeJS.Timeout | null = null;
for (const path of watched) {
  if (!existsSync(path)) continue;
  watch(path, { recursive: true }, (_event, name) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`${path}/${name ?? ''} changed: converting again …`);
      runScript('convert.ts', ['--quiet']);
    }, settle);
  });
}
