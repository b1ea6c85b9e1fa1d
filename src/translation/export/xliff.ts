import { x } from 'xastscript';
import { flatId } from '../../corpus/naming/id.ts';
import { xmlDocument } from '../../formats/xml.ts';
import { shownState } from '../state.ts';
import { exportedBase, type ExportPair } from './pairs.ts';

/** States of XLIFF 2 (OASIS, XLIFF Version 2.1, 4.3.1.34). A mark leaves a segment to be done. */
const states = {
  missing: 'initial',
  'machine draft': 'translated',
  reviewed: 'reviewed',
  approved: 'final',
  stale: 'initial',
  'needs work': 'initial',
} as const;

/**
 * Writes segments as XLIFF 2.1, a file for each document: what each English stood for when it was handed out, what stale English was made
 * from and what people wrote beside it are notes, which come back with `import`.
 */
export function writeXliff(pairs: readonly ExportPair[]): string {
  const documents = Map.groupBy(pairs, ({ segment }) => segment.document || 'registry');
  const files = [...documents].map(([document, own]) =>
    x(
      'file',
      { id: document, original: `${document}.po` },
      own.map(({ segment, translation }) => {
        const state = shownState(translation);
        return x(
          'unit',
          { id: flatId(segment.id, '.').replaceAll('#', '.'), name: segment.id },
          x('notes', [
            x('note', { category: 'base' }, `base: ${exportedBase(translation)}`),
            translation.previous === null ? null : x('note', { category: 'was' }, `was: ${translation.previous}`),
            ...translation.comments.map((comment) => x('note', { category: 'comment' }, comment)),
          ]),
          x('segment', { state: states[state] }, [
            x('source', segment.vi),
            ...(translation.en === '' ? [] : [x('target', translation.en)]),
          ]),
        );
      }),
    ),
  );
  return xmlDocument(
    x(
      'xliff',
      { version: '2.1', xmlns: 'urn:oasis:names:tc:xliff:document:2.0', srcLang: 'vi', trgLang: 'en-GB' },
      files,
    ),
  );
}
