import { assignmentRoles, type DutyRecord, type TargetRecord } from '../corpus/model/records.ts';
import type { Deadline, Localised, Value } from '../corpus/model/values.ts';

/** What a body has to do with a record, in the order in which an official asks. */
export const roles = assignmentRoles;
export type DutyRole = (typeof roles)[number];

/** What the record of a duty is: a row of a table, a project, a standing duty of a clause, or a stretch of text. */
export const dutyKinds = ['task', 'target', 'project', 'standing', 'text'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** A row that gives a role, and how that is known: the row says so, or another row about the same project does. */
export interface RowBasis {
  readonly row: string;
  readonly basis: 'stated' | 'corroborated';
  /** What corroborates it. */
  readonly evidence: Localised | null;
}

/** One body, or one class of bodies, as the source gives it a role. */
export interface DutyAssignment {
  readonly agency: string;
  readonly role: DutyRole;
  /** How the role is known, by the best of its rows. */
  readonly basis: 'stated' | 'corroborated' | 'inherited';
  /** The rows of annexes that give the role; empty where the record is one row. */
  readonly rows: readonly RowBasis[];
}

/** Where a record stands: a row of an annex, under its group. */
export interface DutyPlace {
  readonly row: string;
  readonly annex: string;
  readonly number: string;
  readonly group: { readonly number: string; readonly title: Localised } | null;
  /** What a row about a project plans for that year. */
  readonly milestone: 'key' | 'groundbreaking' | 'inauguration' | null;
  readonly deadline: Deadline | null;
  readonly lines: readonly [number, number];
}

/** A clause that stands behind a duty: one that it makes concrete, or a standing duty that binds it. */
export interface DutyClause {
  readonly id: string;
  readonly basis: 'stated' | 'matched' | 'curated' | 'inherited';
  readonly score: number | null;
}

/** One thing to do, whoever does it. */
export interface DutyItem {
  readonly id: string;
  readonly kind: DutyKind;
  readonly document: string;
  /** The number in its table or the label of its clause, as printed. */
  readonly number: string | null;
  readonly title: Localised;
  readonly places: readonly DutyPlace[];
  readonly deadline: Deadline | null;
  readonly deliverable: Localised | null;
  /** What a target must reach. */
  readonly figure:
    | (NonNullable<TargetRecord['figure']> & {
        readonly value: Value;
        readonly unit: Localised | null;
      })
    | null;
  /** The words of a deadline that is not understood, as printed. */
  readonly unreadDeadline: string | null;
  /** Whom the report or deliverable goes to, and whom the receiver reports to in turn. */
  readonly recipients: Recipients;
  readonly clauses: readonly DutyClause[];
  readonly notes: readonly string[];
  readonly lines: readonly [number, number];
  readonly url: { readonly vi: string; readonly en: string };
  readonly assignments: readonly DutyAssignment[];
  /** Members of the classes named in the assignments that the words leave out. */
  readonly except: readonly string[];
}

/** Where something is sent: at once, and in the end by way of who receives it. */
export interface Recipients {
  readonly direct: readonly string[];
  readonly final: readonly string[];
}

/** Nobody. */
export const nobody: Recipients = { direct: [], final: [] };

/** An item as one body sees it. */
export interface Duty {
  readonly item: DutyItem;
  readonly role: DutyRole;
  readonly basis: DutyAssignment['basis'];
  /** The rows that do not name the body themselves. */
  readonly corroborated: readonly RowBasis[];
  /** The rows that give this body this role, in the order of the document. */
  readonly places: readonly DutyPlace[];
  /** When it is due for this body: of a project, by the rows that give it the role. */
  readonly deadline: Deadline | null;
  /** Whom it goes to: a body is never its own recipient. */
  readonly recipients: Recipients;
  /** The class of bodies through which it is bound; `null` where it is named itself. */
  readonly through: Through | null;
}

/** How a class of bodies reaches one of them: as its member, or, where the class is open ("those concerned"), if it is concerned. */
export interface Through {
  readonly agency: string;
  readonly open: boolean;
}

/** An order of a standing clause that somebody bears. */
export interface StandingDuty {
  readonly id: string;
  /** The clause that gives it. */
  readonly clause: string;
  readonly role: DutyRecord['role'];
  readonly bearers: DutyRecord['bearers'];
  readonly except: readonly string[];
  readonly coordinating: DutyRecord['coordinating'];
  readonly recipients: Recipients;
  readonly object: Localised;
  readonly deadline: Deadline | null;
  /** Annexes whose rows it covers. */
  readonly scope: readonly string[];
}
