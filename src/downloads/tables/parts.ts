import type { Deadline, Localised } from '../../corpus/model/values.ts';
import { linesText, own, type DownloadContext } from '../context.ts';
import type { Column } from '../column.ts';

/** Columns that several tables share. */

/** The title in the language of the file, and in an English file the Vietnamese beside it: an English cell is empty while nobody has translated it. */
export function titleColumns<Row>({ lang, say }: DownloadContext, of: (row: Row) => Localised): Column<Row>[] {
  const title: Column<Row> = {
    name: 'title',
    title: say('dlTitle'),
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
          title: say('dlTitleVi'),
          type: 'string',
          lang: 'vi',
          width: 70,
          value: (row) => of(row).vi,
        },
      ];
}

/** The columns of a deadline: its words, its kind, first and last day, cycle, condition. */
export function deadlineColumns<Row>({ lang, say }: DownloadContext, of: (row: Row) => Deadline | null): Column<Row>[] {
  return [
    {
      name: 'deadline',
      title: say('dlDeadline'),
      type: 'string',
      lang,
      width: 24,
      value: (row) => own(of(row)?.text ?? null, lang),
    },
    { name: 'due', title: say('dlDue'), type: 'date', lang: null, width: 12, value: (row) => of(row)?.to ?? null },
    { name: 'from', title: say('dlFrom'), type: 'date', lang: null, width: 12, value: (row) => of(row)?.from ?? null },
    {
      name: 'deadline_kind',
      title: say('dlDeadlineKind'),
      type: 'string',
      lang: null,
      width: 14,
      value: (row) => of(row)?.kind ?? null,
    },
    {
      name: 'every',
      title: say('dlEvery'),
      type: 'string',
      lang: null,
      width: 9,
      value: (row) => of(row)?.every ?? null,
    },
    {
      name: 'condition',
      title: say('dlCondition'),
      type: 'string',
      lang,
      width: 24,
      value: (row) => own(of(row)?.condition ?? null, lang),
    },
  ];
}

export function groupColumns<Row>(
  { lang, say }: DownloadContext,
  of: (row: Row) => { readonly number: string; readonly title: Localised } | null,
): Column<Row>[] {
  return [
    {
      name: 'group_number',
      title: say('dlGroupNumber'),
      type: 'string',
      lang: null,
      width: 8,
      value: (row) => of(row)?.number ?? null,
    },
    {
      name: 'group',
      title: say('dlGroup'),
      type: 'string',
      lang,
      width: 34,
      value: (row) => own(of(row)?.title ?? null, lang),
    },
  ];
}

/** Where to read on: the page of the site and the lines of the source. */
export function placeColumns<Row>(
  { lang, say, address }: DownloadContext,
  url: (row: Row) => { readonly vi: string; readonly en: string },
  lines: (row: Row) => readonly [number, number],
): Column<Row>[] {
  return [
    {
      name: 'url',
      title: say('dlUrl'),
      type: 'anyURI',
      lang: null,
      width: 48,
      value: (row) => address(url(row)[lang]),
    },
    {
      name: 'source_lines',
      title: say('dlLines'),
      type: 'string',
      lang: null,
      width: 10,
      value: (row) => linesText(lines(row)),
    },
  ];
}

/** What of a row is not understood, as printed, behind the name of its column. */
export function unresolvedColumn<Row>(
  { lang, say, words }: DownloadContext,
  of: (row: Row) => readonly { readonly role: string; readonly printed: string }[],
): Column<Row> {
  const name = (role: string) =>
    (role === 'instrument' ? words.kinds.instrument : (words.columns[role] ?? words.columns['other']))?.[lang] ?? role;
  return {
    name: 'unresolved',
    title: say('dlUnresolved'),
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
): Column<Row> {
  return { name, title, type: 'string', lang, list: true, width: 34, value: (row) => of(row).map(nameOf) };
}
