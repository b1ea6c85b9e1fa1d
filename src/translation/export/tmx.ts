import type { ExportPair } from './pairs.ts';
import { element, escapeXml } from './xml.ts';

/**
 * Writes a translation memory in TMX 1.4b (LISA OSCAR, 2005), level 1: one unit a segment.
 * Stale English stands with the Vietnamese that it was made from, not with today's.
 */
export function writeTmx(pairs: readonly ExportPair[], version: string): string {
  const units = pairs
    .filter(({ translation }) => translation.en !== '')
    .map(({ segment, translation }) => [
      `    <tu tuid="${escapeXml(segment.id)}">`,
      `      ${element('prop', { type: 'x-document' }, segment.document === '' ? 'registry' : segment.document)}`,
      `      ${element('prop', { type: 'x-state' }, translation.state)}`,
      ...(translation.stale ? [`      ${element('prop', { type: 'x-stale' }, 'yes')}`] : []),
      `      <tuv xml:lang="vi">${element('seg', {}, translation.previous ?? segment.vi)}</tuv>`,
      `      <tuv xml:lang="en-GB">${element('seg', {}, translation.en)}</tuv>`,
      '    </tu>',
    ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  ${element('header', { creationtool: 'hai-phong-plans', creationtoolversion: version, segtype: 'paragraph', 'o-tmf': 'PO', adminlang: 'en', srclang: 'vi', datatype: 'plaintext' }, '')}`,
    '  <body>',
    ...units.flat(),
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}
