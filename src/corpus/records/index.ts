export { documentDrafts, type DocumentDrafts } from './document-records.ts';
export { correctionId } from './notes.ts';
export { isRow, walkOutline, type Outline, type OutlineNode } from './outline.ts';
export { recordTablesSchema, type RecordTables } from './tables.ts';
