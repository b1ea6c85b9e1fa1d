import type { CellValue } from 'hucre/xlsx';
import type { AgencyRecord, TargetRecord } from '../../corpus/model/records.ts';
import { pick, type DownloadContext, type Language } from '../context.ts';
import { unassignedRows, watches, type Duty, type ReportSection, type StandingDuty } from '../duties.ts';
import { excelDay, look, type SheetRow } from '../workbook.ts';
import { band, entry, type Entry } from './layout.ts';

/** The rows to fill in, annex by annex; empty ones where no annex names the body. */
export function formRows(
  sections: readonly ReportSection[],
  agency: AgencyRecord,
  duty: StandingDuty,
  context: DownloadContext,
): SheetRow[] {
  const { lang, say, nameOf } = context;
  const rows = sections.flatMap((section) => [
    band(`${nameOf(section.annex)}. ${pick(textOf(section.annex, context), lang)}`),
    ...linesOf(section, context).map((line) => entry(line.cells)),
  ]);
  if (sections.length === 0) rows.push(band(say('dlNothingToReport')), ...Array.from({ length: 5 }, () => entry({})));
  if (watches(agency.id, duty)) rows.push(...unassignedBand(duty, context));
  if (sections.some(({ rows: own }) => own.some((row) => row.duty.corroborated.some(({ row: id }) => id === row.id))))
    rows.push({ cells: [{ value: say('dlCorroborated'), style: { font: look.font } }] });
  return rows;
}

/** The rows without a body, in the form of who watches the annexes: they may belong to it, and nobody else surely reports on them. */
function unassignedBand(duty: StandingDuty, { knowledge, records, lang, say, nameOf }: DownloadContext): SheetRow[] {
  const rows = unassignedRows(duty, records.projects);
  if (rows.length === 0) return [];
  return [
    band(say('dlUnassigned')),
    ...rows.map(({ row }) => {
      const listing = knowledge.listingOf(row);
      return entry({
        number: listing?.number ?? null,
        section: [nameOf(knowledge.annexOf(row) ?? ''), listing?.section?.number].filter(Boolean).join(' · '),
        title: listing === null ? row : pick(listing.title, lang),
        record: row,
        amount: listing?.totalInvestment?.amount ?? null,
      });
    }),
  ];
}

/** The rows of a section with their sub-rows, in the order in which the annex prints them. */
function linesOf(
  section: ReportSection,
  { knowledge, lang, nameOf }: DownloadContext,
): { readonly line: number; readonly cells: Entry }[] {
  return section.rows
    .flatMap(({ id, duty: { item, corroborated }, place, under }) => {
      const listing = knowledge.listingOf(id);
      const part = [nameOf(section.annex), place.group?.number].filter(Boolean).join(' · ');
      return [
        {
          line: place.lines[0],
          cells: {
            number: `${place.number}${corroborated.some(({ row }) => row === id) ? '*' : ''}`,
            section: part,
            title: pick(listing?.title ?? item.title, lang),
            record: id,
            unit: item.figure?.unit ? pick(item.figure.unit, lang) : null,
            plan: planOf(item.figure?.value ?? null, item.figure, lang),
            amount: listing?.totalInvestment?.amount ?? null,
            due: deadlineOf(place.deadline, place.milestone, lang),
          },
        },
        ...under.map((target) => ({
          line: target.source.lines[0],
          cells: {
            section: part,
            title: `– ${pick(target.title, lang)}`,
            record: target.id,
            unit: target.unit && pick(target.unit, lang),
            plan: planOf(target.value, target.figure, lang),
          },
        })),
      ];
    })
    .toSorted((a, b) => a.line - b.line);
}

/** A plain figure as a number, anything else as it is written. */
function planOf(
  value: TargetRecord['value'],
  figure: Pick<NonNullable<TargetRecord['figure']>, 'alone'> | null,
  lang: Language,
): CellValue {
  return value?.comparator === '=' && value.min !== null ? value.min : figure && pick(figure.alone, lang);
}

/** The last day that meets a deadline; of a project the year that its annex expects, in words: an expectation is no last day. */
function deadlineOf(
  deadline: Duty['deadline'],
  milestone: ReportSection['rows'][number]['place']['milestone'],
  lang: 'vi' | 'en',
): CellValue {
  if (deadline === null) return null;
  return deadline.to === null || milestone !== null ? pick(deadline.text, lang) : excelDay(deadline.to);
}

function textOf(id: string, { knowledge }: DownloadContext) {
  return knowledge.provisions.get(id)?.text ?? { vi: id, en: null };
}
