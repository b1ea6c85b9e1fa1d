/**
 * The grammar of public ids (docs/api.md, "Ids"): a document or kind, `/`, and a path. No other file takes an id apart, and this one
 * reads structure alone: labels come from the records, as a slug does not tell them.
 */

/** What stands before the slash: the document of a place, the kind of another record. An id without a slash is a document itself. */
export function documentOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}

/** What stands after the slash: the slug of a body, what an element that shows a place carries as `id`. */
export function anchorOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Whether an id is built on another: `ii-4-a` on `ii-4`, `pl4-45` and `pl4.1` on `pl4`. */
export function isUnder(id: string, above: string): boolean {
  return id.startsWith(`${above}-`) || id.startsWith(`${above}.`);
}

/** The annex of a row or paragraph of an annex: `pl6-ii-4` and `pl6.1` stand in `pl6`, which stands in itself; else `null`. */
export function annexOf(id: string): string | null {
  return /^[^/]+\/pl[^-.]*/.exec(id)?.[0] ?? null;
}

/** The provision of whose words a target or task is read (`i-3-a` of `i-3-a-t3`, `ii-1` of `ii-1-nv`); any other id is given back. */
export function statingProvision(id: string): string {
  return id.replace(/-(?:t\d+|nv)$/, '');
}

/** The id of the task (`nhiệm vụ`) that a provision assigns by named fields. */
export function statedTaskId(provision: string): string {
  return `${provision}-nv`;
}

/** The provisions that assign tasks by named fields: what stands in them belongs to those tasks. */
export function assigningProvisions(tasks: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(tasks.filter(({ id }) => isStatedTask(id)).map(({ id }) => statingProvision(id)));
}

/** Whether a task is read in the words of a provision, not in a row. */
export function isStatedTask(id: string): boolean {
  return id.endsWith('-nv');
}

/** The id of the target that is the n-th to be read in the words of a provision, or of the n-th column of values of a row. */
export function statedTargetId(provision: string, ordinal: number): string {
  return `${provision}-t${ordinal}`;
}

/** The id of the n-th order that a clause gives, counted from 1: `iii-2-o1`. */
export function orderId(clause: string, ordinal: number): string {
  return `${clause}-o${ordinal}`;
}

/** Whether a target is one of several that a provision states or a row has in its columns. */
export function isTargetPart(id: string): boolean {
  return /-t\d+$/.test(id);
}

/** Whether an id ends in a number for what has no label: `ii-3-p4`. */
export function isUnlabelled(id: string): boolean {
  return /-p\d+$/.test(id);
}

/** How often the last label of an id stood there before, itself counted: 2 for `i-2~2`, 1 for `i-2`. */
export function repetitionOf(id: string): number {
  return Number(/~(\d+)$/.exec(id)?.[1] ?? 1);
}

/** The id without its last step. Points part numbers (`2.11`), so they end a step only where the place itself has none. */
function shortened(id: string, numbered: boolean): string | null {
  const cut = Math.max(id.lastIndexOf('-'), numbered ? -1 : id.lastIndexOf('.'));
  return cut > id.indexOf('/') ? id.slice(0, cut) : null;
}

/**
 * The known place that an id is built on: `pl6-ii` of `pl6-ii-4`, `pl1-4` of `pl1-4.1`; `null` where it is built on none.
 * @param numbered whether the place has a printed number of its own
 */
export function builtOn(id: string, numbered: boolean, known: (id: string) => boolean): string | null {
  for (let at = shortened(id, numbered); at !== null; at = shortened(at, false)) if (known(at)) return at;
  return null;
}

/** An id as part of another id or of a file name: `12-kh-ubnd/pl4-45` is `12-kh-ubnd-pl4-45`. */
export function flatId(id: string, stroke: '-' | '.' = '-'): string {
  return id.replaceAll('/', stroke);
}

/** The id of an element that shows a segment: `x/pl4-45#deliverable` is `pl4-45.deliverable`. */
export function segmentAnchor(segment: string): string {
  return anchorOf(segment).replace('#', '.');
}
