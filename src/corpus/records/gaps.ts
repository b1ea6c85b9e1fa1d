import { flatId } from '../naming/id.ts';
import type { NoteDraft } from './notes.ts';
import { walkOutline, type Outline, type OutlineNode } from './outline.ts';

/**
 * A gap for every table that starts without its header: the rows before its first number are missing. The rows are not known;
 * the note says where they would stand and which provisions of the same document state what the lost groups made concrete.
 */
export function gapNotes(outline: Outline): NoteDraft[] {
  return outline.nodes.flatMap((annex) => (annex.kind === 'annex' ? annexGap(outline, annex) : []));
}

function annexGap(outline: Outline, annex: OutlineNode): NoteDraft[] {
  const rows = [...walkOutline(annex.children)].filter((node) => node.row !== null);
  const first = rows[0];
  if (first === undefined || first.row === null || first.row.table.header.length > 0) return [];
  const numbered = rows.find((node) => node.kind === 'row' && node.number !== null);
  const fragment = rows.find((node) => node.kind === 'fragment');
  const number = numbered?.number ?? '?';
  const covering = coveringProvisions(outline, rows, Number.parseInt(number, 10));
  const names = covering.map((node) => node.number).join(', ');
  return [
    {
      id: `note/${flatId(annex.id)}-gap`,
      kind: 'gap',
      severity: 'major',
      rule: 'table-starts-in-mid-row',
      where: annex.id,
      also: [fragment, numbered, ...covering].flatMap((node) => (node ? [node.id] : [])),
      source: { document: outline.document, lines: [first.lines[0], first.lines[1]] },
      printed: null,
      read: null,
      reason: {
        vi: `Bản nguồn mất phần đầu của bảng: không còn hàng tiêu đề và các hàng trước số ${number}${fragment ? '; chỉ còn một mẩu rời của một hàng bị mất' : ''}. Không suy đoán nội dung đã mất.${names === '' ? '' : ` Phần lời văn của các nhóm bị mất vẫn còn ở khoản ${names}.`}`,
        en: `The source lost the beginning of this table: its heading and the rows before number ${number} are missing${fragment ? '; one loose fragment of a lost row remains' : ''}. Nothing is invented in their place.${names === '' ? '' : ` The prose of the lost groups still stands in clause${covering.length > 1 ? 's' : ''} ${names}.`}`,
      },
      evidence: null,
    },
  ];
}

/**
 * The provisions that the lost groups belong to: where the groups that remain carry the numbers and the first words of the clauses
 * of one section, the clauses up to the first row's group stand for what is lost.
 */
function coveringProvisions(outline: Outline, rows: readonly OutlineNode[], upTo: number): OutlineNode[] {
  const groups = new Map(
    rows.filter((node) => node.kind === 'group' && node.number !== null).map((node) => [node.number, opening(node)]),
  );
  let best: OutlineNode[] = [];
  let most = 0;
  for (const section of outline.nodes) {
    const clauses = section.children.filter((node) => node.kind === 'clause' && node.number !== null);
    const agreeing = clauses.filter((clause) => groups.get(clause.number) === opening(clause)).length;
    if (agreeing > most) {
      most = agreeing;
      best = clauses.filter((clause) => Number(clause.number) <= upTo);
    }
  }
  return best;
}

/** The first three words of a text, case apart. */
function opening(node: OutlineNode): string {
  return (node.text?.value ?? '').toLocaleLowerCase('vi').split(' ').slice(0, 3).join(' ');
}
