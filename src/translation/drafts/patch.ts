import { createTwoFilesPatch } from 'diff';
import type { Draft } from './draft.ts';
import { oneLine, poString } from './po-piece.ts';

/** A patch of a catalogue, and the drafts that it could not place: their entry is not in the file, or has another Vietnamese. */
export interface CataloguePatch {
  /** A unified diff that `git apply` takes; empty when no draft has a place. */
  readonly text: string;
  readonly left: readonly Draft[];
}

/**
 * Drafts as a patch of the catalogue's file.
 * @param file its path in the repository
 * @param text its text as the page was built from it
 */
export function patchCatalogue(file: string, text: string, drafts: readonly Draft[]): CataloguePatch {
  const left: Draft[] = [];
  let patched = text;
  for (const draft of drafts) {
    const next = withEnglish(patched, draft);
    if (next === null) left.push(draft);
    else patched = next;
  }
  if (patched === text) return { text: '', left };
  const diff = createTwoFilesPatch(`a/${file}`, `b/${file}`, text, patched, undefined, undefined, { context: 3 });
  // Git wants nothing above the names of the files.
  return { text: diff.slice(diff.indexOf('--- ')), left };
}

/** The file with the English of a draft in its entry; `null` where the entry is not there as it was. */
function withEnglish(text: string, { id, vi, en, doubtful, comment }: Draft): string | null {
  const blocks = text.split(/(\n[ \t]*\n)/u);
  const at = blocks.findIndex((block) => block.includes(`msgctxt ${poString(id)}`) && !block.includes('#~'));
  const lines = blocks[at]?.split('\n') ?? [];
  const value = lines.findIndex((line) => line.startsWith('msgstr '));
  const source = lines.findIndex((line) => line.startsWith('msgid '));
  if (value < 0 || source < 0 || joined(lines.slice(source, value)) !== poString(vi)) return null;
  const end = lines.findIndex((line, index) => index > value && !line.startsWith('"'));
  const after = end < 0 ? [] : lines.slice(end);
  const above = lines.slice(0, value);
  // English that its writer doubts leaves every mark where it is; other English settles them.
  const flagged = doubtful ? withFlag(above) : above.filter((line) => !line.startsWith('#|') && !flag.test(line));
  const words = oneLine(comment);
  const said = words === '' || flagged.includes(`# ${words}`) ? flagged : [`# ${words}`, ...flagged];
  blocks[at] = [...said, `msgstr ${poString(oneLine(en))}`, ...after].join('\n');
  return blocks.join('');
}

/** The value of a keyword that an editor may have folded over several lines. */
function joined(lines: readonly string[]): string {
  const parts = lines.map((line) => /"(?<part>.*)"\s*$/u.exec(line)?.groups?.['part'] ?? '');
  return `"${parts.join('')}"`;
}

const flag = /^#,\s*fuzzy\s*$/u;

function withFlag(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => flag.test(line))) return lines;
  const at = lines.findIndex((line) => line.startsWith('msgctxt '));
  return [...lines.slice(0, at), '#, fuzzy', ...lines.slice(at)];
}
