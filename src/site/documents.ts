import { records } from './records.ts';

const numbers = new Map(records.documents.map((document) => [document.id, document.number]));

/** The printed number of a document (`01/CT-UBND`), its id where the document is unknown. */
export function documentNumber(id: string): string {
  return numbers.get(id) ?? id;
}
