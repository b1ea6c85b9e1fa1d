import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../model/source-line.ts';
import { unresolvedDiagnostics, type UnresolvedPlace } from './unresolved-places.ts';

const line = (number: number, printed: string): SourceLine => ({ number, printed, text: printed, replacements: [] });
const lines = [line(1, '1\tLập danh mục\tBộ Y tế,  Đài Gió'), line(2, '\t\tvà Đài Mưa\tCác hội  đò')];
const unknown = (
  where: string,
  printed: string,
  value: string,
  spans: UnresolvedPlace['leaf']['spans'],
): UnresolvedPlace => ({
  kind: 'body',
  citation: null,
  where,
  printed,
  leaf: { value, spans, readings: [], marks: [] },
  start: value.indexOf(printed),
});
const cell = 'Bộ Y tế, Đài Gió và Đài Mưa';
const spans = [
  { line: 1, start: 16, end: 33 },
  { line: 2, start: 3, end: 13 },
];

describe('a name that is not understood', () => {
  it('is told with its printed place, over spaces and lines, and with the entry that mends it', () => {
    const [wind, rain, boats] = unresolvedDiagnostics(
      [
        unknown('d/pl-1', 'Đài Gió', cell, spans),
        unknown('d/pl-1', 'Đài Mưa', cell, spans),
        unknown('d/pl-1', 'Các hội đò', 'Các hội đò', [{ line: 2, start: 14, end: 25 }]),
      ],
      'seeds/d.txt',
      lines,
    );
    expect(wind).toMatchObject({ code: 'unknown-body', severity: 'warning', file: 'seeds/d.txt', line: 1, column: 26 });
    expect(wind?.message).toContain('"Đài Gió"');
    expect(wind?.mend).toContain('- { id: agency/dai-gio, vi: "Đài Gió", en: "…", level: other }');
    expect(rain).toMatchObject({ line: 2, column: 6 });
    expect(boats).toMatchObject({ line: 2, column: 14 });
    expect(boats?.mend).toContain('collective: true');
  });

  it('is told once a document, at its first place, with how often it comes again', () => {
    const found = unresolvedDiagnostics(
      [
        unknown('d/pl-1', 'Đài Gió', cell, spans),
        unknown('d/pl-2', 'đài Gió', 'đài Gió', [{ line: 2, start: 3, end: 10 }]),
        unknown('d/pl-3', 'Đài  Gió', 'Đài  Gió', [{ line: 2, start: 3, end: 10 }]),
      ],
      'seeds/d.txt',
      lines,
    );
    expect(found.map(({ message }) => message)).toEqual([
      'Unexpected body "Đài Gió" in d/pl-1 and 2 more, expected a name of the registry',
    ]);
  });
});
