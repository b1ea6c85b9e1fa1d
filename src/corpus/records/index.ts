export { addresses, anchorOf, holderOf, pageAddress, type Address } from './addresses.ts';
export { documentDrafts, type DocumentDrafts, type DocumentInput } from './document-records.ts';
export { publishedAgencies } from './registry-records.ts';
export { correctionId } from './notes.ts';
export { isRow, walkOutline, type Outline, type OutlineNode } from './outline.ts';
export { printedPlace } from './printed-place.ts';
export { unknownBodyDiagnostics, type UnknownBody } from './unknown-bodies.ts';
export { territoryOf } from './territory.ts';
export { recordTablesSchema, type RecordTables } from './tables.ts';
