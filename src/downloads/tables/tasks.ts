import type { TaskRecord } from '../../corpus/model/records.ts';
import type { DownloadTable } from '../column.ts';
import { own, type DownloadContext } from '../context.ts';
import { bodies, deadlineColumns, groupColumns, placeColumns, titleColumns, unresolvedColumn } from './parts.ts';

/** Every task that the documents assign. */
export function tasksTable(context: DownloadContext): DownloadTable<TaskRecord> {
  const { lang, say, heading, records, nameOf } = context;
  return {
    name: `tasks.${lang}`,
    title: say('dlTasksTitle'),
    key: ['id'],
    rows: records.tasks,
    columns: [
      { name: 'id', title: heading('id'), type: 'string', lang: null, width: 18, value: (task) => task.id },
      {
        name: 'document',
        title: heading('document'),
        type: 'string',
        lang: null,
        width: 13,
        value: (task) => nameOf(task.document),
      },
      { name: 'number', title: heading('number'), type: 'string', lang: null, width: 8, value: (task) => task.number },
      ...groupColumns<TaskRecord>(context, (task) => task.group),
      ...titleColumns<TaskRecord>(context, (task) => task.title),
      bodies('lead', heading('lead'), lang, (task) => task.lead, nameOf),
      bodies('coordinating', heading('coordinating'), lang, (task) => task.coordinating, nameOf),
      bodies('monitors', heading('monitors'), lang, (task) => task.monitors, nameOf),
      bodies('submitted_to', heading('submittedTo'), lang, (task) => task.submittedTo, nameOf),
      ...deadlineColumns<TaskRecord>(context, (task) => task.deadline),
      {
        name: 'deliverable',
        title: heading('deliverable'),
        type: 'string',
        lang,
        width: 30,
        value: (task) => own(task.deliverable, lang),
      },
      bodies('reports_to', heading('reportsTo'), lang, (task) => task.reportsTo, nameOf),
      {
        name: 'standing_duties',
        title: heading('clauses'),
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
