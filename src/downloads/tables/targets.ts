import type { TargetRecord } from '../../corpus/model/records.ts';
import type { DownloadTable } from '../column.ts';
import { inWords, own, pick, type DownloadContext } from '../context.ts';
import { bodies, groupColumns, placeColumns, titleColumns, unresolvedColumn } from './parts.ts';

/** Every target, of the tables and of running text. */
export function targetsTable(context: DownloadContext): DownloadTable<TargetRecord> {
  const { lang, say, heading, records, nameOf } = context;
  return {
    name: `targets.${lang}`,
    title: say('dlTargetsTitle'),
    key: ['id'],
    rows: records.targets,
    columns: [
      { name: 'id', title: heading('id'), type: 'string', lang: null, width: 18, value: (target) => target.id },
      {
        name: 'document',
        title: heading('document'),
        type: 'string',
        lang: null,
        width: 13,
        value: (target) => nameOf(target.document),
      },
      {
        name: 'annex',
        title: heading('annex'),
        type: 'string',
        lang: null,
        width: 11,
        value: (target) => target.annex && nameOf(target.annex),
      },
      {
        name: 'number',
        title: heading('number'),
        type: 'string',
        lang: null,
        width: 8,
        value: (target) => target.number,
      },
      {
        name: 'parent',
        title: heading('parent'),
        type: 'string',
        lang: null,
        width: 16,
        value: (target) => target.parent,
      },
      ...groupColumns<TargetRecord>(context, (target) => target.group),
      ...titleColumns<TargetRecord>(context, (target) => target.title),
      {
        name: 'figure',
        title: heading('figure'),
        type: 'string',
        lang: null,
        width: 14,
        value: (target) => target.figure && pick(target.figure.alone, lang),
      },
      {
        name: 'comparator',
        title: heading('comparator'),
        type: 'string',
        lang: null,
        width: 8,
        value: (target) => inWords(target.value?.comparator ?? null, context),
      },
      {
        name: 'minimum',
        title: heading('minimum'),
        type: 'number',
        lang: null,
        width: 12,
        value: (target) => target.value?.min ?? null,
      },
      {
        name: 'maximum',
        title: heading('maximum'),
        type: 'number',
        lang: null,
        width: 12,
        value: (target) => target.value?.max ?? null,
      },
      {
        name: 'unit',
        title: heading('unit'),
        type: 'string',
        lang,
        width: 16,
        value: (target) => own(target.unit, lang),
      },
      {
        name: 'period',
        title: heading('period'),
        type: 'string',
        lang,
        width: 18,
        value: (target) => own(target.period?.text ?? null, lang),
      },
      {
        name: 'from',
        title: heading('from'),
        type: 'date',
        lang: null,
        width: 12,
        value: (target) => target.period?.from ?? null,
      },
      {
        name: 'due',
        title: heading('due'),
        type: 'date',
        lang: null,
        width: 12,
        value: (target) => target.period?.to ?? null,
      },
      bodies('monitors', heading('monitors'), lang, (target) => target.monitors, nameOf),
      unresolvedColumn(context, (target) => target.unresolved),
      ...placeColumns<TargetRecord>(
        context,
        (target) => target.url,
        (target) => target.source.lines,
      ),
    ],
  };
}
