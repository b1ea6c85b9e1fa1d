import type { Listing, ProjectRecord } from '../../corpus/model/records.ts';
import type { Money } from '../../corpus/model/values.ts';
import type { Column, Table } from '../column.ts';
import { own, type DownloadContext } from '../context.ts';
import { bodies, groupColumns, placeColumns, titleColumns, unresolvedColumn } from './parts.ts';

/** A project as one annex lists it: its figures and bodies may differ from annex to annex. */
export interface ListedProject {
  readonly project: ProjectRecord;
  readonly listing: Listing;
}

/** Every row of an annex about a project, with the project that it is. */
export function projectsTable(context: DownloadContext): Table<ListedProject> {
  const { lang, say, records, nameOf } = context;
  const money = (name: string, title: string, of: (listing: Listing) => Money | null): Column<ListedProject> => ({
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
      { name: 'id', title: say('dlId'), type: 'string', lang: null, width: 36, value: ({ project }) => project.id },
      { name: 'row', title: say('dlRow'), type: 'string', lang: null, width: 18, value: ({ listing }) => listing.row },
      {
        name: 'number',
        title: say('dlNumber'),
        type: 'string',
        lang: null,
        width: 8,
        value: ({ listing }) => listing.number,
      },
      {
        name: 'milestone',
        title: say('dlMilestone'),
        type: 'string',
        lang: null,
        width: 14,
        value: ({ listing }) => listing.milestone,
      },
      ...groupColumns<ListedProject>(context, ({ listing }) => listing.section),
      ...titleColumns<ListedProject>(context, ({ project }) => project.title),
      {
        name: 'listed_title',
        title: say('dlListedTitle'),
        type: 'string',
        lang,
        width: 70,
        value: ({ listing }) => own(listing.title, lang),
      },
      money('total_investment', say('dlTotal'), (listing) => listing.totalInvestment),
      money('state_budget', say('dlBudget'), (listing) => listing.stateBudget),
      money('other_capital', say('dlOther'), (listing) => listing.otherCapital),
      bodies(
        'supervisors',
        say('dlSupervisors'),
        lang,
        ({ listing }) => listing.supervisors.flatMap(({ agency }) => agency ?? []),
        nameOf,
      ),
      {
        name: 'supervisors_basis',
        title: say('dlBasis'),
        type: 'string',
        lang: null,
        list: true,
        width: 14,
        value: ({ listing }) => [...new Set(listing.supervisors.map(({ basis }) => basis))],
      },
      {
        name: 'part_of',
        title: say('dlParent'),
        type: 'string',
        lang: null,
        width: 30,
        value: ({ project }) => project.partOf,
      },
      bodies('places', say('dlPlaces'), lang, ({ project }) => project.places, nameOf),
      unresolvedColumn(context, ({ project }) => project.unresolved),
      ...placeColumns<ListedProject>(
        context,
        ({ project }) => project.url,
        ({ listing }) => listing.source.lines,
      ),
    ],
  };
}
