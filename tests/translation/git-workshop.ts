import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../scripts/lib/translate/paths.ts';
import { makeWorkshop, translate, type TestWorkshop } from './workshop.ts';

export const repository = join(import.meta.dirname, '../..');
export const catalogue = join(paths.catalogues, 'd.po');
export const texts = {
  'i-1': 'Sở Y tế báo cáo.',
  'i-2': 'Hoàn thành 08 xã.',
  'i-3': 'Hỏa tốc',
  'i-4': 'Cầu Rào',
  'i-5': 'Cầu Rào 2',
};
const english = {
  'i-1': 'The Department of Health shall report.',
  'i-2': 'Complete eight communes.',
  'i-3': 'Most urgent',
  'i-4': 'Rao Bridge',
  'i-5': 'Rao Bridge 2',
};

/** A workshop and the git that keeps it. */
export interface GitWorkshop extends TestWorkshop {
  readonly git: (...args: string[]) => string;
}

/** A workshop in which everything has English, in a git repository with the attributes of this one. */
export function translated(): GitWorkshop {
  const workshop = makeWorkshop(texts);
  workshop.run('sync');
  for (const [id, en] of Object.entries(english)) translate(workshop, id, en);
  workshop.run('sync');
  copyFileSync(join(repository, '.gitattributes'), join(workshop.root, '.gitattributes'));
  copyFileSync(join(repository, paths.review), join(workshop.root, paths.review));
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', workshop.root, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Lan');
  git('config', 'user.email', 'lan@example.org');
  git('add', '-A');
  git('commit', '-qm', 'start');
  return { ...workshop, git };
}

/** How many segments are in each state. */
export const states = (workshop: TestWorkshop) => JSON.parse(workshop.run('status', '--json').output).total.states;
/** The lines of an entry of the catalogue. */
export const entry = (workshop: TestWorkshop, id: string) =>
  new RegExp(`(?:#.*\\n)*msgctxt "d/${id}"\\n(?:.+\\n)*`, 'u').exec(workshop.read(catalogue))?.[0] ?? '';
