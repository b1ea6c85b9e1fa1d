/** Writes the files to take along (CSV, spreadsheets, calendars, report forms) into the built site: the step of `npm run build` after the pages. */
import { writeDownloads } from './lib/downloads/write.ts';

const files = await writeDownloads(process.env);
console.log(`Wrote ${files} files to take along.`);
