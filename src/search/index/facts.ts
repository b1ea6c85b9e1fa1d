import type { Knowledge } from '../../corpus/knowledge.ts';
import type {
  AgencyRecord,
  InstrumentRecord,
  ProjectRecord,
  ProvisionRecord,
  TargetRecord,
  TaskRecord,
} from '../../corpus/model/records.ts';
import { isUnlabelled } from '../../corpus/naming/id.ts';
import type { Deadline, Localised } from '../../corpus/model/values.ts';
import { agencyCode, instrumentCode, recordCode } from '../text/codes.ts';
import { inside, namesOf, placeCodes, unitsOf } from './place-codes.ts';
import { subjectOf } from './instrument-subject.ts';
import { instrumentShown, outcomeShown, projectShown, targetShown, whereShown } from './shown.ts';
import type { FactWords, ShownFact } from './shown.ts';
import { plannedYears } from './years.ts';

/** What the index knows of a record besides the words of its page. Names are in both languages. */
export interface Facts {
  readonly id: string;
  readonly kind: string;
  readonly document: string | null;
  /** Printed number: `45`, `2.11`; `null` without one. */
  readonly number: string | null;
  readonly names: Localised | null;
  /** Whose it is and what about, where its title does not say it: issuer and subject of a cited document. */
  readonly subject: Localised | null;
  /** Other names, abbreviations, words that stand in no other field. */
  readonly alias: readonly string[];
  readonly owners: readonly string[];
  readonly helpers: readonly string[];
  readonly group: Localised | null;
  readonly deadline: Deadline | null;
  readonly codes: readonly string[];
  readonly shown: readonly ShownFact[];
  /** Those of `owners` that no row states: they are known from elsewhere. */
  readonly corroborated: readonly string[];
  /** `hub`: gathers links and has no words of its own; `frame`: heads other records; `prose`: a provision. */
  readonly weight: 'full' | 'prose' | 'frame' | 'hub';
}

const nothing = {
  number: null,
  names: null,
  subject: null,
  alias: [],
  owners: [],
  helpers: [],
  group: null,
  deadline: null,
  shown: [],
  corroborated: [],
  weight: 'full',
} as const;

/** The facts of every record that has a page, by id. */
export function factsOf(knowledge: Knowledge, words: FactWords): Map<string, Facts> {
  const { records } = knowledge;
  const cited = (id: string) =>
    (knowledge.provisions.get(id)?.references ?? []).filter((to) => to.startsWith('instrument/')).map(instrumentCode);
  const named = (id: string) =>
    (knowledge.provisions.get(id)?.mentions ?? [])
      .filter((to) => to.startsWith('agency/'))
      .map((to) => agencyCode('named', to));
  const list: Facts[] = [
    ...records.documents.map(
      (one): Facts => ({
        ...nothing,
        id: one.id,
        kind: 'document',
        document: one.id,
        number: one.number,
        names: one.title,
        alias: [one.number],
        weight: 'frame',
        codes: [recordCode(one.id)],
      }),
    ),
    ...records.provisions.map((one) => provisionFacts(one, [...cited(one.id), ...named(one.id)], knowledge)),
    ...records.tasks.map((one) => taskFacts(one, cited(one.id))),
    ...records.targets.map((one) => targetFacts(one, cited(one.id), words)),
    ...records.projects.map((one) =>
      projectFacts(
        one,
        unitsOf(one.places, knowledge),
        knowledge,
        one.listings.flatMap(({ row }) => cited(row)),
        words,
      ),
    ),
    ...records.agencies.map(agencyFacts),
    ...records.instruments.map((one) => instrumentFacts(one, knowledge, words)),
    ...records.places.map(
      (one): Facts => ({
        ...nothing,
        id: one.id,
        kind: 'place',
        document: null,
        names: one.name,
        alias: one.variants,
        weight: 'hub',
        codes: placeCodes(one, knowledge),
      }),
    ),
  ];
  return new Map(
    list.map((facts) => {
      const outcome = outcomeShown(facts.id, knowledge.resultsOf(facts.id), words);
      const alias = [...facts.alias, ...plannedYears(facts.id, knowledge).map(String)];
      return [facts.id, { ...facts, alias, codes: [...new Set(facts.codes)], shown: [...facts.shown, ...outcome] }];
    }),
  );
}

