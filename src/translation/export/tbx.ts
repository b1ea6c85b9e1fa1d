import { flatId } from '../../corpus/naming/id.ts';
import type { Term } from '../model.ts';
import { element, escapeXml } from './xml.ts';

/** Administrative status of a term, values of ISO 30042 and ISO 12620. */
type Status = 'preferredTerm-admn-sts' | 'admittedTerm-admn-sts' | 'deprecatedTerm-admn-sts';

/** Writes the glossary as a termbase in TBX (ISO 30042:2008): preferred, admitted and deprecated terms of each concept in both languages. */
export function writeTbx(terms: readonly Term[], title: string): string {
  const entries = terms
    .filter(({ en }) => en !== '')
    .map((term) => [
      `      <termEntry id="${escapeXml(conceptId(term.id))}">`,
      ...(term.note === '' ? [] : [`        ${element('note', {}, term.note)}`]),
      '        <langSet xml:lang="vi">',
      ...tigs([term.vi], 'preferredTerm-admn-sts'),
      ...tigs(term.variants, 'admittedTerm-admn-sts'),
      '        </langSet>',
      '        <langSet xml:lang="en-GB">',
      ...tigs([term.en], 'preferredTerm-admn-sts'),
      ...tigs(term.allowed, 'admittedTerm-admn-sts'),
      ...tigs(term.forbidden, 'deprecatedTerm-admn-sts'),
      '        </langSet>',
      '      </termEntry>',
    ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">',
    '<martif type="TBX-Basic" xml:lang="en">',
    '  <martifHeader>',
    '    <fileDesc>',
    `      <titleStmt>${element('title', {}, title)}</titleStmt>`,
    `      <sourceDesc>${element('p', {}, 'The glossary of Hai Phong Plans, content/registry/glossary.csv')}</sourceDesc>`,
    '    </fileDesc>',
    `    <encodingDesc>${element('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')}</encodingDesc>`,
    '  </martifHeader>',
    '  <text>',
    '    <body>',
    ...entries.flat(),
    '    </body>',
    '  </text>',
    '</martif>',
    '',
  ].join('\n');
}

function tigs(forms: readonly string[], status: Status): readonly string[] {
  return forms.map(
    (form) =>
      `          <tig>${element('term', {}, form)}${element('termNote', { type: 'administrativeStatus' }, status)}</tig>`,
  );
}

/** An XML id (a name): ids of terms may hold a stroke and start with a digit. */
function conceptId(id: string): string {
  return `c-${flatId(id, '.')}`;
}
