import type { Diagnostic } from '../model/diagnostic.ts';
import type { ProjectEntry } from '../model/registry.ts';
import { linkKey, type CuratedLinks } from './curated.ts';

/** A file that people write, with the line of each of its entries and fields. */
export interface JudgedFile<T> {
  readonly file: string;
  readonly entries: readonly T[];
  /** 1-based line of the value at a path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Checks what people wrote about links: every id is known, nothing is asserted and rejected, nothing is part of itself.
 * Codes: `unknown-link-end`, `twice-judged`, `unknown-listing`, `unknown-whole`, `part-of-cycle`.
 * @param known every id that a link can begin or end at
 */
export function checkCurated(
  links: JudgedFile<CuratedLinks[number]>,
  projects: JudgedFile<ProjectEntry>,
  known: ReadonlySet<string>,
): Diagnostic[] {
  return [
    ...checkEnds(links, known),
    ...checkTwice(links),
    ...checkProjects(projects, known),
    ...checkCycles(links, projects),
  ];
}

function checkEnds(
  { file, entries, lineOf }: JudgedFile<CuratedLinks[number]>,
  known: ReadonlySet<string>,
): Diagnostic[] {
  return entries.flatMap((entry, index) =>
    (['from', 'to'] as const)
      .filter((end) => !known.has(entry[end]))
      .map((end) =>
        error(
          'unknown-link-end',
          `Unexpected ${end} ${entry[end]}, expected the id of a record`,
          'Correct the id; the page of a record shows it.',
          file,
          lineOf([index, end]),
        ),
      ),
  );
}

function checkTwice({ file, entries, lineOf }: JudgedFile<CuratedLinks[number]>): Diagnostic[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const key = linkKey(entry);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const words =
      entries[first]?.judge === entry.judge
        ? `second ${entry.judge}`
        : `${entry.judge} of a link that line ${lineOf([first])} ${entries[first]?.judge}s`;
    return [
      error(
        'twice-judged',
        `Unexpected ${words}: ${entry.type} ${entry.from} ${entry.to}, expected each link judged once`,
        'Keep the one that is right.',
        file,
        lineOf([index]),
      ),
    ];
  });
}

function checkProjects({ file, entries, lineOf }: JudgedFile<ProjectEntry>, known: ReadonlySet<string>): Diagnostic[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap((project, index) => [
    ...project.listings.flatMap((row, n) =>
      known.has(row)
        ? []
        : [
            error(
              'unknown-listing',
              `Unexpected listing ${row}, expected the id of a row`,
              'Correct the id, or leave the row out.',
              file,
              lineOf([index, 'listings', n]),
            ),
          ],
    ),
    ...(project.partOf === null || ids.has(project.partOf)
      ? []
      : [
          error(
            'unknown-whole',
            `Unexpected partOf ${project.partOf}, expected the id of a project of this file`,
            'Correct the id, or add the project.',
            file,
            lineOf([index, 'partOf']),
          ),
        ]),
  ]);
}

function checkCycles(links: JudgedFile<CuratedLinks[number]>, projects: JudgedFile<ProjectEntry>): Diagnostic[] {
  const wholes = new Map<string, { readonly to: string; readonly file: string; readonly line: number }[]>();
  const add = (from: string, to: string, file: string, line: number) =>
    wholes.set(from, [...(wholes.get(from) ?? []), { to, file, line }]);
  projects.entries.forEach((project, index) => {
    if (project.partOf !== null) add(project.id, project.partOf, projects.file, projects.lineOf([index, 'partOf']));
  });
  links.entries.forEach((entry, index) => {
    if (entry.type === 'partOf' && entry.judge === 'assert')
      add(entry.from, entry.to, links.file, links.lineOf([index]));
  });

  const found: Diagnostic[] = [];
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    for (const { to, file, line } of wholes.get(id) ?? []) {
      const at = [...path, id].indexOf(to);
      if (at >= 0)
        found.push(
          error(
            'part-of-cycle',
            `Unexpected part-of cycle ${[...path.slice(at), id, to].join(' → ')}, expected a project that is part of no part of itself`,
            'Take one of these links away.',
            file,
            line,
          ),
        );
      else if (!done.has(to)) visit(to, [...path, id]);
    }
    done.add(id);
  };
  for (const id of wholes.keys()) if (!done.has(id)) visit(id, []);
  return found;
}

function error(code: string, message: string, mend: string, file: string, line: number): Diagnostic {
  return { code, severity: 'error', message, mend, file, line, column: 1 };
}
