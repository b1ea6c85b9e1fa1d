import type { AgencyMatcher, FoundDeadline } from '../../values/index.ts';
import { organises } from '../clauses.ts';
import type { Draft, RecordDrafts } from '../../model/drafts.ts';
import { proseKinds } from '../../model/records.ts';
import { assigningProvisions, orderId } from '../../naming/id.ts';
import { subjectOf } from './bodies.ts';
import { reportersByRow } from './by-row.ts';
import { exceptOf } from './except.ts';
import type { MembersIn } from './members.ts';
import type { Order } from './order.ts';
import { ordersIn } from './orders.ts';
import { orderWords } from './order-words.ts';
import type { Reading } from './reading.ts';
import type { DutyTables } from './tables.ts';

/** What duties are read with. */
export interface DutyTools {
  readonly tables: DutyTables;
  /** Types of legal documents, as printed. */
  readonly actTypes: readonly string[];
  /** Finds the bodies that a text of a document names. */
  readonly agenciesIn: (document: string) => AgencyMatcher;
  /** The deadlines that a text of a document states. */
  readonly deadlinesIn: (document: string, text: string) => readonly FoundDeadline[];
}

type Provision = Draft<'provisions'>;

/**
 * The orders of all documents: what each clause tells whom to do. In the sections that organise the work every finest provision
 * gives at least one; elsewhere, and above others, only a sentence that begins with a body and a verb of duty. Bearers are the
 * bodies that begin a sentence; where none does, those of the nearest heading that names some.
 */
export function dutyRecords(drafts: RecordDrafts, tools: DutyTools, membersIn: MembersIn): Draft<'duties'>[] {
  const byId = new Map(drafts.provisions.map((provision) => [provision.id, provision]));
  const withChildren = new Set(drafts.provisions.flatMap(({ parent }) => parent ?? []));
  const assigning = assigningProvisions(drafts.tasks);
  const annexes = new Set(drafts.provisions.filter(({ kind }) => kind === 'annex').map(({ id }) => id));
  const goals = new Set(drafts.goals.map(({ id }) => id));
  const readings = new Map(
    drafts.documents.map((document): [string, Reading] => [document.id, readingOf(document, drafts, tools)]),
  );
  return drafts.provisions.flatMap((provision) => {
    const reading = readings.get(provision.document);
    if (reading === undefined || provision.text.vi === '' || goals.has(provision.id)) return [];
    const above: Provision[] = [];
    for (let up = byId.get(provision.parent ?? ''); up !== undefined; up = byId.get(up.parent ?? '')) above.push(up);
    // A task is no standing duty.
    if ([provision, ...above].some(({ id }) => assigning.has(id))) return [];
    if ([provision, ...above].some(({ kind, id }) => kind === 'annex' || kind === 'opening' || goals.has(id)))
      return [];
    const within = above.some(({ text }) => organises(text.vi, tools.tables.organising));
    const organising = within && !withChildren.has(provision.id);
    if (!organising && !proseKinds.has(provision.kind)) return [];
    const bearers = organising ? bearersAbove(above, reading) : [];
    const orders = ordersIn(provision.text.vi, { bearers, organising }, reading);
    return orders.map((order, index) =>
      recordOf(provision, order, index, orders, annexes, drafts, tools.tables, membersIn),
    );
  });
}

function readingOf({ id, issuer }: Draft<'documents'>, { agencies }: RecordDrafts, tools: DutyTools): Reading {
  const territories = new Map(agencies.map((agency) => [agency.id, agency.territory]));
  return {
    tables: tools.tables,
    actTypes: tools.actTypes,
    agencies: tools.agenciesIn(id),
    deadlinesIn: (text) => tools.deadlinesIn(id, text),
    means: (agency) => territories.has(agency) && territories.get(agency) === territories.get(issuer),
  };
}

/** Characters of a heading that only names whom it speaks to. */
const HEADING = 160;

/**
 * The bodies of the nearest heading that names some: `1. Thủ trưởng các Sở, …:`, `2. Đối với thành phố …`. A text that says what
 * they are to do and ends there is none.
 */
function bearersAbove(above: readonly Provision[], reading: Reading): string[] {
  for (const { text } of above) {
    const subject = subjectOf(text.vi, reading);
    const heads = text.vi.trim().endsWith(':') || text.vi.length < HEADING;
    const named = [...new Set([...territoryBodies(text.vi, reading), ...(heads ? (subject?.ids ?? []) : [])])];
    if (named.length > 0) return named;
  }
  return [];
}

/** The body of the territory that a heading names: `Đối với thành phố X`. */
function territoryBodies(heading: string, { tables, agencies }: Reading): string[] {
  const { before, body } = tables.territories;
  if (before === '' || !heading.toLocaleLowerCase('vi').startsWith(`${before} `)) return [];
  const read = `${body}${heading.slice(before.length)}`;
  return agencies.findMentions(read).flatMap(({ id, start, end }) => (start === 0 && end > body.length ? [id] : []));
}

function recordOf(
  provision: Provision,
  order: Order,
  index: number,
  orders: readonly Order[],
  annexes: ReadonlySet<string>,
  drafts: RecordDrafts,
  tables: DutyTables,
  membersIn: MembersIn,
): Draft<'duties'> {
  const words = provision.text.vi.slice(order.start, order.end);
  const lower = words.toLocaleLowerCase('vi');
  const pointed = provision.references.filter((reference) => annexes.has(reference)).sort();
  // The clause knows which annexes it points to, not where: the stretch that speaks of annexes does.
  const scope = order.role !== 'compiles' && /phụ\s+lục/iu.test(words) ? pointed : [];
  const parted = partedBy(drafts);
  const known = new Set(drafts.agencies.map(({ id }) => id));
  const bearers = parted(order.bearers);
  return {
    id: orderId(provision.id, index + 1),
    document: provision.document,
    source: provision.source,
    clause: provision.id,
    order: index + 1,
    verb: order.verb,
    role: order.role,
    bearers: {
      ...bearers,
      byRow:
        order.role === 'reports'
          ? reportersByRow(scope, bearers, drafts, tables, (ids) => membersIn(provision.document, ids))
          : [],
    },
    except: exceptOf(order, words, provision.document, drafts, membersIn),
    coordinating: parted(order.partners),
    recipients: {
      direct: order.recipients.direct.filter((id) => known.has(id)),
      final: order.recipients.final.filter((id) => known.has(id)),
    },
    object: orderWords(provision.text, order, orders),
    deadline: order.when,
    scope,
    concerns: tables.records.some((phrase) => lower.includes(phrase)) || scope.length > 0 ? 'records' : 'bodies',
  };
}

/** Parts ids of bodies into single bodies and classes; a body that has no record, as nothing else names it, is left out. */
function partedBy({ agencies }: RecordDrafts): (ids: readonly string[]) => { agencies: string[]; classes: string[] } {
  const collective = new Map(agencies.map((agency) => [agency.id, agency.collective]));
  return (ids) => ({
    agencies: ids.filter((id) => collective.get(id) === false),
    classes: ids.filter((id) => collective.get(id) === true),
  });
}
