import type { Knowledge } from '../../corpus/knowledge.ts';
import type {
  AgencyRecord,
  ProjectRecord,
  ProvisionRecord,
  TargetRecord,
  TaskRecord,
} from '../../corpus/model/records.ts';
import type { Deadline, Localised } from '../../corpus/model/values.ts';
import {
  agencyCode,
  annexCode,
  annexRowCode,
  instrumentCode,
  kindNumberCode,
  numberCode,
  provisionCode,
  recordCode,
  tailCode,
} from '../text/codes.ts';
import { deadlineCodes } from './due.ts';

/** What the index knows of a record besides the words of its page. Names are in both languages. */
export interface Facts {
  readonly id: string;
  readonly kind: string;
  readonly document: string | null;
  /** Printed number: `45`, `2.11`; `null` without one. */
  readonly number: string | null;
  readonly names: Localised | null;
  /** Other names, abbreviations. */
  readonly alias: readonly string[];
  readonly owners: readonly string[];
  readonly helpers: readonly string[];
  readonly group: Localised | null;
  readonly deadline: Deadline | null;
  readonly codes: readonly string[];
  /** `hub`: gathers links and has no words of its own; `frame`: heads other records; `prose`: a provision. */
  readonly weight: 'full' | 'prose' | 'frame' | 'hub';
}

const nothing = {
  number: null,
  names: null,
  alias: [],
  owners: [],
  helpers: [],
  group: null,
  deadline: null,
  weight: 'full',
} as const;

/** The facts of every record that has a page, by id. */
export function factsOf(knowledge: Knowledge): Map<string, Facts> {
  const { records } = knowledge;
  const cited = (id: string) =>
    (knowledge.provisions.get(id)?.references ?? []).filter((to) => to.startsWith('instrument/')).map(instrumentCode);
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
    ...records.provisions.map((one) => provisionFacts(one, cited(one.id), knowledge)),
    ...records.tasks.map((one) => taskFacts(one, cited(one.id))),
    ...records.targets.map((one) => targetFacts(one, cited(one.id))),
    ...records.projects.map((one) =>
      projectFacts(
        one,
        one.listings.flatMap((listing) => cited(listing.row)),
      ),
    ),
    ...records.agencies.map(agencyFacts),
    ...records.instruments.map(
      (one): Facts => ({
        ...nothing,
        id: one.id,
        kind: 'instrument',
        document: null,
        names: one.title,
        weight: 'hub',
        codes: [],
      }),
    ),
    ...records.places.map(
      (one): Facts => ({
        ...nothing,
        id: one.id,
        kind: 'place',
        document: null,
        names: one.name,
        alias: one.variants,
        weight: 'hub',
        codes: [],
      }),
    ),
  ];
  return new Map(list.map((facts) => [facts.id, { ...facts, codes: [...new Set(facts.codes)] }]));
}

/** The labels after the document in an id: `01-ct-ubnd/ii-3-b~2` gives `ii`, `3`, `b`. */
const labelsOf = (id: string) =>
  (id.split('/')[1] ?? '')
    .replace(/~\d+$/, '')
    .replace(/^dieu-/, 'dieu')
    .split('-');

/** `01-ct-ubnd/pl6-ii-4` is row 4 of group II of annex 6. */
function rowCodes(id: string, kind: string): string[] {
  const match = /^pl(\d*)-(?:([ivx]+)-)?([\d.]+)$/.exec(id.split('/')[1] ?? '');
  if (match?.[3] === undefined) return [];
  const codes = [numberCode(match[3]), kindNumberCode(kind, match[3])];
  if (match[1] !== '' && !match[3].includes('.')) {
    codes.push(annexRowCode(Number(match[1]), null, Number(match[3])));
    if (match[2] !== undefined) codes.push(annexRowCode(Number(match[1]), match[2], Number(match[3])));
  }
  return codes;
}

function provisionFacts(one: ProvisionRecord, cited: readonly string[], knowledge: Knowledge): Facts {
  const annex = one.kind === 'annex' ? /^pl(\d+)$/.exec(one.id.split('/')[1] ?? '') : null;
  const heads =
    one.kind !== 'annex' &&
    one.text.vi.length < 240 &&
    knowledge.childrenOf(one.id).some(({ id }) => !/-p\d+/.test(id));
  const kind = one.kind === 'annex' ? 'annex' : 'provision';
  const framing = one.kind === 'opening' || one.kind === 'recipients';
  const codes = [
    ...cited,
    ...(framing ? [recordCode(one.id)] : []),
    ...(annex === null ? [] : [annexCode(Number(annex[1]))]),
  ];
  const labels = labelsOf(one.id);
  if (one.kind !== 'annex') codes.push(provisionCode(labels), ...(labels.length > 2 ? [tailCode(labels)] : []));
  return {
    ...nothing,
    id: one.id,
    kind,
    document: one.document,
    codes,
    weight: heads || framing || kind === 'annex' ? 'frame' : 'prose',
  };
}

function taskFacts(one: TaskRecord, cited: readonly string[]): Facts {
  const { id, document, number, lead, coordinating, group, deadline } = one;
  return {
    ...nothing,
    id,
    kind: 'task',
    document,
    number,
    owners: lead,
    helpers: coordinating,
    group: group?.title ?? null,
    deadline,
    codes: [...rowCodes(id, 'task'), ...cited, ...agencies(lead, coordinating), ...deadlineCodes(deadline)],
  };
}

function targetFacts(one: TargetRecord, cited: readonly string[]): Facts {
  const { id, document, number, monitors, group } = one;
  return {
    ...nothing,
    id,
    kind: 'target',
    document,
    number,
    owners: monitors,
    group: group?.title ?? null,
    codes: [...rowCodes(id, 'target'), ...cited, ...agencies(monitors, [])],
  };
}

function projectFacts(one: ProjectRecord, cited: readonly string[]): Facts {
  const owners = [
    ...new Set(one.listings.flatMap((listing) => listing.supervisors.flatMap((body) => body.agency ?? []))),
  ];
  const rows = one.listings.flatMap((listing) => rowCodes(listing.row, 'project'));
  return {
    ...nothing,
    id: one.id,
    kind: 'project',
    document: one.document,
    names: one.title,
    alias: one.aliases,
    owners,
    codes: [...rows, ...cited, ...agencies(owners, [])],
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
    codes: works ? [agencyCode('page', one.id)] : [],
  };
}

const agencies = (owners: readonly string[], helpers: readonly string[]) => [
  ...owners.map((id) => agencyCode('owner', id)),
  ...helpers.map((id) => agencyCode('helper', id)),
];
