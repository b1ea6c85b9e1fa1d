import { spawnSync } from 'node:child_process';

/** The programs of the tests and the Debian package that has each. */
const packages = {
  msgfmt: 'gettext',
  msgcat: 'gettext',
  po2xliff: 'translate-toolkit',
  xliff2po: 'translate-toolkit',
  '/usr/bin/python3': 'translate-toolkit',
} as const;
export type Tool = keyof typeof packages;

/**
 * Runs a program that translators use.
 * @returns what it wrote to standard output
 * @throws when it is missing, with the package to install, or when it fails, with what it said
 */
export function tool(name: Tool, args: readonly string[], input = ''): string {
  const { error, status, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8', input });
  if (error !== undefined) throw new Error(`${name} is missing: install it (apt-get install ${packages[name]})`);
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed: ${stderr}${stdout}`);
  return stdout;
}
