import {
  cellAddress,
  handedColumns,
  META_SHEET,
  REPORT_FORM,
  reportColumns,
  type MetaKey,
} from '../../formats/report-cells.ts';
import { quarterNameOf } from '../../corpus/naming/quarter-name.ts';
import { shown, textOf } from './cells.ts';
import type { FilledSheet, FormFault, FormFaultCode, FormKnowledge, FormMeta, FormRemark } from './form.ts';

/** Reads what the hidden sheet of a form says of it, and whether its rows and columns stand where they were handed out. */
export function readMeta(
  sheets: readonly FilledSheet[],
  known: FormKnowledge,
):
  | { readonly meta: FormMeta; readonly remarks: readonly FormRemark[] }
  | { readonly meta: null; readonly faults: readonly FormFault[] } {
  const hidden = sheets.find(({ name }) => name === META_SHEET);
  if (hidden === undefined)
    return refused({ sheet: META_SHEET, cell: 'A1', code: 'no-form', values: { sheet: META_SHEET } });
  const lines = hidden.rows.map((cells, row) => ({
    key: textOf(cells[0]),
    value: textOf(cells[1]) ?? '',
    label: textOf(cells[2]),
    rest: cells.slice(3).map(textOf),
    row,
  }));
  const all = (key: MetaKey) => lines.filter((line) => line.key === key);
  const one = (key: MetaKey): string => all(key)[0]?.value ?? '';
  const wrong = (key: MetaKey, code: FormFaultCode, values: Readonly<Record<string, string>> = {}) =>
    refused({
      sheet: META_SHEET,
      cell: cellAddress(all(key)[0]?.row ?? 0, 1),
      code,
      values: { found: shown(one(key)), ...values },
    });

  if (one('form') !== REPORT_FORM) return wrong('form', 'form-version', { expected: REPORT_FORM });
  const agency = one('agency');
  const own = known.rowsOf(agency);
  if (own === null) return wrong('agency', 'unknown-agency');
  const foreign = all('row').find(({ value }) => !own.includes(value));
  if (foreign !== undefined)
    return refused({
      sheet: META_SHEET,
      cell: cellAddress(foreign.row, 1),
      code: 'rows-of-another-body',
      values: { found: shown(foreign.value), agency },
    });
  const missing = own.find((id) => all('row').every(({ value }) => value !== id));
  if (missing !== undefined) return wrong('agency', 'row-not-handed-out', { id: missing });
  const sheet = sheets.find(({ name }) => textOf(name) === one('sheet'));
  if (sheet === undefined) return wrong('sheet', 'no-sheet');
  const head = Number(one('head'));
  if (!Number.isInteger(head) || head < 1 || head > sheet.rows.length) return wrong('head', 'no-head');
  const lang = one('lang') === 'en' ? 'en' : 'vi';
  // A list whose words were put to other codes would say another thing than who filled it in saw.
  for (const { key, value, label, row } of lines) {
    const states: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = known.states;
    const expected =
      key === 'period' ? quarterNameOf(value, lang) : key === 'status' ? (states[value]?.[lang] ?? '–') : label;
    if (expected !== label)
      return refused({
        sheet: META_SHEET,
        cell: cellAddress(row, 2),
        code: 'label-changed',
        values: { found: shown(label), expected: shown(expected) },
      });
  }
  const heads = sheet.rows[head - 1] ?? [];
  const moved = all('column').flatMap(({ value, label }): FormFault[] => {
    const at = reportColumns.findIndex((name) => name === value);
    const found = heads[at];
    return at >= 0 && textOf(found) === label
      ? []
      : [
          {
            sheet: sheet.name,
            cell: cellAddress(head - 1, Math.max(0, at)),
            code: 'column-moved',
            values: { found: shown(found), expected: label ?? value },
          },
        ];
  });
  if (moved.length > 0) return { meta: null, faults: moved.slice(0, 1) };
  if (all('column').length < reportColumns.length) return wrong('column', 'form-version', { expected: REPORT_FORM });
  const labelled = (key: MetaKey) => all(key).map(({ value, label }) => ({ value, label: label ?? value }));
  return {
    meta: {
      agency,
      lang,
      sheet,
      head,
      quarter: one('quarter'),
      by: one('by'),
      on: one('on'),
      periods: labelled('period'),
      states: labelled('status'),
      rows: all('row').map(({ value, label, rest }) => {
        const [unit = null, plan = null, ...others] = rest;
        return {
          id: value,
          title: label,
          unit,
          plan,
          others: handedColumns.slice(3).map((column, at) => ({ column, text: others[at] ?? null })),
        };
      }),
      texts: new Map(all('text').map(({ value, label }) => [value, label ?? ''])),
    },
    remarks: all('unread').flatMap(({ value, label }): FormRemark[] => {
      const other = sheets.find(({ name }) => textOf(name) === value);
      return other === undefined || filledCells(other) === Number(label)
        ? []
        : [{ sheet: other.name, cell: null, text: null }];
    }),
  };
}

/** How many cells of a sheet hold something. */
function filledCells({ rows }: Pick<FilledSheet, 'rows'>): number {
  return rows.reduce((sum, cells) => sum + cells.filter((cell) => textOf(cell) !== null).length, 0);
}

function refused(fault: FormFault) {
  return { meta: null, faults: [fault] } as const;
}
