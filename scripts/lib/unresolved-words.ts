import type { Corpus } from '../../src/corpus/corpus.ts';
import { openBearers, unknownBearers, type BornClause } from '../../src/corpus/link/duties/open-bearers.ts';
import { makeKnowledge, type Knowledge } from '../../src/corpus/knowledge.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { proseKinds, type Records } from '../../src/corpus/model/records.ts';
import {
  figuresWithoutUnit,
  printedPlace,
  rowsWithoutTitle,
  tablesWithoutRecords,
  territoryOf,
  unresolvedDiagnostics,
  walkOutline,
  type DocumentDrafts,
  type UnresolvedPlace,
} from '../../src/corpus/records/index.ts';
import type { LoadedCorpus } from './load-corpus.ts';

/** What the documents print and nothing known answers to, in tables, texts and before duties; and duties that nobody bears. */
export function unresolvedWords(
  { documents, readers, registry, links }: LoadedCorpus,
  drafts: readonly DocumentDrafts[],
  corpus: Corpus,
): Diagnostic[] {
  const { provisions } = makeKnowledge(corpus.records);
  return documents.flatMap(({ manifest, file, lines }, index): Diagnostic[] => {
    const agencies = readers.agenciesOf(territoryOf(manifest, registry));
    const outline = drafts[index]?.outline.nodes ?? [];
    const nodes = new Map([...walkOutline(outline)].map((node) => [node.id, node]));
    const bearers: UnresolvedPlace[] = [];
    const without: Diagnostic[] = [];
    const duties = corpus.records.duties.filter(({ document }) => document === manifest.id);
    for (const { id, printed, start } of openBearers(bornClauses(duties, provisions), () => agencies)) {
      const leaf = nodes.get(id)?.text;
      if (!leaf) continue;
      if (printed !== null) bearers.push({ kind: 'body', where: id, printed, leaf, start, citation: null });
      else
        without.push({
          code: 'duty-without-bearer',
          severity: 'warning',
          message: `Unexpected duty ${id} without a known bearer, expected a body that the registry knows before what is to be done`,
          mend: 'Add the body to the registry, or the words before it to content/registry/duties.yaml; nothing to mend if the text names nobody.',
          file,
          ...printedPlace(leaf, start, lines),
        });
    }
    const told = new Set(bearers.map(({ where, start }) => `${where} ${start}`));
    for (const { id, kind, text } of nodes.values()) {
      if (text === null || !proseKinds.has(kind)) continue;
      for (const { text: printed, start } of unknownBearers(text.value, agencies, links.duties))
        if (!told.has(`${id} ${start}`))
          bearers.push({ kind: 'body', where: id, printed, leaf: text, start, citation: null });
    }
    const drafted = drafts[index];
    return [
      ...(drafted ? tablesWithoutRecords(drafted, file, lines, Object.keys(manifest.annexes ?? {})) : []),
      ...(drafted ? rowsWithoutTitle(drafted, file, lines) : []),
      ...(drafted ? figuresWithoutUnit(drafted, file, lines) : []),
      ...unresolvedDiagnostics([...(drafts[index]?.unresolved ?? []), ...bearers], file, lines),
      ...without,
    ];
  });
}

/** The clauses of orders, each once, with all who bear one of its orders. */
function bornClauses(duties: Records['duties'], provisions: Knowledge['provisions']): BornClause[] {
  return [...Map.groupBy(duties, ({ clause }) => clause)].flatMap(([id, orders]) => {
    const [first] = orders;
    const what = provisions.get(id)?.text;
    if (first === undefined || what === undefined) return [];
    const bearersOf = ({ bearers }: Records['duties'][number]) => [...bearers.agencies, ...bearers.classes];
    return {
      id,
      document: first.document,
      bearers: orders.flatMap(bearersOf),
      unborne: orders
        .filter((order) => bearersOf(order).length === 0)
        .map(({ object }) => Math.max(0, what.vi.indexOf(object.vi))),
      what,
    };
  });
}
