import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { segmentsFile } from '../../src/generated/files.ts';
import { generatedPath } from '../../src/generated/read.ts';
import { paths } from '../../scripts/lib/translate/paths.ts';
import { run } from '../../scripts/lib/translate/run.ts';
import type { CommandOutcome } from '../../scripts/lib/translate/outcome.ts';

const repository = join(import.meta.dirname, '../..');
const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A workshop of its own on the disk: segments of one document `d`, the words of the repository, a small glossary. */
export interface TestWorkshop {
  readonly root: string;
  readonly run: (...args: string[]) => CommandOutcome;
  readonly setSegments: (texts: Readonly<Record<string, string>>) => void;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Every file below content/translations with its text. */
  readonly snapshot: () => Readonly<Record<string, string>>;
}

/** The generated list of segments. */
export const segmentsPath = `${generatedPath}/${segmentsFile.path}`;
const glossary = `id,vi,vi_variants,en,en_allowed,en_forbidden,note,note_vi
chu-tri,chủ trì,,lead,led,coordinate,,
phoi-hop,phối hợp,,coordinate,in coordination with,,,
bao-cao,báo cáo,,report,,,,
`;
const agencies = '- { id: agency/so-y-te, vi: Sở Y tế, en: Department of Health, level: city }\n';

export function makeWorkshop(texts: Readonly<Record<string, string>>): TestWorkshop {
  const root = mkdtempSync(join(tmpdir(), 'workshop-'));
  made.push(root);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const setSegments = (now: Readonly<Record<string, string>>) =>
    write(
      segmentsPath,
      JSON.stringify(
        Object.entries(now).map(([id, vi], index) => ({
          id: `d/${id}`,
          vi,
          document: 'd',
          lines: [index + 1, index + 1],
          record: `d/${id}`,
        })),
      ),
    );
  write(paths.glossary, glossary);
  for (const file of paths.agencies) write(file, file.includes('national') ? '[]\n' : agencies);
  write(paths.places, '[]\n');
  mkdirSync(join(root, paths.catalogues), { recursive: true });
  for (const file of [paths.lexicon, paths.words]) copyFileSync(join(repository, file), join(root, file));
  setSegments(texts);
  const folder = join(root, 'content/translations');
  const snapshot = () =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
    );
  return { root, run: (...args) => run(root, args), setSegments, read, write, snapshot };
}

/** Puts the English of a segment into the catalogue, as an editor of PO files would. */
export function translate(workshop: TestWorkshop, id: string, en: string): void {
  const file = join(paths.catalogues, 'd.po');
  const text = workshop.read(file);
  const entry = new RegExp(`(msgctxt "d/${id}"\\nmsgid (?:".*"\\n)+msgstr )(?:".*"\\n)+`, 'u');
  if (!entry.test(text)) throw new Error(`no entry d/${id}`);
  workshop.write(
    file,
    text.replace(entry, (_, start: string) => `${start}${JSON.stringify(en)}\n`),
  );
}
