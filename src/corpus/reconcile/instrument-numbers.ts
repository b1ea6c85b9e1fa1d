import type { Draft } from '../model/drafts.ts';
import { anchorOf } from '../naming/id.ts';
import { formatDate } from '../values/index.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './input.ts';

type Instrument = Draft<'instruments'>;

/** The year in the number of a legal document (`24/2018/QĐ-UBND`) against its date. */
export const numberYearAgainstDate: Rule = ({ drafts }) =>
  drafts.instruments.flatMap((instrument): Finding[] => {
    const year = yearOf(instrument);
    const cited = citation(instrument, drafts);
    if (year === null || instrument.date === null || instrument.date.startsWith(year) || !cited) return [];
    return [
      {
        rule: 'number-year',
        severity: 'major',
        where: cited.id,
        part: anchorOf(instrument.id),
        also: [instrument.id],
        source: cited.source,
        printed: instrument.number ?? '',
        against: formatDate(instrument.date, 'vi'),
        english: { printed: instrument.number ?? '', against: formatDate(instrument.date, 'en') },
        reason: {
          vi: `Số ${instrument.number} là của năm ${year}, ngày ghi là ${formatDate(instrument.date, 'vi')}.`,
          en: `Number ${instrument.number} is of ${year}; the date given is ${formatDate(instrument.date, 'en')}.`,
        },
      },
    ];
  });

/** Two documents of one issuer, type and year whose numbers and dates run in opposite order. */
export const numberOrder: Rule = ({ drafts }) => {
  const series = Map.groupBy(
    drafts.instruments.filter((instrument) => yearOf(instrument) !== null && instrument.date !== null),
    (instrument) => (instrument.number ?? '').replace(/^\d+/, ''),
  );
  return [...series.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b): Finding[] => {
        const [first, second] = (a.date ?? '') <= (b.date ?? '') ? [a, b] : [b, a];
        const cited = citation(second, drafts);
        if (!first.date || !second.date || !cited || first.date === second.date || serial(first) <= serial(second))
          return [];
        return [
          {
            rule: 'number-order',
            severity: 'info',
            where: cited.id,
            part: anchorOf(second.id),
            also: [second.id, first.id, ...(citation(first, drafts) ? [citation(first, drafts)?.id ?? ''] : [])],
            source: cited.source,
            printed: `${second.number} ngày ${formatDate(second.date, 'vi')}`,
            against: `${first.number} ngày ${formatDate(first.date, 'vi')}`,
            english: {
              printed: `${second.number} of ${formatDate(second.date, 'en')}`,
              against: `${first.number} of ${formatDate(first.date, 'en')}`,
            },
            reason: {
              vi: `Trong cùng năm, số ${second.number} ghi ngày ${formatDate(second.date, 'vi')}, sau số ${first.number} ngày ${formatDate(first.date, 'vi')}, nhưng số lại nhỏ hơn. Chỉ riêng điều đó chưa đủ để nói chỗ nào in sai.`,
              en: `Within one year, number ${second.number} is dated ${formatDate(second.date, 'en')}, after number ${first.number} of ${formatDate(first.date, 'en')}, and yet it is the smaller number. That alone does not show which of them is misprinted, if any.`,
            },
          },
        ];
      }),
    ),
  );
};

function yearOf(instrument: Instrument): string | null {
  return /^\d+\/((?:19|20)\d{2})\//.exec(instrument.number ?? '')?.[1] ?? null;
}

function serial(instrument: Instrument): number {
  return Number.parseInt(instrument.number ?? '0', 10);
}

/** The first text of a document of this site that cites an instrument. */
function citation(
  instrument: Instrument,
  drafts: Parameters<Rule>[0]['drafts'],
): { readonly id: string; readonly source: Finding['source'] } | null {
  const [id] = instrument.citedBy;
  const found = [...drafts.provisions, ...drafts.tasks, ...drafts.targets].find((record) => record.id === id);
  return found ? { id: found.id, source: found.source } : null;
}
