import type { DocumentTree, HeaderLine, Signature } from '../corpus/model/tree.ts';
import { findDates } from '../corpus/values/index.ts';

/** What the head and the signature of a document print about it; `null` for what they do not. */
export interface DocumentHead {
  /** `12/KH-UBND`, spaces taken out. */
  readonly number: string | null;
  /** `CHỈ THỊ`. */
  readonly type: string | null;
  /** Who issues it, as printed: the lines above the number as one name, each of them, the enacting body, on whose behalf it is signed. */
  readonly issuers: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly issued: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly signatory: { readonly name: string; readonly office: string } | null;
}

/** Reads the head of a parsed document: the lines before its first provision, and its first signature. */
export function documentHead(tree: DocumentTree): DocumentHead {
  const lines = tree.children.filter((node): node is HeaderLine => node.kind === 'header');
  const texts = (role: HeaderLine['role']): string[] =>
    lines.filter((line) => line.role === role).map((line) => line.text.value);
  const joined = (role: HeaderLine['role']): string | null => texts(role).join(' ') || null;
  const [placeDate = null] = texts('place-date');
  const [number = null] = texts('number');
  return {
    number: number === null ? null : numberIn(number),
    type: joined('type'),
    issuers: issuersOf(tree, texts('issuer'), texts('enacting')),
    issued: placeDate === null ? null : (findDates(placeDate)[0]?.date ?? null),
    place: placeDate === null ? null : placeIn(placeDate),
    title: joined('title'),
    signatory: signatoryOf(tree.children.find((node) => node.kind === 'signature')),
  };
}

function issuersOf(tree: DocumentTree, above: readonly string[], enacting: readonly string[]): string[] {
  const lines = [...new Set(above)];
  const behalf = tree.children
    .flatMap((node) => (node.kind === 'signature' ? node.lines : []))
    .filter((line) => line.role === 'capacity')
    .map((line) => line.text.value.replace(/^\p{Lu}{1,3}[./]\s*(?:M\.\s*)?/u, ''));
  const candidates = [lines.join(' '), ...lines, enacting.join(' '), ...behalf];
  return [...new Set(candidates.filter((text) => text !== ''))];
}

/** `Nghị quyết số: 105/2025/UBTVQH15` → `105/2025/UBTVQH15`; a number still to be filled in is none. */
function numberIn(text: string): string | null {
  const number = text.replace(/^.*?S[ốôo]\s*:?\s*/iu, '').replace(/\s+/g, '');
  return /^\d.*\p{L}/u.test(number) ? number : null;
}

/** `TP. An Hòa, ngày 5 tháng 3 …` → `An Hòa`. */
function placeIn(text: string): string | null {
  return /^(?:TP\.?\s*)?([^,]+),/u.exec(text)?.[1]?.trim() ?? null;
}

function signatoryOf(signature: Signature | undefined): DocumentHead['signatory'] {
  const name = signature?.lines.find((line) => line.role === 'name')?.text.value;
  const office = signature?.lines.findLast((line) => line.role === 'office' || line.role === 'capacity')?.text.value;
  return name === undefined || office === undefined ? null : { name, office };
}
