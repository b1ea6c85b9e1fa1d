import type { TaskRecord } from '../../corpus/model/records.ts';
import type { Table } from '../column.ts';
import { own, type DownloadContext } from '../context.ts';
import { bodies, deadlineColumns, groupColumns, placeColumns, titleColumns, unresolvedColumn } from './parts.ts';

/** Every task that the documents assign. */
export function tasksTable(context: DownloadContext): Table<TaskRecord> {
  const { lang, say, records, nameOf } = context;
  return {
    name: `tasks.${lang}`,
    title: say('dlTasksTitle'),
    key: ['id'],
    rows: records.tasks,
    columns: [
      { name: 'id', title: say('dlId'), type: 'string', lang: null, width: 18, value: (task) => task.id },
      {
        name: 'document',
        title: say('dlDocument'),
        type: 'string',
        lang: null,
        width: 13,
        value: (task) => nameOf(task.document),
      },
      { name: 'number', title: say('dlNumber'), type: 'string', lang: null, width: 8, value: (task) => task.number },
      ...groupColumns<TaskRecord>(context, (task) => task.group),
      ...titleColumns<TaskRecord>(context, (task) => task.title),
      bodies('lead', say('dlLead'), lang, (task) => task.lead, nameOf),
      bodies('coordinating', say('dlCoordinating'), lang, (task) => task.coordinating, nameOf),
      bodies('monitors', say('dlMonitors'), lang, (task) => task.monitors, nameOf),
      bodies('submitted_to', say('dlSubmittedTo'), lang, (task) => task.submittedTo, nameOf),
      ...deadlineColumns<TaskRecord>(context, (task) => task.deadline),
      {
        name: 'deliverable',
        title: say('dlDeliverable'),
        type: 'string',
        lang,
        width: 30,
        value: (task) => own(task.deliverable, lang),
      },
      bodies('reports_to', say('dlReportsTo'), lang, (task) => task.reportsTo, nameOf),
      {
        name: 'standing_duties',
        title: say('dlClauses'),
        type: 'string',
        lang: null,
        list: true,
        width: 20,
        value: (task) => task.duties,
      },
      unresolvedColumn(context, (task) => task.unresolved),
      ...placeColumns<TaskRecord>(
        context,
        (task) => task.url,
        (task) => task.source.lines,
      ),
    ],
  };
}
