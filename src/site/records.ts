import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type ApiName, apiSchemas, type Records } from '../corpus/model/records.ts';
import { contentFolder } from './content-folder.ts';

/** Reads one file that `npm run convert` wrote; throws with the mend when it is not there. */
export function readGenerated(path: string): unknown {
  const file = join(contentFolder, path);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run convert\` before the site is built.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function read<N extends ApiName>(name: N): Records[N] {
  return z.array(apiSchemas[name]).parse(readGenerated(`api/${name}.json`)) as unknown as Records[N];
}

/** Every record of the site, read and checked once a build. */
export const records: Records = {
  documents: read('documents'),
  provisions: read('provisions'),
  tasks: read('tasks'),
  targets: read('targets'),
  goals: read('goals'),
  scenarios: read('scenarios'),
  projects: read('projects'),
  agencies: read('agencies'),
  instruments: read('instruments'),
  places: read('places'),
  links: read('links'),
  notes: read('notes'),
  duties: read('duties'),
};
