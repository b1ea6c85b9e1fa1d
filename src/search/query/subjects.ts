import { fold, hasMarks } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';

/** Everyday words by subject: one meaning a line. Fetched when a word stands nowhere. */
export type Subjects = readonly (readonly SubjectLine[])[];
export interface SubjectLine {
  /** All ways to say it, with their marks. */
  readonly words: readonly string[];
  /** The one that the documents have most, `''` where they have none. */
  readonly here: string;
}

/** Nearest words that are offered. */
const most = 3;

/**
 * What the documents have of the subject of a word that they do not have: what it is a part or a kind of, then other lines of its subject, those
 * that share a word with it first, then those nearest to it in the table. Nothing where no table knows the word: nearness is not guessed.
 * @param typed words of a query that stand nowhere, and what may stand before and behind them
 */
export function nearestSubjects(typed: string, subjects: Subjects): readonly string[] {
  for (const lines of subjects) {
    const at = lines.findIndex(({ words }) => words.some((word) => says(typed, word)));
    if (at < 0) continue;
    const own = new Set(lines[at]?.words.flatMap((word) => word.split(' ')));
    const shares = (line: SubjectLine) => line.here.split(' ').some((word) => own.has(word));
    return lines
      .map((line, i) => ({ line, shared: shares(line), far: Math.abs(i - at) }))
      .filter(({ line }) => line.here !== '' && !says(typed, line.here))
      .sort((a, b) => Number(b.far === 0) - Number(a.far === 0) || Number(b.shared) - Number(a.shared) || a.far - b.far)
      .slice(0, most)
      .map(({ line }) => line.here);
  }
  return [];
}

/** Whether a stretch of a query is a word of the table: with its marks, where marks were typed. */
function says(typed: string, word: string): boolean {
  const plain = tokenise(typed.toLowerCase())
    .map(({ text }) => text)
    .join(' ');
  return hasMarks(plain) ? plain === word : fold(plain) === fold(word) && (!hasMarks(word) || plain.includes(' '));
}
