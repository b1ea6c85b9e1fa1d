import type { Listing, ProjectRecord } from '../../corpus/model/records.ts';
import type { Money } from '../../corpus/model/values.ts';
import type { DownloadColumn, DownloadTable } from '../column.ts';
import { inWords, own, type DownloadContext } from '../context.ts';
import { bodies, groupColumns, placeColumns, titleColumns, unresolvedColumn } from './parts.ts';

/** A project as one annex lists it: its figures and bodies may differ from annex to annex. */
export interface ListedProject {
  readonly project: ProjectRecord;
  readonly listing: Listing;
}

/** Every row of an annex about a project, with the project that it is. */
export function projectsTable(context: DownloadContext): DownloadTable<ListedProject> {
  const { lang, say, heading, records, nameOf } = context;
  const money = (
    name: string,
    title: string,
    of: (listing: Listing) => Money | null,
  ): DownloadColumn<ListedProject> => ({
    name,
    title,
    type: 'number',
    lang: null,
    width: 16,
    value: ({ listing }) => of(listing)?.amount ?? null,
  });
  return {
    name: `projects.${lang}`,
    title: say('dlProjectsTitle'),
    key: ['row'],
    rows: records.projects.flatMap((project) => project.listings.map((listing) => ({ project, listing }))),
    columns: [
      { name: 'id', title: heading('id'), type: 'string', lang: null, width: 36, value: ({ project }) => project.id },
      {
        name: 'row',
        title: heading('row'),
        type: 'string',
        lang: null,
        width: 18,
        value: ({ listing }) => listing.row,
      },
      {
        name: 'number',
        title: heading('number'),
        type: 'string',
        lang: null,
        width: 8,
        value: ({ listing }) => listing.number,
      },
      {
        name: 'milestone',
        title: heading('milestone'),
        type: 'string',
        lang: null,
        width: 14,
        value: ({ listing }) => inWords(listing.milestone, context),
      },
      ...groupColumns<ListedProject>(context, ({ listing }) => listing.section),
      ...titleColumns<ListedProject>(context, ({ project }) => project.title),
      {
        name: 'listed_title',
        title: heading('listedTitle'),
        type: 'string',
        lang,
        width: 70,
        value: ({ listing }) => own(listing.title, lang),
      },
      money('total_investment', heading('total'), (listing) => listing.totalInvestment),
      money('state_budget', heading('budget'), (listing) => listing.stateBudget),
      money('other_capital', heading('other'), (listing) => listing.otherCapital),
      bodies(
        'supervisors',
        heading('supervisors'),
        lang,
        ({ listing }) => listing.supervisors.flatMap(({ agency }) => agency ?? []),
        nameOf,
      ),
      {
        name: 'supervisors_basis',
        title: heading('basis'),
        type: 'string',
        lang: null,
        list: true,
        width: 14,
        value: ({ listing }) => [...new Set(listing.supervisors.flatMap(({ basis }) => inWords(basis, context) ?? []))],
      },
      {
        name: 'part_of',
        title: heading('parent'),
        type: 'string',
        lang: null,
        width: 30,
        value: ({ project }) => project.partOf,
      },
      bodies('places', heading('places'), lang, ({ project }) => project.places, nameOf),
      unresolvedColumn(context, ({ project }) => project.unresolved),
      ...placeColumns<ListedProject>(
        context,
        ({ project }) => project.url,
        ({ listing }) => listing.source.lines,
      ),
    ],
  };
}
