import type { Localised } from '../../corpus/model/values.ts';
import type { Lang } from '../../i18n/languages.ts';
import { stateLabels } from '../../i18n/state-labels.ts';
import { formFaults } from '../../i18n/ui/form-faults.ts';
import { addressOf } from '../../site/directory.ts';
import { wording } from '../../site/localised.ts';
import { placeLabel } from '../../site/names.ts';
import { knowledge, records } from '../../site/records.ts';
import { strings } from '../../site/settings.ts';
import { formKnowledge, recordOfRow, type PlannedRow } from '../index.ts';
import { reportWordKeys, type ReportPlan } from '../live/report-plan.ts';

/** What the page that reads filled forms must know: every row of the annexes as planned, the bodies, and what is said of faults. */
export function reportPlan(lang: Lang): ReportPlan {
  const t = strings(lang);
  const pick = (text: Localised) => wording(text, lang).text;
  return {
    agencies: Object.fromEntries([...knowledge.agencies].map(([id, { name }]) => [id, pick(name)])),
    forms: formsOf(),
    states: stateLabels,
    annexes: Object.fromEntries(
      [...knowledge.provisions].flatMap(([id, { kind }]) => (kind === 'annex' ? [[id, placeLabel(id, lang)]] : [])),
    ),
    rows: plannedRows(lang),
    faults: Object.fromEntries(
      Object.entries(formFaults).map(([code, { said, mend }]) => [code, { said: said[lang], mend: mend[lang] }]),
    ) as ReportPlan['faults'],
    words: Object.fromEntries(reportWordKeys.map((key) => [key, t(key)])) as ReportPlan['words'],
  };
}

function formsOf(): ReportPlan['forms'] {
  const { rowsOf } = formKnowledge(knowledge, stateLabels, '');
  return Object.fromEntries(
    [...knowledge.agencies.keys()].flatMap((id) => {
      const rows = rowsOf(id);
      return rows === null ? [] : [[id, rows]];
    }),
  );
}

function plannedRows(lang: Lang): readonly PlannedRow[] {
  const pick = (text: Localised) => wording(text, lang).text;
  const row = (id: string, title: Localised, more: Partial<PlannedRow>): PlannedRow[] => {
    const known = recordOfRow(id, knowledge);
    const annex = knowledge.annexOf(id);
    if (known === null || annex === null) return [];
    return [
      {
        id,
        ...known,
        annex,
        place: placeLabel(id, lang),
        title: pick(title),
        href: addressOf(id, lang) ?? '',
        plan: null,
        goal: null,
        due: null,
        when: null,
        ...more,
      },
    ];
  };
  return [
    ...records.targets.flatMap(({ id, title, value, figure, unit, period }) =>
      row(id, title, {
        plan: figure && pick(figure.whole),
        // A share of a rate says nothing.
        goal: value?.comparator === '=' && (value.min ?? 0) > 0 && unit !== null && unit.vi !== '%' ? value.min : null,
        due: period?.to ?? null,
        when: period && pick(period.text),
      }),
    ),
    ...records.tasks.flatMap(({ id, title, deadline }) =>
      row(id, title, { due: deadline?.to ?? null, when: deadline && pick(deadline.text) }),
    ),
    ...records.projects.flatMap(({ listings }) =>
      listings.flatMap((listing) => {
        const period =
          listing.milestone === 'key'
            ? undefined
            : knowledge.provisions.get(knowledge.annexOf(listing.row) ?? '')?.period;
        return row(listing.row, listing.title, {
          due: period?.to ?? null,
          when: period === undefined ? null : `${pick(period.text)} (${strings(lang)('readExpected')})`,
        });
      }),
    ),
  ];
}
