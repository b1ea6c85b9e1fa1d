import { join } from 'node:path';
import { corpusFolder, generatedFolder } from '../generated/read.ts';

/** Where `npm run convert` has written what the site shows. */
export const contentFolder: string = generatedFolder(process.env);

/** Where people write pages of the site. */
export const pagesFolder: string = join(corpusFolder(process.env, process.cwd()), 'content/pages');
