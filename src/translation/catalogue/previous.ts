import { po } from 'gettext-parser';

/** Reads the previous source out of a `#|` comment (`msgid "…"`, perhaps with a `msgctxt`). `null` where there is none. */
export function readPrevious(comment: string | undefined): string | null {
  if (comment === undefined || !/^msgid /mu.test(comment)) return null;
  const table = po.parse(`${comment}\nmsgstr ""\n`);
  const entries = Object.values(table.translations).flatMap((context) => Object.values(context));
  return entries.at(-1)?.msgid.normalize('NFC') ?? null;
}

/** Writes a previous source as the body of a `#|` comment. */
export function writePrevious(previous: string): string {
  const table = {
    charset: 'utf-8',
    headers: {},
    translations: { previous: { [previous]: { msgctxt: '', msgid: previous, msgstr: [''] } } },
  };
  const text = po.compile(table, { foldLength: 0 }).toString('utf8');
  const start = text.lastIndexOf('\nmsgid ') + 1;
  return text.slice(start, text.lastIndexOf('\nmsgstr '));
}
