import { pick, type DownloadContext } from './context.ts';
import type { AboutLine } from './spreadsheet.ts';

/** What every file says of where it comes from. */
export function sourceLines({ lang, say, records, date }: DownloadContext): AboutLine[] {
  return [
    [
      say('dlSources'),
      records.documents
        .map((document) => `${pick(document.type, lang)} ${document.number}: ${pick(document.title, lang)}`)
        .join('\n'),
    ],
    [say('dlState'), date],
    ['', say('dlUnofficial')],
    ['', say('dlNotDone')],
  ];
}
