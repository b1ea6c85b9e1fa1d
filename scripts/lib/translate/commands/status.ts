import { pageStates } from '../../../../src/corpus/model/page.ts';
import { checkNames } from '../../../../src/translation/model.ts';
import { summarise, type Progress } from '../../../../src/translation/summary.ts';
import type { Workshop } from '../load.ts';
import { done, type CommandOutcome } from '../outcome.ts';
import { describeChanges } from './sync.ts';

/** `status`: how far each document has come; as JSON for other programs. */
export function status({ inputs, reading }: Workshop, json: boolean): CommandOutcome {
  const summary = summarise(inputs.segments, reading.translations);
  if (json) return done([JSON.stringify({ ...summary, pending: reading.pending.length }, null, 2)]);
  const rows = [...Object.entries(summary.documents), ['total', summary.total] as const];
  const header = ['', 'segments', 'English', ...pageStates, ...checkNames];
  const table = [header, ...rows.map(([name, progress]) => [name, ...cells(progress)])];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const behind =
    reading.pending.length === 0
      ? []
      : [
          '',
          'The catalogues are behind the documents; npm run translate -- sync would do:',
          ...describeChanges(reading.pending),
        ];
  return done([...lines, ...behind]);
}

function cells({ segments, translated, states, failing }: Progress): readonly string[] {
  const share = segments === 0 ? '–' : `${Math.floor((translated / segments) * 100)}%`;
  return [
    String(segments),
    share,
    ...pageStates.map((state) => String(states[state])),
    ...checkNames.map((check) => String(failing[check])),
  ];
}
