import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { contentFolder, repository } from '../files.ts';
import { settings, siteOrigin } from '../settings.ts';
import { mergeFolders } from './merge.ts';

/** What a folder with a share of the pages says of itself. */
const shareSchema = z.object({ index: z.int().min(1), of: z.int().min(1), made: z.string() });
const shareFile = 'share.json';

/** What pages are made from besides the code: the generated content and the settings. Shares of one site agree in it. */
function madeFrom(): string {
  const hash = createHash('sha256');
  const folder = contentFolder(process.env);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(name.slice(folder.length)).update('\0').update(readFileSync(name)).update('\0');
  return hash.update(siteOrigin()).update('\0').update(settings().base).digest('hex');
}

/** Notes in a folder which share of which site stands in it. */
export function markShare(folder: string, index: number, of: number): void {
  writeFileSync(join(folder, shareFile), `${JSON.stringify({ index, of, made: madeFrom() })}\n`);
}

/**
 * Puts shares that were built on several machines together; they stay as they are.
 * @returns the exit code; says what is missing, doubled or of another site
 */
export function putTogether(folders: readonly string[], into: string): number {
  const shares = folders.map((name) => {
    const folder = resolve(repository, name);
    const file = join(folder, shareFile);
    const read = existsSync(file) ? shareSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined;
    return { name, folder, share: read ?? null };
  });
  const made = madeFrom();
  const of = shares[0]?.share?.of ?? 0;
  const faults = [
    ...shares.flatMap(({ name, share }) =>
      share === null
        ? [`Unexpected folder ${name}, expected one that \`npm run build -- --shard\` made`]
        : share.of !== of
          ? [`Unexpected share ${share.index}/${share.of} in ${name}, expected one of ${of}`]
          : share.made !== made
            ? [`Unexpected share in ${name}, expected one of these documents, of SITE_URL and BASE_PATH as here`]
            : [],
    ),
    ...Array.from({ length: of }, (_, n) => n + 1).flatMap((index) => {
      const count = shares.filter(({ share }) => share?.index === index).length;
      return count === 1 ? [] : [`Unexpected ${count} folders with share ${index}/${of}, expected one`];
    }),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  mkdirSync(into, { recursive: true });
  // Copies, so that a run that fails can be run again.
  const copies = mkdtempSync(join(dirname(into), `${into.slice(dirname(into).length + 1)}-copies-`));
  try {
    for (const { folder } of shares) {
      const copy = join(copies, 'share');
      cpSync(folder, copy, { recursive: true });
      rmSync(join(copy, shareFile));
      mergeFolders([copy], into);
      rmSync(copy, { recursive: true });
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}
