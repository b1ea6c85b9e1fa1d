import type { AgencyRecord } from '../../corpus/model/records.ts';
import type { DownloadColumn, DownloadTable } from '../column.ts';
import { own, type DownloadContext } from '../context.ts';
import { dutiesOf, dutySections, stepsFrom, type Duty, type DutyRole } from '../duties.ts';

/** A body with its duties. */
export interface AgencyRow {
  readonly agency: AgencyRecord;
  readonly own: readonly Duty[];
  readonly collective: readonly Duty[];
}

const counted: readonly DutyRole[] = ['leads', 'coordinates', 'monitors', 'supervises'];

/** Every body of the register with what it has to do, counted. */
export function agenciesTable(context: DownloadContext): DownloadTable<AgencyRow> {
  const { lang, say, heading, records, items, classes, successors, words, nameOf } = context;
  const today = ({ agency }: AgencyRow) => stepsFrom(agency.id, successors);
  const count = (name: string, title: string, of: (row: AgencyRow) => number): DownloadColumn<AgencyRow> => ({
    name,
    title,
    type: 'integer',
    lang: null,
    width: 11,
    value: of,
  });
  return {
    name: `agencies.${lang}`,
    title: say('dlAgenciesTitle'),
    key: ['id'],
    rows: records.agencies.map((agency) => {
      const sections = dutySections(dutiesOf(agency.id, items, classes));
      return { agency, own: sections.own, collective: sections.collective };
    }),
    columns: [
      { name: 'id', title: heading('id'), type: 'string', lang: null, width: 34, value: ({ agency }) => agency.id },
      {
        name: 'name',
        title: heading('name'),
        type: 'string',
        lang,
        width: 44,
        value: ({ agency }) => own(agency.name, lang),
      },
      ...(lang === 'en'
        ? [
            {
              name: 'name_vi',
              title: heading('nameVi'),
              type: 'string',
              lang: 'vi',
              width: 44,
              value: ({ agency }: AgencyRow) => agency.name.vi,
            } as const,
          ]
        : []),
      {
        name: 'abbreviations',
        title: heading('abbreviations'),
        type: 'string',
        lang: null,
        list: true,
        width: 24,
        value: ({ agency }) => agency.abbreviations,
      },
      {
        name: 'level',
        title: heading('level'),
        type: 'string',
        lang: null,
        width: 10,
        value: ({ agency }) => agency.level,
      },
      {
        name: 'parent',
        title: heading('above'),
        type: 'string',
        lang,
        width: 34,
        value: ({ agency }) => agency.parent && nameOf(agency.parent),
      },
      {
        name: 'is_class',
        title: heading('class'),
        type: 'boolean',
        lang: null,
        width: 9,
        value: ({ agency }) => agency.collective,
      },
      {
        name: 'member_of',
        title: heading('memberOf'),
        type: 'string',
        lang,
        list: true,
        width: 34,
        value: ({ agency }) => agency.memberOf.map(nameOf),
      },
      ...counted.map((role) =>
        count(
          role,
          words.roles[role][lang],
          (row) => row.own.filter((duty) => duty.role === role && duty.item.kind !== 'standing').length,
        ),
      ),
      count(
        'standing',
        words.dutyKinds.standing[lang],
        (row) => row.own.filter((duty) => duty.item.kind === 'standing').length,
      ),
      count('as_one_of_several', heading('through'), (row) => row.collective.length),
      {
        name: 'name_today',
        title: heading('today'),
        type: 'string',
        lang,
        list: true,
        width: 40,
        value: (row) =>
          today(row).map((step) => `${step.name[lang]} (${step.from}${step.until === null ? '' : `/${step.until}`})`),
      },
      {
        name: 'name_today_basis',
        title: heading('todayBasis'),
        type: 'string',
        lang: null,
        list: true,
        width: 24,
        value: (row) => [
          ...new Set(today(row).map((step) => `${step.basis.number ?? step.basis.title[lang]} (${step.basis.date})`)),
        ],
      },
      {
        name: 'url',
        title: heading('url'),
        type: 'anyURI',
        lang: null,
        width: 48,
        value: ({ agency }) => context.address(agency.url[lang]),
      },
    ],
  };
}
