import type { Deadline } from '../../model/values.ts';
import type { OrderRole } from './tables.ts';

/** One thing that a clause tells somebody to do. Offsets are 0-based, half-open, of the clause's text. */
export interface Order {
  readonly start: number;
  readonly end: number;
  readonly role: OrderRole;
  /** The verb that gives the role, as printed; empty where the stretch begins with another one. */
  readonly verb: string;
  readonly bearers: readonly string[];
  /** Bearers that are named as "the others": without those that have a row in the annexes. */
  readonly others: readonly string[];
  readonly partners: readonly string[];
  readonly recipients: { readonly direct: readonly string[]; readonly final: readonly string[] };
  readonly when: Deadline | null;
}
