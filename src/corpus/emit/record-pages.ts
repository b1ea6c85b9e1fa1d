import type { TargetRecord, TaskRecord } from '../model/records.ts';
import type { ColumnRole } from '../model/tree.ts';
import { isDash } from '../records/dash.ts';
import type { OutlineNode } from '../records/outline.ts';
import { columnOfDuty } from '../records/table-kind.ts';
import type { EmitContext } from './context.ts';
import {
  factsBlock,
  groupFact,
  idsFact,
  moneyFact,
  plainFact,
  spellingsFact,
  textFact,
  type PageFact,
} from './facts.ts';
import { noteBlocks } from './findings.ts';
import { lineageBlock } from './lineage.ts';
import { flow, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { own, askedFact, recordOpening, statement } from './record-opening.ts';
import { referenceLink } from './text.ts';
import { bodiesFact, otherCells } from './row-facts.ts';
import { relationBlocks, relationsBlock } from './relations.ts';
import { projectFacts, supervisorsOf } from './project-summary.ts';
import { statedFacts } from './task-fields.ts';

/** What stands on the page of each kind of record, above its links. */

/** What came of a record: known from outside, so the site fills it in from the results. */
function resultsBlock(record: string, { say }: EmitContext): Block {
  return flow('Results', { id: 'results', title: say('sections', 'results'), record }, []);
}

/** Where a table has no column for who leads, who monitors does. */
function leadingColumn(node: OutlineNode | undefined): ColumnRole {
  return node?.row == null ? 'lead' : columnOfDuty(node.row.table, 'leads');
}

/** What people ask of a task first: by when, by whom. */
export function taskFacts(task: Omit<TaskRecord, 'url'>, context: EmitContext): readonly PageFact[] {
  const node = context.index.nodes.get(task.id);
  const leading = leadingColumn(node);
  return [
    askedFact(
      ['deadline', task.deadline && [text(context.pick(task.deadline.text).value)], 'deadline'],
      node,
      'deadline',
      context,
    ),
    askedFact(bodiesFact('lead', node, 'leads', task.lead, context), node, leading, context),
  ];
}

export function taskBody(id: string, context: EmitContext): Block[] {
  const { index } = context;
  const task = index.tasks.get(id);
  if (task === undefined) return [];
  const node = index.nodes.get(id);
  const leading = leadingColumn(node);
  const others: PageFact[] = [
    bodiesFact('coordinating', node, 'coordinating', task.coordinating, context),
    ...(leading === 'monitor' ? [] : [bodiesFact('monitors', node, 'monitor', task.monitors, context)]),
    bodiesFact('submittedTo', node, 'submitted-to', task.submittedTo, context),
    ['deliverable', textFact(task.deliverable, context), 'deliverable'],
    ['reportsTo', idsFact(task.reportsTo, context)],
  ];
  const place: PageFact[] = [
    ['group', groupFact(task.group, context)],
    ['number', plainFact(node?.label ?? task.number), 'number'],
  ];
  const stated = context.corpus.taskFields.get(id);
  return [
    ...(stated === undefined
      ? recordOpening(id, { first: taskFacts(task, context), others, place }, context)
      : [...statement(id, context), ...statedFacts(id, task, stated, context)]),
    resultsBlock(id, context),
    ...noteBlocks(id, context),
    ...lineageBlock(id, context),
    ...relationBlocks(id, context, new Set(['leads', 'coordinates', 'monitors', 'reportsTo'])),
  ];
}

/** The unit of a target; a dash in the cell of units says that it has none of its own. */
function unitFact({ unit }: TargetRecord, context: EmitContext): Inline[] | null {
  return unit !== null && isDash(unit.vi) ? [text(context.say('phrases', 'noUnit'))] : textFact(unit, context);
}

/** What people ask of a target first: how much, until when, who watches over it. */
export function targetFacts(target: Omit<TargetRecord, 'url'>, context: EmitContext): readonly PageFact[] {
  const node = context.index.nodes.get(target.id);
  return [
    askedFact(['value', target.figure && textFact(target.figure.whole, context), 'value'], node, 'value', context),
    askedFact(['period', target.period && textFact(target.period.text, context)], node, 'period', context),
    askedFact(
      bodiesFact('monitors', node, 'monitors', target.monitors, context),
      node,
      node?.row == null ? 'monitor' : columnOfDuty(node.row.table, 'monitors'),
      context,
    ),
  ];
}

export function targetBody(id: string, context: EmitContext): Block[] {
  const { index, say } = context;
  const target = index.targets.get(id);
  if (target === undefined) return [];
  const node = index.nodes.get(id);
  const children = [...index.targets.values()].filter((other) => other.parent === id);
  // A figure that is written with its unit as printed has said it.
  const said = target.figure?.whole.vi.includes(target.unit?.vi ?? '') ?? false;
  const others: PageFact[] = [
    ['parent', target.parent === null ? null : [referenceLink(target.parent, context)]],
    ...(said ? [] : [['unit', unitFact(target, context), 'unit'] as const]),
  ];
  const place: PageFact[] = [
    ['group', groupFact(target.group, context)],
    ['number', plainFact(target.number && (node?.label ?? target.number)), 'number'],
  ];
  const subs =
    children.length === 0
      ? []
      : [
          relationsBlock(
            'sub-targets',
            say('sections', 'subTargets'),
            children.length,
            children.map((child) =>
              flow('Relation', { basis: 'stated' }, [
                paragraph(
                  referenceLink(child.id, context),
                  ...(child.figure === null ? [] : [text(' · '), ...(textFact(child.figure.whole, context) ?? [])]),
                ),
              ]),
            ),
          ),
        ];
  return [
    ...recordOpening(id, { first: targetFacts(target, context), others, place, said: said ? ['unit'] : [] }, context),
    resultsBlock(id, context),
    ...noteBlocks(id, context),
    ...subs,
    ...lineageBlock(id, context),
    ...relationBlocks(id, context, new Set(['monitors'])),
  ];
}

export function projectBody(id: string, context: EmitContext): Block[] {
  const { index, say, pick } = context;
  const project = index.projects.get(id);
  if (project === undefined) return [];
  // What concerns the project as a whole is said once, below its rows.
  const ofProject = new Set(index.notesOf(id).map((note) => note.id));
  const listings = project.listings.flatMap((listing) => {
    const node = index.nodes.get(listing.row);
    const stated = listing.supervisors.every(({ basis }) => basis === 'stated');
    const bodies = listing.supervisors.flatMap(({ agency }) => agency ?? []);
    const facts: PageFact[] = [
      ['row', [referenceLink(listing.row, context)], 'number'],
      ['group', groupFact(listing.section, context)],
      ['totalInvestment', moneyFact(listing.totalInvestment, context), 'total-investment'],
      ['stateBudget', moneyFact(listing.stateBudget, context), 'state-budget'],
      ['otherCapital', moneyFact(listing.otherCapital, context), 'other-capital'],
      stated
        ? bodiesFact('supervisors', node, 'supervises', bodies, context)
        : ['supervisors', supervisorsOf(listing.supervisors, context)],
    ];
    return [
      flow(
        'Listing',
        {
          name: say('milestones', listing.milestone),
          row: listing.row,
          lines: node && `${node.lines[0]}-${node.lines[1]}`,
        },
        [
          paragraph(...own(listing.row, pick(listing.title).value, pick(listing.title).lang, context)),
          ...factsBlock(facts, context, otherCells(node, facts, context)),
          ...noteBlocks(listing.row, context, ofProject),
        ],
      ),
    ];
  });
  const facts: PageFact[] = [
    [
      'aliases',
      spellingsFact(
        project.aliases.filter((alias) => !project.listings.some((listing) => listing.title.vi === alias)),
        '; ',
        context,
      ),
    ],
  ];
  return [
    ...factsBlock(projectFacts(project, context), context),
    resultsBlock(id, context),
    ...listings,
    ...factsBlock(facts, context),
    ...noteBlocks(id, context),
    ...lineageBlock(id, context),
    ...relationBlocks(id, context, new Set(['supervises'])),
  ];
}
