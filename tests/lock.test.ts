import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const { '': root, ...packages } = lock.packages;
const at = (path: string) => packages[path];

/** Where a package finds another: in its own folder, else in those above it. */
function resolved(from: string, name: string): Locked | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const found = at(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
    if (found !== undefined || folder === '') return found;
  }
}

test('the lock names the packages of every system, not only of the one that wrote it', () => {
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter(({ path, name }) => resolved(path, name) === undefined)).toEqual([]);
});

test.each([
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
])('for %s %s it names what builds pages, finds and checks', (system, processor) => {
  const native = Object.entries(packages)
    .filter(([, { os = [], cpu = [] }]) => os.includes(system) && cpu.includes(processor))
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  for (const family of ['@astrojs/compiler-binding-', '@biomejs/cli-', '@pagefind/', '@rolldown/binding-'])
    expect(
      native.filter((name) => name.startsWith(family)),
      family,
    ).not.toEqual([]);
});

test('every package has its checksum, and each asked for is of one version', () => {
  expect(
    Object.entries(packages)
      .filter(([, { integrity }]) => integrity === undefined)
      .map(([path]) => path),
  ).toEqual([]);
  const { devDependencies = {} } = root as unknown as { readonly devDependencies?: Record<string, string> };
  const loose = Object.entries(devDependencies).filter(
    ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
