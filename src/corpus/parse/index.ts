export { applyCorrections } from './apply-corrections.ts';
export { columnTableSchema, type ColumnTable, withHeadings } from './columns.ts';
export { checkConservation, conservationErrors } from './conservation.ts';
export { formatTree } from './format-tree.ts';
export { decodeTcvn3, decodeVni } from './old-code-pages.ts';
export { locateCorrections } from './locate-corrections.ts';
export { parseDocument } from './parse-document.ts';
export { readText } from './read-text.ts';
export { leavesOf } from './tree-walk.ts';
