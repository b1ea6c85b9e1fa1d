import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceLine } from '../model/source-line.ts';
import type { Leaf } from '../model/tree.ts';
import { foldText, slugOf } from '../values/index.ts';
import { unresolvedBodies } from './unresolved.ts';
import type { RecordContext } from './context.ts';
import { walkOutline } from './outline.ts';
import { printedPlace } from './printed-place.ts';

/** A name that stands for a body and is not understood. */
export interface UnknownBody {
  /** Id of the row or provision that prints it. */
  readonly where: string;
  readonly printed: string;
  readonly leaf: Leaf;
  /** 0-based, in the leaf's value. */
  readonly start: number;
}

/** Every name in the cells of bodies of a document that is not understood, in the order of the text. */
export function unknownBodies({ outline, agencies }: RecordContext): UnknownBody[] {
  return [...walkOutline(outline.nodes)].flatMap((node) =>
    node.row === null || node.kind === 'group' || node.kind === 'fragment'
      ? []
      : unresolvedBodies(node.row, agencies).map(({ printed, leaf, start }) => ({
          where: node.id,
          printed,
          leaf,
          start,
        })),
  );
}

/**
 * One warning for each unknown name of a document, at its first place, with the entry that would make it known.
 * @param file path of the seed, as messages name it
 * @param lines the lines of the seed
 */
export function unknownBodyDiagnostics(
  unknown: readonly UnknownBody[],
  file: string,
  lines: readonly SourceLine[],
): Diagnostic[] {
  const byName = Map.groupBy(unknown, ({ printed }) => foldText(printed).toLowerCase());
  return [...byName.values()].flatMap((places): Diagnostic[] => {
    const [first, ...more] = places;
    if (first === undefined) return [];
    const { printed, leaf, start, where } = first;
    const again = more.length === 0 ? '' : ` and ${more.length} more`;
    return [
      {
        code: 'unknown-body',
        severity: 'warning',
        message: `Unexpected body ${JSON.stringify(printed)} in ${where}${again}, expected a name of the registry`,
        mend: `Add its spelling to the body it names, or in content/registry/agencies.yaml: ${entryFor(printed)}`,
        file,
        ...printedPlace(leaf, start, lines),
      },
    ];
  });
}

/** A registry entry to paste; what only a person knows is left open. */
function entryFor(printed: string): string {
  const name = printed.replace(/^các /iu, 'Các ');
  const collective = /^các /iu.test(printed) ? ', collective: true' : '';
  return `- { id: agency/${slugOf(name)}, vi: ${JSON.stringify(name)}, en: "…", level: other${collective} }`;
}
