export { applyCorrections, type IdentifiedCorrection } from './apply-corrections.ts';
export { parseCodes, type ParseCode } from './codes.ts';
export { columnTableSchema, type ColumnTable } from './columns.ts';
export { checkConservation, conservationErrors, type Conservation } from './conservation.ts';
export { formatTree } from './format-tree.ts';
export { parseDocument } from './parse-document.ts';
export { readText, type TextResult } from './read-text.ts';
export { leavesOf } from './tree-walk.ts';
