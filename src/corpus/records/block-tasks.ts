import type { PrintedCell } from '../model/records.ts';
import type { SegmentText } from '../model/drafts.ts';
import { statedTaskId } from '../naming/id.ts';
import { readDeadline, parseDeadline } from '../values/index.ts';
import type { RecordContext } from './context.ts';
import { ancestorsOf, walkOutline, type OutlineNode } from './outline.ts';
import type { Reference } from './references.ts';
import { taskBlocks, type BlockField, type FieldLine, type TaskBlock } from './task-blocks.ts';
import { reportsTo, type TaskDraft } from './tasks.ts';
import { bodyColumns, unknownInstruments, type Unresolved } from './unresolved.ts';

/** A field of a task that no table gives, as its page shows it. */
export interface TaskField {
  readonly role: BlockField['role'];
  readonly heading: string;
  readonly lines: readonly {
    readonly label: string | null;
    readonly text: string;
    /** The stretches that name bodies, where the field lists bodies. */
    readonly named: readonly Reference[];
  }[];
  /** The bodies that the field lists. */
  readonly bodies: readonly string[];
  /** What it lists and nothing known answers to, as printed. */
  readonly unknown: readonly string[];
}

/** The tasks that provisions assign by named fields: ids, fields and source are those of the provision (docs/decisions/0010). */
export function blockTasks(context: RecordContext): TaskDraft[] {
  return taskBlocks(context.outline, context.tables).map((block) => blockTask(block, context));
}

function blockTask(block: TaskBlock, context: RecordContext): TaskDraft {
  const { outline, agencies } = context;
  const { node, fields } = block;
  const with_ = (role: BlockField['role']) => fields.filter((field) => field.role === role);
  const bodiesIn = (role: BlockField['role']) => [
    ...new Set(with_(role).flatMap(({ lines }) => lines.flatMap(({ text }) => [...agencies.parseList(text).agencies]))),
  ];
  const deliverable = linesText(with_('deliverable'));
  const deadline = textOf(with_('deadline'));
  return {
    id: statedTaskId(node.id),
    document: outline.document,
    source: { document: outline.document, lines: linesOfBlock(node) },
    number: node.number ?? '',
    group: groupOfBlock(node, context),
    title: titleOf(block, context),
    lead: bodiesIn('lead'),
    coordinating: bodiesIn('coordinating'),
    monitors: bodiesIn('monitor'),
    submittedTo: bodiesIn('submitted-to'),
    deliverable: deliverable === '' ? null : partText(block, context, deliverable, 'deliverable'),
    reportsTo: deliverable === '' ? [] : reportsTo(deliverable, context),
    deadline: deadline === '' ? null : parseDeadline(deadline, context.deadlines),
    duties: [],
    cells: fields.map(
      (field): PrintedCell => ({
        header: field.heading,
        role: field.role === 'other' ? null : field.role,
        text: linesText([field]),
      }),
    ),
    unresolved: unresolvedInBlock(block, context).map(({ role, printed }) => ({ role, printed })),
  };
}

/** What the fields of the blocks of a document print and nothing known answers to, with the ids of their provisions. */
export function unresolvedInBlock({ fields }: TaskBlock, context: RecordContext): Unresolved[] {
  return fields.flatMap((field): Unresolved[] => {
    const { role, lines } = field;
    const each = (read: (line: FieldLine) => Unresolved[]) => lines.flatMap(read);
    if (role === null)
      return each(({ text, leaf, start }) => [
        { kind: 'body', role: 'lead', printed: text, leaf, start, citation: null },
      ]);
    if (bodyColumns.has(role))
      return each(({ text, leaf, start }) =>
        context.agencies.parseList(text).unknown.map((unknown) => ({
          kind: 'body',
          role,
          printed: unknown.text,
          leaf,
          start: start + unknown.start,
          citation: null,
        })),
      );
    const [first] = lines;
    const text = textOf([field]);
    if (role === 'deadline')
      return first === undefined || readDeadline(text, context.deadlines).deadline !== null
        ? []
        : [{ kind: 'deadline', role, printed: text, leaf: first.leaf, start: first.start, citation: null }];
    return each(({ text, leaf, start }) =>
      unknownInstruments({ ...leaf, value: text }, context).map((found) => ({
        ...found,
        leaf,
        start: start + found.start,
      })),
    );
  });
}

/** What the fields of the tasks of a document say, by the id of the task. */
export function taskFields({ outline, tables, agencies }: RecordContext): Map<string, readonly TaskField[]> {
  return new Map(
    taskBlocks(outline, tables).map(({ node, fields }) => [
      statedTaskId(node.id),
      fields.map(({ role, heading, lines }): TaskField => {
        const lists = role !== null && bodyColumns.has(role);
        const read = lines.map(({ text }) => (lists ? agencies.parseList(text) : null));
        return {
          role,
          heading,
          lines: lines.map(({ label, text }, index) => ({
            label,
            text,
            named: (read[index]?.mentions ?? []).map(
              ({ start, end, id }): Reference => ({ start, end, target: id, kind: 'agency' }),
            ),
          })),
          bodies: [...new Set(read.flatMap((list) => [...(list?.agencies ?? [])]))],
          unknown: read.flatMap((list) => list?.unknown.map(({ text }) => text) ?? []),
        };
      }),
    ]),
  );
}

/** Words of the provision itself have its segment; those that share a sentence with fields, or stand below it, one of their own. */
function titleOf(block: TaskBlock, context: RecordContext): SegmentText {
  const { node, title, whole, fields } = block;
  if (title !== '' && whole) return context.text(node, node.text?.value ?? '');
  const content = title === '' ? textOf(fields.filter(({ role }) => role === 'title')) : title;
  return partText(block, context, content);
}

function partText({ node }: TaskBlock, { text }: RecordContext, value: string, part?: string): SegmentText {
  return text({ id: statedTaskId(node.id), lines: node.lines }, value, part);
}

/** The nearest section above a task that is not one itself. */
function groupOfBlock(node: OutlineNode, { text }: RecordContext): TaskDraft['group'] {
  const above = [...ancestorsOf(node)].find(
    ({ number, text: own, row }) => number !== null && own !== null && row === null,
  );
  return above === undefined || above.kind === 'annex'
    ? null
    : { number: above.number ?? '', title: text(above, above.text?.value ?? '') };
}

function linesOfBlock(node: OutlineNode): [number, number] {
  const all = [...walkOutline([node])].flatMap(({ lines }) => lines);
  return [Math.min(...all), Math.max(...all)];
}

/** Fields as they are printed, a line a provision. */
function linesText(fields: readonly BlockField[]): string {
  return fields
    .flatMap(({ lines }) => lines.map(({ label, text }) => (label === null ? text : `${label} ${text}`)))
    .join('\n');
}

function textOf(fields: readonly BlockField[]): string {
  return fields.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
}
