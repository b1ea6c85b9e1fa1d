import type { Element } from 'xast';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { readBase } from '../catalogue/base.ts';
import { englishDigest } from '../fingerprint.ts';
import type { CatalogueEntry, Read } from '../model.ts';
import { toEntry } from './given.ts';
import { isEnglish, languageError } from '../catalogue/diagnose.ts';
import { elementsNamed, isDiagnostic, lineOf, placeholderError, placeholderIn, readRoot, textOf } from './xml.ts';

/** States of XLIFF 1.2 that say that a target is not done. */
const undone = /^(?:new|needs-)/u;

/**
 * Reads an XLIFF file, 1.x (OASIS, 2008) as converters of PO files write it, or 2.x (OASIS, 2018) as `export --xliff` does. A segment is known by
 * the name of its unit, else by the reference that came from the catalogue.
 */
export function readXliff(file: string, text: string): Read<readonly CatalogueEntry[]> {
  const root = readRoot(file, text, 'xliff');
  if (isDiagnostic(root)) return { value: [], diagnostics: [root] };
  const diagnostics: Diagnostic[] = [];
  for (const element of [root, ...elementsNamed(root, 'file')]) {
    const language = element.attributes['trgLang'] ?? element.attributes['target-language'] ?? '';
    if (!isEnglish(language)) diagnostics.push(languageError(file, lineOf(element), language));
  }
  const units = elementsNamed(root, 'trans-unit', 'unit').filter(
    ({ attributes }) => attributes['restype'] !== 'x-gettext-domain-header',
  );
  const value = units.map((unit) => {
    const sources = parts(unit, 'source');
    const targets = parts(unit, 'target');
    for (const target of targets) {
      const name = placeholderIn(target);
      if (name !== null) diagnostics.push(placeholderError(file, target, name));
    }
    const notes = elementsNamed(unit, 'note', 'context').flatMap((note) => textOf(note).split('\n'));
    const en = targets.map(textOf).join('');
    const base = readBase(notes);
    const segment = elementsNamed(unit, 'segment')[0];
    const state = (segment ?? targets[0])?.attributes['state'] ?? '';
    // Tools that keep no states leave `initial` on what was translated with them.
    const doubtful =
      segment === undefined ? undone.test(state) : state === 'initial' && base?.english === englishDigest(en);
    return toEntry({
      id: idOf(unit),
      vi: sources.map(textOf).join(''),
      en,
      doubtful,
      partial: isPartial(unit),
      comments: elementsNamed(unit, 'note')
        .filter(({ attributes }) =>
          /translator|comment/u.test(`${attributes['from'] ?? ''}${attributes['category'] ?? ''}`),
        )
        .flatMap((note) => textOf(note).split('\n'))
        .filter((line) => line.trim() !== ''),
      notes,
      line: lineOf(unit),
    });
  });
  return { value, diagnostics };
}

/** Whether some of the segments into which XLIFF 2 parted a unit are translated, and some are not. */
function isPartial(unit: Element): boolean {
  const done = elementsNamed(unit, 'segment')
    .filter((segment) => parts(segment, 'source').some((source) => textOf(source).trim() !== ''))
    .map((segment) => parts(segment, 'target').some((target) => textOf(target).trim() !== ''));
  return done.includes(true) && done.includes(false);
}

/** What other tools put beside a unit: proposals of memories and machines, which nobody chose. */
const beside: ReadonlySet<string> = new Set(['alt-trans', 'mtc:matches', 'matches']);

/** The sources or targets of a unit in order: XLIFF 2 may part them into several segments. */
function parts(unit: Element, name: string): readonly Element[] {
  const own: Element = {
    ...unit,
    children: unit.children.filter((child) => !(child.type === 'element' && beside.has(child.name))),
  };
  return elementsNamed(own, name);
}

function idOf(unit: Element): string {
  const contexts = elementsNamed(unit, 'context');
  const context = (type: string) => {
    const found = contexts.find(({ attributes }) => attributes['context-type'] === type);
    return found === undefined ? null : textOf(found).trim();
  };
  const { name, resname, id } = unit.attributes;
  return (name ?? context('x-po-msgctxt') ?? context('sourcefile') ?? resname ?? id ?? '').replaceAll('%23', '#');
}
