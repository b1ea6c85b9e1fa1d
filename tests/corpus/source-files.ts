import { createHash } from 'node:crypto';
import { repositoryFiles, type SourceFiles } from '../../scripts/lib/files.ts';

/**
 * The files of the repository with other texts in some places.
 * @param other text by path below the repository; `null` takes the file away
 */
export function filesWith(other: Readonly<Record<string, string | null>>): SourceFiles {
  const changed = new Map(Object.entries(other));
  return {
    text: (path) => {
      const text = changed.get(path);
      return text === undefined ? repositoryFiles.text(path) : { file: path, text: text ?? '', missing: text === null };
    },
    bytes: (path) => {
      const text = changed.get(path);
      return text === undefined ? repositoryFiles.bytes(path) : text === null ? null : Buffer.from(text);
    },
    names: (folder, ending) => {
      const names = new Set(repositoryFiles.names(folder, ending));
      for (const [path, text] of changed) {
        const name = path.slice(folder.length + 1);
        if (!path.startsWith(`${folder}/`) || name.includes('/') || !name.endsWith(ending)) continue;
        if (text === null) names.delete(name);
        else names.add(name);
      }
      return [...names].sort();
    },
  };
}

/** A document that the repository does not have: its seed and its manifest, as files for `filesWith`. */
export function madeUpDocument(
  id: string,
  seed: string,
  manifest: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  const facts = {
    id,
    number: '9/KH-UBND',
    type: { vi: 'Kế hoạch', en: 'Plan' },
    issuer: 'agency/ubnd-thanh-pho-hai-phong',
    issued: '2022-03-05',
    place: 'X',
    urgency: null,
    signatory: null,
    seed: `${id}.txt`,
    sha256: createHash('sha256').update(seed).digest('hex'),
    ...manifest,
  };
  return { [`seeds/${id}.txt`]: seed, [`seeds/${id}.yaml`]: JSON.stringify(facts) };
}
