import { generatedFolder } from '../generated/read.ts';

/** Where `npm run convert` has written what the site shows. */
export const contentFolder: string = generatedFolder(process.env);
