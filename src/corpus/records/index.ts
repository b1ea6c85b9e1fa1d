export { addresses, holderOf, pageAddress, type Address } from './addresses.ts';
export { documentDrafts, type DocumentDrafts, type DocumentInput } from './document-records.ts';
export { correctionId } from './notes.ts';
export { isRow, walkOutline, type Outline, type OutlineNode } from './outline.ts';
export { recordTablesSchema, type RecordTables } from './tables.ts';
