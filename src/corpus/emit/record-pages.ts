import type { TaskRecord } from '../model/records.ts';
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
import { inlineOfText } from './inline.ts';
import { lineageBlock } from './lineage.ts';
import { flow, line, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { longestLead, sentence } from './provision-body.ts';
import { referenceLink, vietnamese } from './text.ts';
import { bodiesFact, otherCells } from './row-facts.ts';
import { relationBlocks, relationsBlock } from './relations.ts';
import { projectSummary, supervisorsOf } from './project-summary.ts';
import { shortName } from './titles.ts';
import { fieldBlocks, placeFacts } from './task-fields.ts';

/** What stands on the page of each kind of record, above its links. */

/** What came of a record: known from outside, so the site fills it in from the results. */
function resultsBlock(record: string, { say }: EmitContext): Block {
  return flow('Results', { id: 'results', title: say('sections', 'results'), record }, []);
}

export function taskBody(id: string, context: EmitContext): Block[] {
  const { index } = context;
  const task = index.tasks.get(id);
  if (task === undefined) return [];
  const node = index.nodes.get(id);
  const facts: PageFact[] = [
    ['number', plainFact(node?.label ?? task.number), 'number'],
    ['group', groupFact(task.group, context)],
    bodiesFact('lead', node, 'leads', task.lead, context),
    bodiesFact('coordinating', node, 'coordinating', task.coordinating, context),
    ...(node?.row != null && columnOfDuty(node.row.table, 'leads') === 'monitor'
      ? []
      : [bodiesFact('monitors', node, 'monitor', task.monitors, context)]),
    bodiesFact('submittedTo', node, 'submitted-to', task.submittedTo, context),
    ['deadline', deadlineFact(task, context), 'deadline'],
    ['deliverable', textFact(task.deliverable, context), 'deliverable'],
    ['reportsTo', idsFact(task.reportsTo, context)],
  ];
  const stated = context.corpus.taskFields.get(id);
  return [
    ...statement(id, context),
    ...(stated === undefined
      ? factsBlock(facts, context, otherCells(node, facts, context))
      : factsBlock(placeFacts(id, task, context), context, fieldBlocks(task, stated, context))),
    resultsBlock(id, context),
    ...noteBlocks(id, context),
    ...lineageBlock(id, context),
    ...relationBlocks(id, context, new Set(['leads', 'coordinates', 'monitors', 'reportsTo'])),
  ];
}

/** When a task is due; a task that prints no deadline says so, one whose deadline is not understood leaves it to its cell. */
function deadlineFact({ deadline, unresolved }: TaskRecord, { pick, say }: EmitContext): Inline[] | null {
  if (deadline) return [text(pick(deadline.text).value)];
  return unresolved.some(({ role }) => role === 'deadline') ? null : [text(say('phrases', 'notSaid'))];
}

export function targetBody(id: string, context: EmitContext): Block[] {
  const { index, say } = context;
  const target = index.targets.get(id);
  if (target === undefined) return [];
  const node = index.nodes.get(id);
  const children = [...index.targets.values()].filter((other) => other.parent === id);
  const facts: PageFact[] = [
    ['number', plainFact(target.number && (node?.label ?? target.number)), 'number'],
    ['group', groupFact(target.group, context)],
    ['parent', target.parent === null ? null : [referenceLink(target.parent, context)]],
    ['value', target.figure && textFact(target.figure.alone, context), 'value'],
    ['unit', textFact(target.unit, context), 'unit'],
    ['period', target.period && textFact(target.period.text, context)],
    bodiesFact('monitors', node, 'monitors', target.monitors, context),
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
    ...statement(id, context),
    ...factsBlock(facts, context, otherCells(node, facts, context)),
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
    ...projectSummary(project, context),
    resultsBlock(id, context),
    ...listings,
    ...factsBlock(facts, context),
    ...noteBlocks(id, context),
    ...lineageBlock(id, context),
    ...relationBlocks(id, context, new Set(['supervises'])),
  ];
}

/** The row's own words, as the page's opening. */
function statement(id: string, context: EmitContext): Block[] {
  const node = context.index.nodes.get(id);
  const record = context.index.tasks.get(id) ?? context.index.targets.get(id);
  if (record === undefined) return [];
  const { value, lang } = context.pick(record.title);
  const english = lang === 'en' && node !== undefined;
  const named = shortName(id, context)?.own ?? false;
  return [
    flow('Provision', { id, level: 'row' }, [
      line(
        'Words',
        {
          heading: named ? null : 1,
          long: !named && value.length > sentence,
          lead: named && value.length <= longestLead,
          label: record.number,
          lang,
        },
        ...(node ? own(id, value, lang, context) : [text(value)]),
      ),
      ...(english && node?.text
        ? [
            flow('Original', { lang: 'vi' }, [
              paragraph(
                ...inlineOfText(record.title.vi, context.corpus.references.get(id) ?? [], context.addressOf, id),
              ),
            ]),
          ]
        : []),
    ]),
  ];
}

/** The words of a row: with links and readings in Vietnamese, plain in English. */
function own(id: string, value: string, lang: 'vi' | 'en', context: EmitContext): Inline[] {
  const node = context.index.nodes.get(id);
  if (lang === 'vi' && node?.text) return vietnamese(node, context);
  return inlineOfText(value, [], context.addressOf, id);
}
