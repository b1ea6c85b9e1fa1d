import type { TargetRecord } from '../../corpus/model/records.ts';
import type { Table } from '../column.ts';
import { figure, own, type DownloadContext } from '../context.ts';
import { bodies, groupColumns, placeColumns, titleColumns, unresolvedColumn } from './parts.ts';

/** Every target, of the tables and of running text. */
export function targetsTable(context: DownloadContext): Table<TargetRecord> {
  const { lang, say, records, nameOf } = context;
  return {
    name: `targets.${lang}`,
    title: say('dlTargetsTitle'),
    key: ['id'],
    rows: records.targets,
    columns: [
      { name: 'id', title: say('dlId'), type: 'string', lang: null, width: 18, value: (target) => target.id },
      {
        name: 'document',
        title: say('dlDocument'),
        type: 'string',
        lang: null,
        width: 13,
        value: (target) => nameOf(target.document),
      },
      {
        name: 'annex',
        title: say('dlAnnex'),
        type: 'string',
        lang: null,
        width: 11,
        value: (target) => target.annex && nameOf(target.annex),
      },
      {
        name: 'number',
        title: say('dlNumber'),
        type: 'string',
        lang: null,
        width: 8,
        value: (target) => target.number,
      },
      {
        name: 'parent',
        title: say('dlParent'),
        type: 'string',
        lang: null,
        width: 16,
        value: (target) => target.parent,
      },
      ...groupColumns<TargetRecord>(context, (target) => target.group),
      ...titleColumns<TargetRecord>(context, (target) => target.title),
      {
        name: 'figure',
        title: say('dlFigure'),
        type: 'string',
        lang: null,
        width: 14,
        value: (target) => target.value && figure(target.value, lang),
      },
      {
        name: 'comparator',
        title: say('dlComparator'),
        type: 'string',
        lang: null,
        width: 8,
        value: (target) => target.value?.comparator ?? null,
      },
      {
        name: 'minimum',
        title: say('dlMinimum'),
        type: 'number',
        lang: null,
        width: 12,
        value: (target) => target.value?.min ?? null,
      },
      {
        name: 'maximum',
        title: say('dlMaximum'),
        type: 'number',
        lang: null,
        width: 12,
        value: (target) => target.value?.max ?? null,
      },
      {
        name: 'unit',
        title: say('dlUnit'),
        type: 'string',
        lang,
        width: 16,
        value: (target) => own(target.unit, lang),
      },
      {
        name: 'period',
        title: say('dlPeriod'),
        type: 'string',
        lang,
        width: 18,
        value: (target) => own(target.period?.text ?? null, lang),
      },
      {
        name: 'from',
        title: say('dlFrom'),
        type: 'date',
        lang: null,
        width: 12,
        value: (target) => target.period?.from ?? null,
      },
      {
        name: 'due',
        title: say('dlDue'),
        type: 'date',
        lang: null,
        width: 12,
        value: (target) => target.period?.to ?? null,
      },
      bodies('monitors', say('dlMonitors'), lang, (target) => target.monitors, nameOf),
      unresolvedColumn(context, (target) => target.unresolved),
      ...placeColumns<TargetRecord>(
        context,
        (target) => target.url,
        (target) => target.source.lines,
      ),
    ],
  };
}
