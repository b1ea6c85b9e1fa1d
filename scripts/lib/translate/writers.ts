import type { Found } from './describe.ts';
import { git } from './git.ts';

/** Who wrote the line of the catalogue that holds the English of each segment, and when, as git tells it; without git nothing. */
export interface Writer {
  readonly name: string;
  /** `YYYY-MM-DD`; empty for what is not committed yet. */
  readonly date: string;
}

/** The names by segment id. */
export function writersOf(root: string, found: readonly Found[]): ReadonlyMap<string, string> {
  return new Map([...linesWritten(root, found)].map(([id, { name }]) => [id, name]));
}

/** Asks git once a catalogue: for each segment the line of its `msgstr`. */
export function linesWritten(root: string, found: readonly Found[]): ReadonlyMap<string, Writer> {
  const byFile = Map.groupBy(
    found.filter(({ translation }) => translation.place !== null),
    ({ translation }) => translation.place?.file ?? '',
  );
  const written = new Map<string, Writer>();
  for (const [file, group] of byFile) {
    // `place` is the line of msgctxt: msgid and msgstr follow, folded by some editors.
    const lines = group.flatMap(({ translation }) => {
      const line = translation.place?.line ?? 1;
      return ['-L', `${line},+3`];
    });
    const blamed = git(root, ['blame', '-M', '--porcelain', ...lines, '--', file]);
    if (blamed === null) continue;
    const authors = readBlame(blamed, git(root, ['config', 'user.name'])?.trim() ?? '');
    for (const { segment, translation } of group) {
      const start = translation.place?.line ?? 1;
      const own = [start, start + 1, start + 2]
        .map((line) => authors.get(line))
        .find((line) => line?.text.startsWith('msgstr'));
      if (own !== undefined) written.set(segment.id, { name: own.name, date: own.date });
    }
  }
  return written;
}

interface BlamedLine extends Writer {
  readonly text: string;
}

/** Reads what `git blame --porcelain` prints: authors by line. What is not committed is the work of whoever runs the command. */
function readBlame(output: string, me: string): ReadonlyMap<number, BlamedLine> {
  const commits = new Map<string, { name: string; date: string }>();
  const lines = new Map<number, BlamedLine>();
  let commit = { name: '', date: '' };
  let line = 0;
  for (const content of output.split('\n')) {
    const head = /^(?<hash>[0-9a-f]{40,64}) \d+ (?<line>\d+)/u.exec(content)?.groups;
    if (head !== undefined) {
      line = Number(head['line']);
      const hash = head['hash'] ?? '';
      commit = commits.get(hash) ?? { name: /^0+$/u.test(hash) ? me : '', date: '' };
      commits.set(hash, commit);
    } else if (content.startsWith('author ') && commit.name === '') commit.name = content.slice('author '.length);
    else if (content.startsWith('author-time ') && commit.date === '' && commit.name !== me)
      commit.date = new Date(Number(content.slice('author-time '.length)) * 1000).toISOString().slice(0, 10);
    else if (content.startsWith('\t')) lines.set(line, { ...commit, text: content.slice(1) });
  }
  return lines;
}
