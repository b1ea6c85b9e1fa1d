import { x } from 'xastscript';
import { shownState } from '../state.ts';
import { exportedBase, type ExportPair } from './pairs.ts';
import { xmlDocument } from '../../formats/xml.ts';

/**
 * Writes a translation memory in TMX 1.4b (LISA OSCAR, 2005), level 1: one unit a segment.
 * Stale English stands with the Vietnamese that it was made from, not with today's.
 * @param tool the slug of the site
 */
export function writeTmx(pairs: readonly ExportPair[], tool: string, version: string): string {
  const header = x('header', {
    creationtool: tool,
    creationtoolversion: version,
    segtype: 'paragraph',
    'o-tmf': 'PO',
    adminlang: 'en',
    srclang: 'vi',
    datatype: 'plaintext',
  });
  const units = pairs
    .filter(({ translation }) => translation.en !== '')
    .map(({ segment, translation }) =>
      x(
        'tu',
        { tuid: segment.id },
        x('prop', { type: 'x-document' }, segment.document === '' ? 'registry' : segment.document),
        x('prop', { type: 'x-state' }, shownState(translation)),
        x('prop', { type: 'x-base' }, exportedBase(translation)),
        x('tuv', { 'xml:lang': 'vi' }, x('seg', translation.previous ?? segment.vi)),
        x('tuv', { 'xml:lang': 'en-GB' }, x('seg', translation.en)),
      ),
    );
  return xmlDocument(x('tmx', { version: '1.4' }, header, x('body', units)), 'tmx14.dtd');
}
