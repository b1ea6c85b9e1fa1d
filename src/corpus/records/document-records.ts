import type { Manifest, CorrectionEntry } from '../model/registry.ts';
import type { Draft, Untranslated } from '../model/drafts.ts';
import type { Segment } from '../model/segment.ts';
import type { DocumentTree } from '../model/tree.ts';
import type { Registry } from '../model/registry.ts';
import { blockTasks, taskFields, type TaskField } from './block-tasks.ts';
import { bodyCells, type BodyCell } from './body-cells.ts';
import { SegmentCollector, type Readers, type RecordContext } from './context.ts';
import { documentRecord } from './documents.ts';
import { deadlineOptions } from './deadlines.ts';
import { goalRecords } from './goals.ts';
import { identify } from './identify.ts';
import { gapNotes } from './gaps.ts';
import { correctionNotes } from './notes.ts';
import { namedBodies } from './named-bodies.ts';
import type { Outline } from './outline.ts';
import { projectRecords } from './projects.ts';
import { provisionRecords } from './provisions.ts';
import { annexesOf, type Reference } from './references.ts';
import { scenarioRecords } from './scenarios.ts';
import type { RecordTables } from './tables.ts';
import { territoryOf } from './territory.ts';
import { targetRecords } from './targets.ts';
import { taskRecords } from './tasks.ts';
import { unresolvedPlaces, type UnresolvedPlace } from './unresolved-places.ts';

/** What one document is turned into records with. */
export interface DocumentInput {
  readonly manifest: Manifest;
  readonly tree: DocumentTree;
  readonly corrections: readonly CorrectionEntry[];
  readonly registry: Registry;
  readonly readers: Readers;
  readonly tables: RecordTables;
}

/** The kinds of records that the text of one document gives. */
export interface DocumentRecords {
  readonly document: Draft<'documents'>;
  readonly provisions: readonly Draft<'provisions'>[];
  readonly tasks: readonly Draft<'tasks'>[];
  readonly targets: readonly Draft<'targets'>[];
  readonly goals: readonly Draft<'goals'>[];
  readonly scenarios: readonly Draft<'scenarios'>[];
  readonly projects: readonly Draft<'projects'>[];
  readonly notes: readonly Draft<'notes'>[];
}

/** What comes with the records of a document. */
interface DocumentReading {
  readonly outline: Outline;
  readonly segments: readonly Segment[];
  /** Ids of the bodies that the document names. */
  readonly bodies: ReadonlySet<string>;
  /** What its cells and texts print and nothing known answers to. */
  readonly unresolved: readonly UnresolvedPlace[];
  /** What the text of each node names, by node id. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** What the cells of annexes say of bodies, by `cellKey`. */
  readonly bodyCells: ReadonlyMap<string, BodyCell>;
  /** What tasks that no row assigns say, by id. */
  readonly taskFields: ReadonlyMap<string, readonly TaskField[]>;
}

/** All records of one document as its text gives them: English, links between documents and addresses come later. Plain data. */
export type DocumentDrafts = DocumentReading & Untranslated<DocumentRecords>;

/** The same with the English of their texts (`withEnglish`). */
export type TranslatedDrafts = DocumentReading & DocumentRecords;

/** Turns one parsed document into records. Pure: the same input gives the same records. */
export function documentDrafts(input: DocumentInput): DocumentDrafts {
  const { manifest, tree, corrections, registry, readers, tables } = input;
  const outline = identify(tree, manifest.id);
  const collector = new SegmentCollector(manifest.id);
  const territory = territoryOf(manifest, registry);
  const agencies = readers.agenciesOf(territory);
  const context: RecordContext = {
    ...readers,
    agencies,
    deadlines: deadlineOptions({ ...readers, manifest, registry, agencies }),
    manifest,
    territory,
    outline,
    registry,
    tables,
    text: collector.text,
  };

  const self =
    registry.instruments.find(
      (instrument) => instrument.number === manifest.number && instrument.date === manifest.issued,
    )?.id ?? null;
  const { provisions, found } = provisionRecords(context, {
    agencies,
    places: readers.places,
    findCitations: readers.findCitations,
    instruments: registry.instruments,
    annexes: annexesOf(outline),
    self,
  });
  const goals = goalRecords(context);
  const tasks = [...taskRecords(context), ...blockTasks(context)];
  const targets = targetRecords(context, goals);
  const scenarios = scenarioRecords(context);
  const projects = projectRecords(context);
  const document = documentRecord(context, {
    provisions: provisions.length,
    tasks: tasks.length,
    targets: targets.length,
    goals: goals.length,
    scenarios: scenarios.length,
    projectRows: projects.reduce((sum, project) => sum + project.listings.length, 0),
    projects: projects.length,
    corrections: corrections.filter((entry) => entry.read !== null).length,
  });
  const notes = [...correctionNotes(outline, corrections), ...gapNotes(outline)];
  return {
    outline,
    document,
    provisions,
    tasks,
    targets,
    goals,
    scenarios,
    projects,
    notes,
    segments: collector.segments,
    bodies: namedBodies(context),
    unresolved: unresolvedPlaces(context, goals),
    references: found,
    bodyCells: bodyCells(context),
    taskFields: taskFields(context),
  };
}
