import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { askWhole, told } from './asked.ts';
import { NotGenerated } from './read.ts';

/** A page as `npm run convert` wrote it, without its text. */
export interface GeneratedText<T> {
  /** `{lang}/{record id}` */
  readonly id: string;
  readonly file: string;
  readonly data: T;
}

/** The front matter of a text: each value of it is JSON on a line. */
function headOf(source: string): Readonly<Record<string, unknown>> {
  const lines = source.slice('---\n'.length, source.indexOf('\n---\n')).split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 2))];
    }),
  );
}

/**
 * The texts below a folder of generated content that fit a pattern, in the order of their paths, checked.
 * @param pattern as `globSync` takes them: `{vi,en}/**\/*.mdx`
 * @param except patterns of those that are left out
 * @throws {NotGenerated} where one is of another make; the message says what to run
 */
export function readTexts<S extends z.ZodType>(
  folder: string,
  pattern: string,
  schema: S,
  except: readonly string[] = [],
): readonly GeneratedText<z.output<S>>[] {
  const paths = globSync(pattern, { cwd: folder, exclude: except })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  askWhole(`texts ${pattern}`, () => paths);
  const heads = told(
    `heads ${pattern}`,
    paths.map((path) => {
      const file = join(folder, path);
      const read = schema.safeParse(headOf(readFileSync(file, 'utf8')));
      if (!read.success)
        throw new NotGenerated(
          `${file}: ${z.prettifyError(read.error)}\nRun \`npm run convert\`: the file is of another make.`,
        );
      return read.data;
    }),
  );
  return paths.flatMap((path, index) => {
    const data = heads[index];
    return data === undefined ? [] : [{ id: path.replace(/(?:\/index)?\.mdx$/, ''), file: join(folder, path), data }];
  });
}
