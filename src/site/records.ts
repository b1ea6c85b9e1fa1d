import type { z } from 'astro/zod';
import type { GeneratedFile } from '../generated/file.ts';
import { readGenerated, readKnowledge } from '../generated/read.ts';
import { contentFolder } from './content-folder.ts';

/** What the site reads of a file that `npm run convert` wrote, checked. */
export function readContent<S extends z.ZodType>(file: GeneratedFile<S>): z.output<S> {
  return readGenerated(contentFolder, file);
}

/** Every record of the site with its look-ups, read and checked once a build. */
export const knowledge = readKnowledge(contentFolder);
export const { records } = knowledge;
