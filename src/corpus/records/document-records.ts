import type { Manifest, CorrectionEntry } from '../model/registry.ts';
import type { Segment } from '../model/segment.ts';
import type { DocumentTree } from '../model/tree.ts';
import type { Registry } from '../model/registry.ts';
import { SegmentCollector, type Readers, type RecordContext, type Translate } from './context.ts';
import { documentRecord, type DocumentDraft } from './documents.ts';
import { goalRecords, type GoalDraft } from './goals.ts';
import { identify } from './identify.ts';
import { gapNotes } from './gaps.ts';
import { correctionNotes, type NoteDraft } from './notes.ts';
import { namedBodies } from './named-bodies.ts';
import type { Outline } from './outline.ts';
import { projectRecords, type ProjectDraft } from './projects.ts';
import { provisionRecords, type ProvisionDraft } from './provisions.ts';
import { annexesOf, type Reference } from './references.ts';
import { scenarioRecords, type ScenarioDraft } from './scenarios.ts';
import type { RecordTables } from './tables.ts';
import { territoryOf } from './territory.ts';
import { targetRecords, type TargetDraft } from './targets.ts';
import { taskRecords, type TaskDraft } from './tasks.ts';
import { unknownBodies, type UnknownBody } from './unknown-bodies.ts';

/** What one document is turned into records with. */
export interface DocumentInput {
  readonly manifest: Manifest;
  readonly tree: DocumentTree;
  readonly corrections: readonly CorrectionEntry[];
  readonly registry: Registry;
  readonly readers: Readers;
  readonly tables: RecordTables;
  readonly translate: Translate;
}

/** All records of one document before links between documents and addresses are known. */
export interface DocumentDrafts {
  readonly outline: Outline;
  readonly document: DocumentDraft;
  readonly provisions: readonly ProvisionDraft[];
  readonly tasks: readonly TaskDraft[];
  readonly targets: readonly TargetDraft[];
  readonly goals: readonly GoalDraft[];
  readonly scenarios: readonly ScenarioDraft[];
  readonly projects: readonly ProjectDraft[];
  readonly notes: readonly NoteDraft[];
  readonly segments: readonly Segment[];
  /** Ids of the bodies that the document names. */
  readonly bodies: ReadonlySet<string>;
  /** The names in its cells of bodies that are not understood. */
  readonly unknownBodies: readonly UnknownBody[];
  /** What the text of each node names, by node id. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
}

/** Turns one parsed document into records. Pure: the same input gives the same records. */
export function documentDrafts(input: DocumentInput): DocumentDrafts {
  const { manifest, tree, corrections, registry, readers, tables, translate } = input;
  const outline = identify(tree, manifest.id);
  const collector = new SegmentCollector(manifest.id, translate);
  const territory = territoryOf(manifest, registry);
  const agencies = readers.agenciesOf(territory);
  const context: RecordContext = {
    ...readers,
    agencies,
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
  const tasks = taskRecords(context);
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
    unknownBodies: unknownBodies(context),
    references: found,
  };
}
