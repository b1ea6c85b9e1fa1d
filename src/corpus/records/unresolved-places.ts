import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceLine } from '../model/source-line.ts';
import { foldText, slugOf } from '../values/index.ts';
import type { RecordContext } from './context.ts';
import { statedTaskId } from '../naming/id.ts';
import { unresolvedInBlock } from './block-tasks.ts';
import { walkOutline, type OutlineNode } from './outline.ts';
import { printedPlace } from './printed-place.ts';
import { unitLineOf } from './stated-unit.ts';
import { unreadFigures } from './stated-targets.ts';
import { taskBlocks } from './task-blocks.ts';
import { unknownInstruments, unresolvedIn, type Unresolved } from './unresolved.ts';

/** Words that are not understood, with the id of the row or provision that prints them. */
export type UnresolvedPlace = Omit<Unresolved, 'role' | 'kind'> & {
  readonly where: string;
  /** `figure`: one in the prose of a goal of which it is not understood what it is to say. */
  readonly kind: Unresolved['kind'] | 'figure';
};

/** Everything in the cells and texts of a document that nothing known answers to, in the order of the text. */
export function unresolvedPlaces(
  context: RecordContext,
  goals: Parameters<typeof unreadFigures>[1],
): UnresolvedPlace[] {
  const blocks = taskBlocks(context.outline, context.tables).flatMap((block) =>
    unresolvedInBlock(block, context)
      // What a text cites is told where it stands.
      .filter(({ kind }) => kind !== 'instrument')
      .map(({ role: _, ...words }): UnresolvedPlace => ({ ...words, where: statedTaskId(block.node.id) })),
  );
  const inText = [...walkOutline(context.outline.nodes)].flatMap((node) => {
    const found =
      node.row !== null && (node.kind === 'row' || node.kind === 'total')
        ? unresolvedIn(node.row, context)
        : node.text === null
          ? []
          : [...unknownUnitLine(node, context), ...unknownInstruments(node.text, context)];
    // The number in its own head cites nothing.
    const { number } = context.manifest;
    const others = found.filter(({ citation }) => citation === null || citation.number !== number);
    return others.map(({ role: _, ...words }): UnresolvedPlace => ({ ...words, where: node.id }));
  });
  const figures = unreadFigures(context, goals).map(
    ({ where, leaf, start, end }): UnresolvedPlace => ({
      kind: 'figure',
      where,
      leaf,
      start,
      printed: leaf.value.slice(start, end),
      citation: null,
    }),
  );
  return [...inText, ...blocks, ...figures].sort((a, b) => lineOf(a) - lineOf(b));
}

/** A line above a table that states a unit nobody knows, or several. */
function unknownUnitLine(node: OutlineNode, { units }: RecordContext): Unresolved[] {
  const printed = unitLineOf(node);
  if (printed === null || node.text === null || units.find(printed) !== null) return [];
  const start = node.text.value.indexOf(printed);
  return [{ kind: 'unit', role: 'unit', printed, leaf: node.text, start, citation: null }];
}

function lineOf({ leaf }: Pick<Unresolved, 'leaf'>): number {
  return leaf.spans[0]?.line ?? 0;
}

/** What each kind is called in messages, what was expected, and what can be done. */
const kinds: Readonly<
  Record<
    UnresolvedPlace['kind'],
    {
      readonly code: string;
      readonly expected: string;
      readonly mend: (found: Pick<UnresolvedPlace, 'printed' | 'citation'>) => string;
    }
  >
> = {
  body: {
    code: 'unknown-body',
    expected: 'a name of the registry',
    mend: ({ printed }) =>
      `Add its spelling to the body it names, or in content/registry/agencies.yaml: ${bodyEntry(printed)}`,
  },
  deadline: {
    code: 'unread-deadline',
    expected: 'a date, month, quarter, year, period, cycle or condition',
    mend: () =>
      'Correct a slip of the source in content/corrections/; nothing to mend if the source says so: the record shows it as printed.',
  },
  unit: {
    code: 'unknown-unit',
    expected: 'a unit of content/registry/units.yaml',
    mend: ({ printed }) =>
      `Add it there: - { vi: ${JSON.stringify(printed)}, en: "…", kind: count, scale: 1, base: "…" }`,
  },
  figure: {
    code: 'unread-figure',
    expected: 'what it measures, a verb or a bound, and its unit (tỷ lệ … đạt 60%)',
    mend: () =>
      'The text shows it; it is no target of its own. Nothing to mend, or read its sentence in content/corrections/.',
  },
  instrument: {
    code: 'unknown-instrument',
    expected: 'a legal document of content/registry/instruments.yaml',
    mend: (found) => `Add it there: ${instrumentEntry(found)}`,
  },
};

/**
 * One warning for each unknown name, deadline, unit or legal document, at its first place, with the entry that would make it known.
 * @param file path of the seed, as messages name it
 * @param lines the lines of the seed
 */
export function unresolvedDiagnostics(
  unresolved: readonly UnresolvedPlace[],
  file: string,
  lines: readonly SourceLine[],
): Diagnostic[] {
  const byName = Map.groupBy(unresolved, (found) => `${found.kind} ${keyOf(found)}`);
  return [...byName.values()].flatMap((places): Diagnostic[] => {
    const [first, ...more] = places;
    if (first === undefined) return [];
    const { kind, printed, leaf, start, where } = first;
    const { code, expected, mend } = kinds[kind];
    const again = more.length === 0 ? '' : ` and ${more.length} more`;
    return [
      {
        code,
        severity: 'warning',
        message: `Unexpected ${kind} ${JSON.stringify(printed)} in ${where}${again}, expected ${expected}`,
        mend: mend(first),
        file,
        ...printedPlace(leaf, start, lines),
      },
    ];
  });
}

/** Two places name one thing where their words are the same; a legal document is the same by its number, however it is cited. */
function keyOf({
  kind,
  where,
  printed,
  citation,
}: Pick<UnresolvedPlace, 'kind' | 'where' | 'printed' | 'citation'>): string {
  // Each provision is told of its own figures.
  if (kind === 'figure') return where;
  return foldText(citation?.number ?? printed).toLowerCase();
}

/** Registry entries to paste; what only a person knows is left open. */
function bodyEntry(printed: string): string {
  const name = printed.replace(/^các /iu, 'Các ');
  const collective = /^các /iu.test(printed) ? ', collective: true' : '';
  return `- { id: agency/${slugOf(name)}, vi: ${JSON.stringify(name)}, en: "…", level: other${collective} }`;
}

function instrumentEntry({ printed, citation }: Pick<UnresolvedPlace, 'printed' | 'citation'>): string {
  const { type = '…', number = null, date = null, year = null, name = null } = citation ?? {};
  const title = name === null ? null : `${type} ${name}`;
  const id = number === null ? slugOf(title ?? printed) : slugOf(number);
  const dated = year === null || id.includes(String(year)) ? id : `${id}-${year}`;
  const named = number === null ? `, names: [${JSON.stringify(title ?? printed)}]` : '';
  return `- { id: instrument/${dated}, number: ${number === null ? 'null' : JSON.stringify(number)}, type: ${type}, date: ${date}, issuer: null, title: null${named} }`;
}
