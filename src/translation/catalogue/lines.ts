/** Where the entries of a PO file stand, and what the reading library would lose without a word. Lines are 1-based. */
export interface EntryLines {
  /** The line of each entry's `msgctxt`, by segment id; the first where one repeats. */
  readonly live: ReadonlyMap<string, number>;
  readonly obsolete: ReadonlyMap<string, number>;
  /** Live entries whose id stood in the file before. */
  readonly repeated: readonly { readonly id: string; readonly line: number; readonly first: number }[];
  /** How many obsolete entries there are. */
  readonly obsoleteCount: number;
  /** Comments that belong to no entry: inside one, or after the last. */
  readonly strayComments: readonly number[];
  /** Where a conflict of an unfinished merge begins; marks that stand alone count for themselves. */
  readonly conflicts: readonly number[];
}

const keyLine =
  /^(?<old>#~\s*)?(?<key>msgctxt|msgid|msgid_plural|msgstr)\b(?:\[\d+\])?\s+"(?<value>(?:[^"\\]|\\.)*)"\s*$/u;
const commentLine = /^#(?!~(?!\|))/u;
const conflictLine = /^(?:<{7}|={7}|>{7})/u;

/** Scans the lines of a PO file. Ids are ASCII without quotes, so a `msgctxt` never spans lines. */
export function findEntryLines(text: string): EntryLines {
  const live = new Map<string, number>();
  const obsolete = new Map<string, number>();
  const repeated: { id: string; line: number; first: number }[] = [];
  const conflicts: number[] = [];
  const strayComments: number[] = [];
  let pending: number[] = [];
  let inside = false;
  let torn = false;
  let obsoleteCount = 0;
  for (const [index, content] of text.split(/\r?\n/u).entries()) {
    const line = index + 1;
    const mark = conflictLine.exec(content)?.[0].charAt(0);
    if (mark === '<' || (mark !== undefined && !torn)) conflicts.push(line);
    if (mark !== undefined) torn = mark !== '>';
    if (commentLine.test(content)) (inside ? strayComments : pending).push(line);
    const found = keyLine.exec(content)?.groups;
    if (found === undefined) continue;
    pending = [];
    inside = found['key'] !== 'msgstr';
    const old = found['old'] !== undefined;
    if (old && !inside) obsoleteCount += 1;
    const id = found['value'];
    if (found['key'] !== 'msgctxt' || id === undefined) continue;
    const lines = old ? obsolete : live;
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else if (!old) repeated.push({ id, line, first });
  }
  return { live, obsolete, repeated, obsoleteCount, strayComments: [...strayComments, ...pending], conflicts };
}
