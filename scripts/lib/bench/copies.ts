import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../files.ts';
import { generatedPath } from '../../../src/generated/read.ts';

/**
 * Makes a corpus of so many documents: the seeds of the repository again and again, each copy under an id of its own, with its
 * corrections and its English. Tables, projects and links are those of the repository.
 */
export function copyCorpus(into: string, documents: number): void {
  cpSync(join(repository, 'content'), join(into, 'content'), {
    recursive: true,
    filter: (path) => path !== join(repository, generatedPath),
  });
  cpSync(join(repository, 'seeds'), join(into, 'seeds'), { recursive: true });
  const ids = readdirSync(join(repository, 'seeds')).flatMap((name) =>
    name.endsWith('.yaml') ? name.slice(0, -5) : [],
  );
  mkdirSync(join(into, 'seeds'), { recursive: true });
  for (let n = ids.length; n < documents; n++) {
    const id = ids[n % ids.length] ?? '';
    const copy = `${id}-${n}`;
    const renamed = (from: string, to: string) => {
      if (!existsSync(join(into, from))) return;
      const text = readFileSync(join(into, from), 'utf8');
      writeFileSync(
        join(into, to),
        text.replaceAll(new RegExp(`${id}(?=[/#])`, 'g'), copy).replace(`id: ${id}\n`, `id: ${copy}\n`),
      );
    };
    renamed(`seeds/${id}.yaml`, `seeds/${copy}.yaml`);
    renamed(`content/corrections/${id}.yaml`, `content/corrections/${copy}.yaml`);
    renamed(`content/translations/en/${id}.po`, `content/translations/en/${copy}.po`);
  }
}