function provisionFacts(one: ProvisionRecord, pointed: readonly string[], knowledge: Knowledge): Facts {
  const heads =
    one.kind !== 'annex' &&
    one.text.vi.length < 240 &&
    knowledge.childrenOf(one.id).some(({ id }) => !isUnlabelled(id));
  const kind = one.kind === 'annex' ? 'annex' : knowledge.goals.has(one.id) ? 'goal' : 'provision';
  const framing = one.kind === 'opening' || one.kind === 'recipients';
  return {
    ...nothing,
    id: one.id,
    kind,
    document: one.document,
    codes: [...pointed, ...(framing ? [recordCode(one.id)] : [])],
    weight: heads || framing || kind === 'annex' ? 'frame' : 'prose',
  };
}

/** The words of a row that stand in no field of its record: of columns that nobody knows, notes, and what is not understood. */
function otherWords({ cells, unresolved }: Pick<TaskRecord, 'cells' | 'unresolved'>): string[] {
  const apart = cells.filter(({ role, text }) => text !== '' && (role === null || role === 'note'));
  return [...new Set([...apart.map(({ text }) => text), ...unresolved.map(({ printed }) => printed)])];
}

function taskFacts(one: TaskRecord, cited: readonly string[]): Facts {
  const { id, document, number, lead, coordinating, group, deadline } = one;
  return {
    ...nothing,
    id,
    kind: 'task',
    document,
    number,
    alias: otherWords(one),
    owners: lead,
    helpers: coordinating,
    group: group?.title ?? null,
    deadline,
    codes: [...cited, ...agencies(lead, coordinating)],
  };
}

function targetFacts(one: TargetRecord, cited: readonly string[], words: FactWords): Facts {
  const { id, document, number, monitors, group } = one;
  return {
    ...nothing,
    id,
    kind: 'target',
    document,
    number,
    alias: [...otherWords(one), one.unit?.vi ?? '', one.unit?.en ?? ''],
    owners: monitors,
    group: group?.title ?? null,
    codes: [...cited, ...agencies(monitors, [])],
    shown: targetShown(one, words),
  };
}

function projectFacts(
  one: ProjectRecord,
  places: readonly string[],
  knowledge: Knowledge,
  cited: readonly string[],
  words: FactWords,
): Facts {
  const supervisors = one.listings.flatMap((listing) => listing.supervisors);
  // People ask for what is to begin or to open; no row says it, its annex does.
  const stages = one.listings.flatMap(({ milestone }) => {
    const { vi, en } = words.milestones[milestone];
    return [vi, en];
  });
  const owners = [...new Set(supervisors.flatMap(({ agency }) => agency ?? []))];
  const stated = new Set(supervisors.filter(({ basis }) => basis === 'stated').map(({ agency }) => agency));
  return {
    ...nothing,
    id: one.id,
    kind: 'project',
    document: one.document,
    names: one.title,
    alias: [
      ...one.aliases,
      ...places.flatMap((id) => namesOf(knowledge.places.get(id))),
      ...stages,
      ...one.listings.flatMap(({ cells }) => otherWords({ cells, unresolved: one.unresolved })),
    ],
    owners,
    codes: [...cited, ...agencies(owners, []), ...places.flatMap(inside(knowledge))],
    shown: [
      ...projectShown(one, words),
      ...whereShown(
        places.flatMap((id) => knowledge.places.get(id)?.name ?? []),
        one.places.some((id) => knowledge.places.get(id)?.withinBy === 'outside'),
        words,
      ),
    ],
    corroborated: owners.filter((id) => !stated.has(id)),
  };
}

function instrumentFacts(one: InstrumentRecord, knowledge: Knowledge, words: FactWords): Facts {
  const issuer = one.issuer === null ? undefined : knowledge.agencies.get(one.issuer)?.name;
  return {
    ...nothing,
    id: one.id,
    kind: 'instrument',
    document: null,
    names: one.title,
    subject: subjectOf(one, issuer),
    shown: instrumentShown(one.title, issuer ?? null, words),
    weight: 'hub',
    codes: [recordCode(one.id)],
  };
}

function agencyFacts(one: AgencyRecord): Facts {
  const works = one.counts.lead + one.counts.coordinating + one.counts.monitored + one.counts.supervised > 0;
  const alias = [...one.abbreviations, ...one.variants];
  return {
    ...nothing,
    id: one.id,
    kind: 'agency',
    document: null,
    names: one.name,
    alias,
    weight: works ? 'full' : 'hub',
    codes: [agencyCode('page', one.id)],
  };
}

const agencies = (owners: readonly string[], helpers: readonly string[]) => [
  ...owners.map((id) => agencyCode('owner', id)),
  ...helpers.map((id) => agencyCode('helper', id)),
];
