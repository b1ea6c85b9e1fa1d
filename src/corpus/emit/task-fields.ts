import type { TaskRecord } from '../model/records.ts';
import { statingProvision } from '../naming/id.ts';
import type { TaskField } from '../records/block-tasks.ts';
import type { EmitContext } from './context.ts';
import { factsBlock, groupFact, idsFact, textFact, type PageFact } from './facts.ts';
import { inlineOfText } from './inline.ts';
import { flow, inline, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { namesOf } from './row-facts.ts';
import { referenceLink } from './text.ts';

type Task = Omit<TaskRecord, 'url'>;

/** What is known of a task that a provision assigns: its fields, then where it stands. */
export function statedFacts(id: string, task: Task, fields: readonly TaskField[], context: EmitContext): Block[] {
  const said = fieldBlocks(task, fields, context);
  return [
    ...(said.length === 0 ? [] : [flow('Facts', {}, said)]),
    ...factsBlock(placeFacts(id, task, context), context),
  ];
}

/** Where such a task stands. */
function placeFacts(id: string, task: Task, context: EmitContext): PageFact[] {
  return [
    ['statedIn', [referenceLink(statingProvision(id), context)]],
    ['group', groupFact(task.group, context)],
    ['reportsTo', idsFact(task.reportsTo, context)],
  ];
}

/**
 * The fields of such a task in the order of the text: in Vietnamese under their printed headings, as printed, bodies linked; in English what
 * is understood of them, and all else as printed, marked as Vietnamese.
 */
function fieldBlocks(task: Task, fields: readonly TaskField[], context: EmitContext): Block[] {
  return fields.flatMap((field) => {
    const english = context.language === 'en' ? understood(task, field, context) : null;
    if (english !== null) return flow('Fact', { name: english.name }, [paragraph(...english.content)]);
    const lang = context.language === 'vi' ? undefined : 'vi';
    const name = field.heading === '' ? context.say('columns', 'title') : field.heading;
    const lines = field.lines.map(({ label, text: printed, named }) => {
      const words: Inline[] = [
        ...(label === null ? [] : [text(`${label} `)]),
        ...inlineOfText(printed, named, context.addressOf, ''),
      ];
      return paragraph(...(lang === undefined ? words : [inline('Foreign', { lang }, ...words)]));
    });
    return lines.length === 0 ? [] : flow('Fact', { name, lang: field.heading === '' ? undefined : lang }, lines);
  });
}

/** What an English page says of a field in English; `null` where it has only the printed words. */
function understood(
  task: Task,
  { role, bodies, unknown }: TaskField,
  context: EmitContext,
): { readonly name: string; readonly content: readonly Inline[] } | null {
  const say = (name: string, content: readonly Inline[] | null) =>
    content === null || content.length === 0 ? null : { name: context.say('facts', name), content };
  switch (role) {
    case 'lead':
    case 'coordinating':
      return say(role, namesOf({ bodies, unknown }, context));
    case 'monitor':
      return say('monitors', namesOf({ bodies, unknown }, context));
    case 'submitted-to':
      return say('submittedTo', namesOf({ bodies, unknown }, context));
    case 'deadline':
      return say('deadline', task.deadline && [text(context.pick(task.deadline.text).value)]);
    case 'deliverable':
      return say('deliverable', task.deliverable?.en == null ? null : textFact(task.deliverable, context));
    default:
      return null;
  }
}
