import { x } from 'xastscript';
import type { Element } from 'xast';
import { flatId } from '../../corpus/naming/id.ts';
import type { Term } from '../model.ts';
import { xmlDocument } from '../../formats/xml.ts';

/** Administrative status of a term, values of ISO 30042 and ISO 12620. */
type Status = 'preferredTerm-admn-sts' | 'admittedTerm-admn-sts' | 'deprecatedTerm-admn-sts';

/**
 * Writes the glossary as a termbase in TBX (ISO 30042:2008): preferred, admitted and deprecated terms of each concept in both languages.
 * @param site the name of the site
 * @param part what the terms are those of, where they are not all
 */
export function writeTbx(terms: readonly Term[], site: string, part = ''): string {
  const entries = terms
    .filter(({ en }) => en !== '')
    .map((term) =>
      x(
        'termEntry',
        { id: conceptId(term.id) },
        term.note === '' ? null : x('note', term.note),
        x(
          'langSet',
          { 'xml:lang': 'vi' },
          tigs([term.vi], 'preferredTerm-admn-sts'),
          tigs(term.variants, 'admittedTerm-admn-sts'),
        ),
        x(
          'langSet',
          { 'xml:lang': 'en-GB' },
          tigs([term.en], 'preferredTerm-admn-sts'),
          tigs(term.allowed, 'admittedTerm-admn-sts'),
          tigs(term.forbidden, 'deprecatedTerm-admn-sts'),
        ),
      ),
    );
  // A list where the first child is an element: alone, it would be taken for attributes.
  const header = x('martifHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', `${site}: terms${part === '' ? '' : ` of ${part}`}`)]),
      x('sourceDesc', [x('p', `The glossary of ${site}, content/registry/glossary.csv`)]),
    ]),
    x('encodingDesc', [x('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')]),
  ]);
  return xmlDocument(
    x('martif', { type: 'TBX-Basic', 'xml:lang': 'en' }, header, x('text', [x('body', entries)])),
    'TBXcoreStructV02.dtd',
  );
}

function tigs(forms: readonly string[], status: Status): Element[] {
  return forms.map((form) => x('tig', [x('term', form), x('termNote', { type: 'administrativeStatus' }, status)]));
}

/** An XML id (a name): ids of terms may hold a stroke and start with a digit. */
function conceptId(id: string): string {
  return `c-${flatId(id, '.')}`;
}
