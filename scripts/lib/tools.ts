import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the machine that tests need, the names it goes by, and the Debian packages that bring it. */
export interface Tool {
  readonly name: string;
  readonly commands: readonly string[];
  readonly packages: readonly string[];
  /** Environment variable that names the program itself. */
  readonly variable?: string;
}

/** Everything that `npm test` calls besides the locked packages. */
export const tools: readonly Tool[] = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium'],
    variable: 'CHROMIUM_PATH',
  },
  { name: 'GNU gettext', commands: ['msgfmt'], packages: ['gettext'] },
  { name: 'LibreOffice', commands: ['soffice', 'libreoffice'], packages: ['libreoffice-calc'] },
  { name: 'pdftotext', commands: ['pdftotext'], packages: ['poppler-utils'] },
  { name: 'Translate Toolkit', commands: ['po2xliff'], packages: ['translate-toolkit'] },
];

/** Where a tool is; `null` where the machine does not have it. */
export function findTool({ commands, variable }: Tool): string | null {
  const named = variable === undefined ? undefined : process.env[variable];
  if (named !== undefined && named !== '' && executable(named)) return named;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const command of commands)
      if (folder !== '' && executable(join(folder, command))) return join(folder, command);
  }
  return null;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs with apt what is missing, where that works (Debian, as root or with sudo that asks nothing).
 * @returns what is still missing, one line each that says what to install
 */
export function ensureTools(wanted: readonly Tool[] = tools): string[] {
  const missing = wanted.filter((tool) => findTool(tool) === null);
  if (missing.length === 0) return [];
  const packages = missing.flatMap((tool) => tool.packages);
  const apt = aptCommand();
  if (apt !== null) {
    console.log(`Installing ${packages.join(', ')} with apt (once) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const [command = '', ...prefix] = apt;
    spawnSync(command, [...prefix, 'update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    spawnSync(command, [...prefix, 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  return wanted
    .filter((tool) => findTool(tool) === null)
    .map(
      (tool) =>
        `${tool.name} is missing: install ${tool.packages.join(' ')}${tool.variable === undefined ? '' : `, or set ${tool.variable} to the program`}`,
    );
}

function aptCommand(): string[] | null {
  if (findTool({ name: 'apt', commands: ['apt-get'], packages: [] }) === null) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}
