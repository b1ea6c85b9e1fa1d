import type { Deadline, Localised } from '../../corpus/model/values.ts';
import { inWords, linesText, own, type DownloadContext } from '../context.ts';
import type { DownloadColumn } from '../column.ts';

/** Columns that several tables share. */

/** The title in the language of the file, and in an English file the Vietnamese beside it: an English cell is empty while nobody has translated it. */
export function titleColumns<Row>(
  { lang, heading }: DownloadContext,
  of: (row: Row) => Localised,
): DownloadColumn<Row>[] {
  const title: DownloadColumn<Row> = {
    name: 'title',
    title: heading('title'),
    type: 'string',
    lang,
    width: 70,
    value: (row) => own(of(row), lang),
  };
  return lang === 'vi'
    ? [title]
    : [
        title,
        {
          name: 'title_vi',
          title: heading('titleVi'),
          type: 'string',
          lang: 'vi',
          width: 70,
          value: (row) => of(row).vi,
        },
      ];
}

/** The columns of a deadline: its words, its kind, first and last day, cycle, condition. */
export function deadlineColumns<Row>(
  context: DownloadContext,
  of: (row: Row) => Deadline | null,
): DownloadColumn<Row>[] {
  const { lang, heading } = context;
  return [
    {
      name: 'deadline',
      title: heading('deadline'),
      type: 'string',
      lang,
      width: 24,
      value: (row) => own(of(row)?.text ?? null, lang),
    },
    { name: 'due', title: heading('due'), type: 'date', lang: null, width: 12, value: (row) => of(row)?.to ?? null },
    {
      name: 'from',
      title: heading('from'),
      type: 'date',
      lang: null,
      width: 12,
      value: (row) => of(row)?.from ?? null,
    },
    {
      name: 'deadline_kind',
      title: heading('deadlineKind'),
      type: 'string',
      lang,
      width: 14,
      value: (row) => inWords(of(row)?.kind ?? null, context),
    },
    {
      name: 'every',
      title: heading('every'),
      type: 'string',
      lang,
      width: 9,
      value: (row) => inWords(of(row)?.every ?? null, context),
    },
    {
      name: 'condition',
      title: heading('condition'),
      type: 'string',
      lang,
      width: 24,
      value: (row) => own(of(row)?.condition ?? null, lang),
    },
  ];
}

export function groupColumns<Row>(
  { lang, heading }: DownloadContext,
  of: (row: Row) => { readonly number: string; readonly title: Localised } | null,
): DownloadColumn<Row>[] {
  return [
    {
      name: 'group_number',
      title: heading('groupNumber'),
      type: 'string',
      lang: null,
      width: 8,
      value: (row) => of(row)?.number ?? null,
    },
    {
      name: 'group',
      title: heading('group'),
      type: 'string',
      lang,
      width: 34,
      value: (row) => own(of(row)?.title ?? null, lang),
    },
  ];
}

/** Where to read on: the page of the site and the lines of the source. */
export function placeColumns<Row>(
  { lang, heading, address }: DownloadContext,
  url: (row: Row) => { readonly vi: string; readonly en: string },
  lines: (row: Row) => readonly [number, number],
): DownloadColumn<Row>[] {
  return [
    {
      name: 'url',
      title: heading('url'),
      type: 'anyURI',
      lang: null,
      width: 48,
      value: (row) => address(url(row)[lang]),
    },
    {
      name: 'source_lines',
      title: heading('lines'),
      type: 'string',
      lang: null,
      width: 10,
      value: (row) => linesText(lines(row)),
    },
  ];
}

/** What of a row is not understood, as printed, behind the name of its column. */
export function unresolvedColumn<Row>(
  { lang, heading, words }: DownloadContext,
  of: (row: Row) => readonly { readonly role: string; readonly printed: string }[],
): DownloadColumn<Row> {
  const name = (role: string) =>
    (role === 'instrument' ? words.kinds.instrument : (words.columns[role] ?? words.columns['other']))?.[lang] ?? role;
  return {
    name: 'unresolved',
    title: heading('unresolved'),
    type: 'string',
    lang: null,
    list: true,
    width: 30,
    value: (row) => of(row).map(({ role, printed }) => `${name(role)}: ${printed}`),
  };
}

/** A column of names of bodies. */
export function bodies<Row>(
  name: string,
  title: string,
  lang: 'vi' | 'en',
  of: (row: Row) => readonly string[],
  nameOf: (id: string) => string,
): DownloadColumn<Row> {
  return { name, title, type: 'string', lang, list: true, width: 34, value: (row) => of(row).map(nameOf) };
}
