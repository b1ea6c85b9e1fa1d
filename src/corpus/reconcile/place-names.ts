import { walkOutline, type Outline, type OutlineNode } from '../records/index.ts';
import type { Sentence } from './finding.ts';

/** How people name a place of a document: `Phụ lục 7, dòng III.7`, `điểm III.1.a`. */
export function placeName(node: OutlineNode): Sentence {
  if (node.row === null)
    return node.kind === 'annex' ? annexName(node) : { vi: `mục ${path(node)}`, en: `provision ${path(node)}` };
  const annex = annexName(node.row.annex);
  const row =
    node.kind === 'total'
      ? { vi: 'dòng tổng số', en: 'total row' }
      : node.kind === 'group'
        ? { vi: `nhóm ${node.number ?? ''}`, en: `group ${node.number ?? ''}` }
        : { vi: `dòng ${rowPath(node)}`, en: `row ${rowPath(node)}` };
  return { vi: `${annex.vi}, ${row.vi}`, en: `${annex.en}, ${row.en}` };
}

function annexName(annex: OutlineNode): Sentence {
  const number = annex.number === null ? '' : ` ${annex.number}`;
  return { vi: `Phụ lục${number}`, en: annex.number === null ? 'the Annex' : `Annex${number}` };
}

/** Numbers of a row from its group down, where numbers start again in each group. */
function rowPath(node: OutlineNode): string {
  const own = node.id.slice(node.row?.annex.id.length ?? 0).replace(/^[-.]/, '');
  return own === ''
    ? (node.number ?? '')
    : own
        .split('-')
        .map((part) => (/^[ivx]+$/.test(part) ? part.toUpperCase() : part))
        .join('.');
}

function path(node: OutlineNode): string {
  const numbers: string[] = [];
  for (let up: OutlineNode | null = node; up !== null; up = up.parent)
    if (up.number !== null) numbers.unshift(up.number);
  return numbers.join('.') || node.id.slice(node.id.indexOf('/') + 1);
}

/** All nodes of all outlines by id. */
export function nodesOf(outlines: readonly Outline[]): Map<string, OutlineNode> {
  return new Map(
    outlines.flatMap((outline) => [...walkOutline(outline.nodes)].map((node) => [node.id, node] as const)),
  );
}
