import { knowledge } from './records.ts';

/** The printed number of a document (`01/CT-UBND`), its id where the document is unknown. */
export function documentNumber(id: string): string {
  return knowledge.documents.get(id)?.number ?? id;
}
