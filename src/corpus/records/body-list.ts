import { literal } from '../values/pattern.ts';
import type { ColumnRole } from '../model/tree.ts';
import type { Mention, UnknownName } from '../values/index.ts';
import type { RecordContext } from './context.ts';
import type { RecordTables } from './tables.ts';

/** The part of a cell that lists bodies of one duty. `null`: a heading over bodies of several duties, which parts nobody's duty. */
export interface BodyPart {
  readonly role: ColumnRole | null;
  /** The bodies of the part, each once, in the order of the text. */
  readonly agencies: readonly string[];
  /** Offsets are those of the whole cell. */
  readonly mentions: readonly Mention[];
  readonly unknown: readonly UnknownName[];
}

/** Words of a cell that say which duty the bodies beside them have. Offsets are 0-based, half-open. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: ColumnRole | null;
  /** Whether it is for the bodies behind it (`Chủ trì: …`, `phối hợp với …`) or for those before it (`… (chủ trì)`, `… phối hợp`). */
  readonly leads: boolean;
}

/**
 * Reads a cell that lists bodies. Where it says itself who has which duty (`Sở A (chủ trì), Sở B (phối hợp)`, `Chủ trì: Sở A; phối hợp: Sở B`,
 * `Sở A chủ trì, phối hợp với Sở B`), each body has that duty, else the one of the column.
 * @param role the duty of the column
 */
export function readBodyList(
  text: string,
  role: ColumnRole,
  { agencies, tables }: Pick<RecordContext, 'agencies' | 'tables'>,
): BodyPart[] {
  const marks = marksIn(text, tables);
  return marks.length === 0
    ? [{ role, ...agencies.parseList(text) }]
    : [...marks, null].flatMap((mark, index): BodyPart[] => {
        const before = marks[index - 1];
        const start = before?.end ?? 0;
        const part = text.slice(start, mark?.start ?? text.length);
        if (!/[\p{L}\p{N}]/u.test(part)) return [];
        const read = agencies.parseList(part);
        const own = before?.leads === true ? before.role : mark !== null && !mark.leads ? mark.role : role;
        const moved = <T extends { readonly start: number; readonly end: number }>(found: T): T => ({
          ...found,
          start: found.start + start,
          end: found.end + start,
        });
        return [
          { role: own, agencies: read.agencies, mentions: read.mentions.map(moved), unknown: read.unknown.map(moved) },
        ];
      });
}

/** The bodies that a list gives a duty, each once. */
export function bodiesWith(role: ColumnRole, parts: readonly BodyPart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.role === role ? part.agencies : [])))];
}

function marksIn(text: string, tables: RecordTables): Mark[] {
  const { pattern, roles } = patternsOf(tables);
  return [...text.matchAll(pattern)].flatMap((match): Mark[] => {
    const { open, words = '', close } = match.groups ?? {};
    const role = roles.get(folded(words));
    if (role === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    if (open !== undefined && close !== undefined) return [{ start, end, role: role.role, leads: false }];
    const wordsStart = start + (open ?? '').length;
    const wordsEnd = wordsStart + words.length;
    if (role.inBrackets) return [];
    const behind = text.slice(wordsEnd);
    const label = /^\s*:|^\s+(?:với|cùng)(?![\p{L}\p{M}])/u.exec(behind);
    if (label !== null) return [{ start: wordsStart, end: wordsEnd + label[0].length, role: role.role, leads: true }];
    const named = /\p{L}\s*:?\s*$/u.test(text.slice(0, wordsStart));
    return named && /^\s*(?:$|[,;.\n])/u.test(behind)
      ? [{ start: wordsStart, end: wordsEnd, role: role.role, leads: false }]
      : [];
  });
}

interface Patterns {
  readonly pattern: RegExp;
  readonly roles: ReadonlyMap<string, { readonly role: ColumnRole | null; readonly inBrackets: boolean }>;
}

const patterns = new WeakMap<RecordTables, Patterns>();

/** The words that say a duty, longest first; only those for bodies. */
function patternsOf(tables: RecordTables): Patterns {
  const known = patterns.get(tables);
  if (known !== undefined) return known;
  const duties: ReadonlySet<ColumnRole | null> = new Set(['lead', 'coordinating', 'monitor', 'submitted-to', null]);
  const roles = new Map(
    [
      ...tables.fields.map((entry) => ({ ...entry, inBrackets: false })),
      ...tables.dutyMarks.map((entry) => ({ ...entry, inBrackets: true })),
    ]
      .filter(({ role }) => duties.has(role))
      .flatMap(({ role, phrases, inBrackets }) =>
        phrases.map((phrase) => [folded(phrase), { role, inBrackets }] as const),
      ),
  );
  const words = [...roles.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => literal(phrase).replaceAll(' ', String.raw`\s+`));
  const made = {
    pattern: new RegExp(
      String.raw`(?<open>\(\s*)?(?<![\p{L}\p{M}\p{N}])(?<words>${words.join('|')})(?![\p{L}\p{M}\p{N}])(?<close>\s*\))?`,
      'giu',
    ),
    roles,
  };
  patterns.set(tables, made);
  return made;
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
