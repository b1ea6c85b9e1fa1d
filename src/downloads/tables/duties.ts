import type { DownloadColumn, DownloadTable } from '../column.ts';
import { inWords, own, pick, type DownloadContext } from '../context.ts';
import { anchorOf } from '../../corpus/naming/id.ts';
import { shownLabel } from '../../corpus/naming/shown-label.ts';
import type { Duty, DutyItem, NamedBody } from '../duties.ts';
import { bodies, deadlineColumns, groupColumns, placeColumns, titleColumns } from './parts.ts';

/** Everything that the page of one body shows as its duty: what it does itself, what reaches it as one of several, what it receives, where it is named. */
export function dutiesTable(agency: NamedBody, duties: readonly Duty[], context: DownloadContext): DownloadTable<Duty> {
  const { lang, heading, words, nameOf } = context;
  return {
    name: `${anchorOf(agency.id)}.${lang}`,
    title: pick(agency.name, lang),
    key: ['id', 'role'],
    rows: duties,
    columns: [
      { name: 'id', title: heading('id'), type: 'string', lang: null, width: 20, value: ({ item }) => item.id },
      {
        name: 'role',
        title: heading('role'),
        type: 'string',
        lang,
        width: 20,
        value: ({ role }) => words.roles[role][lang],
      },
      {
        name: 'through',
        title: heading('through'),
        type: 'string',
        lang,
        width: 22,
        value: ({ through }) => through && nameOf(through.agency),
      },
      ...sharedColumns<Duty>(context),
      {
        name: 'basis',
        title: heading('basis'),
        type: 'string',
        lang,
        width: 13,
        value: (duty) => inWords(basisOf(duty), context),
      },
      ...placeColumns<Duty>(
        context,
        ({ item }) => item.url,
        ({ item }) => item.lines,
      ),
    ],
  };
}

/** How the role is known: of projects by the weakest of its rows. */
function basisOf({ basis, through, corroborated }: Duty): string {
  if (through !== null) return 'class';
  return corroborated.length > 0 ? 'corroborated' : basis;
}

/** What the columns of an item need to know of a row. */
type ItemRow = Pick<Duty, 'item' | 'deadline' | 'recipients' | 'places'>;

/** What a row says of its item, whoever reads it. */
function sharedColumns<Row extends ItemRow>(context: DownloadContext): DownloadColumn<Row>[] {
  const { lang, heading, knowledge, words, nameOf } = context;
  const kinds = { ...words.kinds, ...words.dutyKinds };
  const reasonOf = (note: string) => {
    const reason = knowledge.notes.get(note)?.reason;
    return reason && pick(reason, lang);
  };
  const by = (role: string) => (duty: Row) =>
    duty.item.assignments.filter((assignment) => assignment.role === role).map((assignment) => assignment.agency);
  return [
    {
      name: 'kind',
      title: heading('kind'),
      type: 'string',
      lang,
      width: 14,
      value: ({ item }) => kinds[item.kind][lang],
    },
    {
      name: 'document',
      title: heading('document'),
      type: 'string',
      lang: null,
      width: 13,
      value: ({ item }) => nameOf(item.document),
    },
    {
      name: 'number',
      title: heading('number'),
      type: 'string',
      lang: null,
      width: 8,
      value: ({ item }) => shownLabel(words, item.number, lang),
    },
    ...titleColumns<Row>(context, ({ item }) => item.title),
    ...deadlineColumns<Row>(context, ({ deadline }) => deadline),
    {
      name: 'deadline_unread',
      title: heading('unread'),
      type: 'string',
      lang: 'vi',
      width: 24,
      value: ({ item }) => item.unreadDeadline,
    },
    bodies('lead', heading('lead'), lang, by('leads'), nameOf),
    bodies('coordinating', heading('coordinating'), lang, by('coordinates'), nameOf),
    {
      name: 'deliverable',
      title: heading('deliverable'),
      type: 'string',
      lang,
      width: 30,
      value: ({ item }) => own(item.deliverable, lang),
    },
    bodies('reports_to', heading('reportsTo'), lang, ({ recipients }) => recipients.direct, nameOf),
    bodies('reports_to_final', heading('reportsToFinal'), lang, ({ recipients }) => recipients.final, nameOf),
    {
      name: 'figure',
      title: heading('figure'),
      type: 'string',
      lang: null,
      width: 14,
      value: ({ item }) => item.figure && pick(item.figure.alone, lang),
    },
    {
      name: 'figure_comparator',
      title: heading('comparator'),
      type: 'string',
      lang,
      width: 10,
      value: ({ item }) => inWords(item.figure?.value.comparator ?? null, context),
    },
    {
      name: 'figure_number',
      title: heading('figureNumber'),
      type: 'number',
      lang: null,
      width: 12,
      value: ({ item }) => item.figure?.value.min ?? null,
    },
    {
      name: 'unit',
      title: heading('unit'),
      type: 'string',
      lang,
      width: 16,
      value: ({ item }) => own(item.figure?.unit ?? null, lang),
    },
    {
      name: 'milestones',
      title: heading('milestone'),
      type: 'string',
      lang,
      list: true,
      width: 18,
      value: ({ places }) => [...new Set(places.flatMap((place) => inWords(place.milestone, context) ?? []))],
    },
    {
      name: 'rows',
      title: heading('row'),
      type: 'string',
      lang: null,
      list: true,
      width: 24,
      value: ({ places }) => places.map((place) => place.row),
    },
    ...groupColumns<Row>(context, ({ places }) => places[0]?.group ?? null),
    {
      name: 'clauses',
      title: heading('clauses'),
      type: 'string',
      lang: null,
      list: true,
      width: 24,
      value: ({ item }) => item.clauses.map((clause) => clause.id),
    },
    {
      name: 'findings',
      title: heading('findings'),
      type: 'string',
      lang: null,
      width: 40,
      value: ({ item }) => item.notes.flatMap((note) => reasonOf(note) ?? []).join(' · ') || null,
    },
  ];
}

/**
 * Items whoever does them, one a row: what a list of duties shows, with a column for each role in which bodies stand.
 * @param roles the roles beside lead and coordinating bodies
 */
export function dutyListTable(
  items: readonly DutyItem[],
  roles: readonly (keyof DownloadContext['words']['roles'])[],
  title: string,
  context: DownloadContext,
): DownloadTable<ItemRow> {
  const { lang, heading, words, nameOf } = context;
  return {
    name: `duties.${lang}`,
    title,
    key: ['id'],
    rows: items.map((item) => ({ item, deadline: item.deadline, recipients: item.recipients, places: item.places })),
    columns: [
      { name: 'id', title: heading('id'), type: 'string', lang: null, width: 20, value: ({ item }) => item.id },
      ...sharedColumns<ItemRow>(context),
      ...roles
        .filter((role) => role !== 'leads' && role !== 'coordinates')
        .map((role) =>
          bodies<ItemRow>(
            role,
            words.roles[role][lang],
            lang,
            ({ item }) => item.assignments.filter((one) => one.role === role).map(({ agency }) => agency),
            nameOf,
          ),
        ),
      ...placeColumns<ItemRow>(
        context,
        ({ item }) => item.url,
        ({ item }) => item.lines,
      ),
    ],
  };
}
