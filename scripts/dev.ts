/** Serves with live reload and converts again when a seed, correction, registry or catalogue file changes: `npm run dev`. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { repository } from './lib/files.ts';
import { runScript, startTool } from './lib/run.ts';
import { settingsOrExit } from './lib/settings.ts';

const { port } = settingsOrExit();

/** How long to wait for an editor to finish writing. */
const settle = 150;
const watched = [
  'seeds',
  'content/corrections',
  'content/registry',
  'content/links',
  'content/translations',
  'content/pictures.yaml',
];

if (runScript('convert.ts') !== 0) process.exit(1);
void startTool('astro', ['dev', '--host', '127.0.0.1', '--port', String(port)]).then((code) => process.exit(code));

let timer: NodeJS.Timeout | null = null;
for (const folder of watched) {
  watch(join(repository, folder), { recursive: true }, (_event, name) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`${folder}/${name ?? ''} changed: converting again …`);
      runScript('convert.ts', ['--quiet']);
    }, settle);
  });
}
