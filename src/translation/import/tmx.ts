import type { Element } from 'xast';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { catalogueError } from '../catalogue/diagnose.ts';
import type { CatalogueEntry, Read } from '../model.ts';
import { sameText } from '../normalise.ts';
import { toEntry } from './given.ts';
import { elementsNamed, isDiagnostic, lineOf, placeholderError, placeholderIn, readRoot, textOf } from './xml.ts';

/** Reads a translation memory (TMX 1.4b). Units without a `tuid` are found by their Vietnamese. */
export function readTmx(file: string, text: string): Read<readonly CatalogueEntry[]> {
  const root = readRoot(file, text, 'tmx');
  if (isDiagnostic(root)) return { value: [], diagnostics: [root] };
  const diagnostics: Diagnostic[] = [];
  const value = elementsNamed(root, 'tu').flatMap((unit): readonly CatalogueEntry[] => {
    const [vi, en] = [segmentIn(unit, 'vi'), segmentIn(unit, 'en')];
    if (vi === undefined || en === undefined) return [];
    const other = segmentsIn(unit, 'en').find((one) => !sameText(textOf(one), textOf(en)));
    if (other !== undefined)
      diagnostics.push(
        catalogueError(
          file,
          lineOf(other),
          'import-language',
          `Unexpected second English “${textOf(other).slice(0, 60)}” in one unit, expected one`,
          'Keep the variant with the right English (xml:lang) and delete the other.',
        ),
      );
    const name = placeholderIn(en);
    if (name !== null) diagnostics.push(placeholderError(file, en, name));
    const prop = (type: string) =>
      elementsNamed(unit, 'prop')
        .filter(({ attributes }) => attributes['type'] === type)
        .map(textOf);
    return [
      toEntry({
        id: unit.attributes['tuid'] ?? '',
        vi: textOf(vi),
        en: textOf(en),
        doubtful: false,
        comments: [],
        notes: prop('x-base').map((base) => `base: ${base}`),
        line: lineOf(unit),
      }),
    ];
  });
  const [unit] = elementsNamed(root, 'tu');
  if (unit !== undefined && value.length === 0)
    diagnostics.push(
      catalogueError(
        file,
        lineOf(unit),
        'import-language',
        'Unexpected memory without a pair of Vietnamese and English, expected units with both',
        'Export it with the languages vi and en (xml:lang).',
      ),
    );
  return { value, diagnostics };
}

/** The text of a unit in a language, whatever its region: `en-GB` is English. */
function segmentIn(unit: Element, language: string): Element | undefined {
  return segmentsIn(unit, language)[0];
}

function segmentsIn(unit: Element, language: string): readonly Element[] {
  return elementsNamed(unit, 'tuv')
    .filter(({ attributes }) =>
      new RegExp(`^${language}(?:[-_]|$)`, 'iu').test(attributes['xml:lang'] ?? attributes['lang'] ?? ''),
    )
    .flatMap((variant) => elementsNamed(variant, 'seg').slice(0, 1));
}
