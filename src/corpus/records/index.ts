export { deadlineOptions } from './deadlines.ts';
export { documentDrafts, type DocumentDrafts, type TranslatedDrafts } from './document-records.ts';
export { correctionId } from './notes.ts';
export { isRow, walkOutline, type Outline, type OutlineNode } from './outline.ts';
export { recordTablesSchema, type RecordTables } from './tables.ts';
export { withEnglish } from './with-english.ts';
