import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GitWorkshop, catalogue, entry, repository, states, texts, translated } from './git-workshop.ts';
import { translate } from './workshop.ts';

describe('two people at once', () => {
  /** What one of them does on a branch of theirs. */
  const onBranch = (workshop: GitWorkshop, branch: string, work: () => void) => {
    workshop.git('checkout', '-q', '-b', branch, 'main');
    work();
    workshop.git('commit', '-qam', branch);
  };

  it('edit and sign different segments, and merge without a conflict', () => {
    const workshop = translated();
    onBranch(workshop, 'an', () => {
      translate(workshop, 'i-1', 'The Department of Health shall make a report.');
      workshop.run('sync');
      expect(workshop.run('approve', 'd/i-2', 'd/i-1', '--by', 'An').code).toBe(0);
    });
    onBranch(workshop, 'binh', () => {
      translate(workshop, 'i-5', 'Second Rao Bridge 2');
      workshop.run('sync');
      workshop.run('approve', 'd/i-3', '--by', 'Bình');
      workshop.run('reject', 'd/i-4', '--by', 'Bình', '--reason', 'which bridge?');
    });
    workshop.git('checkout', '-q', 'main');
    workshop.git('merge', '-q', 'an');
    workshop.git('merge', '-q', '--no-edit', 'binh');
    expect(states(workshop)).toMatchObject({ approved: 3, 'needs work': 1, 'machine draft': 1 });
    expect(entry(workshop, 'i-1')).toContain('make a report');
    expect(entry(workshop, 'i-5')).toContain('Second Rao Bridge 2');
    expect(workshop.run('sync').output).toBe('Nothing to write.');
  });

  it('save with editors that write who and when, and merge by segment where the clone knows the driver', () => {
    const workshop = translated();
    const poedit = (name: string) => {
      const header = `"PO-Revision-Date: ${name}\\n"\n"Last-Translator: ${name}\\n"\n"X-Generator: Poedit 3.2.2\\n"\n`;
      const text = workshop.read(catalogue).replace(/"Last-Translator:.*\n/u, header);
      workshop.write(catalogue, text);
    };
    onBranch(workshop, 'an', () => {
      translate(workshop, 'i-4', 'The Rao Bridge');
      poedit('An');
    });
    onBranch(workshop, 'binh', () => {
      // Neighbours, on lines that git would join in one conflict.
      translate(workshop, 'i-5', 'The Rao Bridge 2');
      poedit('Bình');
    });
    const driver = `${process.execPath} ${join(repository, 'scripts/translate.ts')} merge %O %A %B`;
    workshop.git('config', 'merge.catalogue.driver', driver);
    workshop.git('checkout', '-q', 'main');
    workshop.git('merge', '-q', 'an');
    workshop.git('merge', '-q', '--no-edit', 'binh');
    expect(entry(workshop, 'i-4')).toContain('The Rao Bridge"');
    expect(entry(workshop, 'i-5')).toContain('The Rao Bridge 2"');
    expect(workshop.run('sync').output).toContain('Wrote');
    expect(workshop.read(catalogue)).not.toMatch(/PO-Revision-Date|X-Generator|Bình/u);
  });

  it('mark one English, each for a reason of their own, and both reasons stay', () => {
    const workshop = translated();
    onBranch(workshop, 'curator', () => {
      workshop.setSegments({ ...texts, 'i-4': 'Cầu Rào mới' });
      workshop.run('sync');
    });
    workshop.git('checkout', '-q', 'main');
    onBranch(workshop, 'reviewer', () => {
      workshop.run('reject', 'd/i-4', '--by', 'Bình', '--reason', 'which bridge?');
    });
    const driver = `${process.execPath} ${join(repository, 'scripts/translate.ts')} merge %O %A %B`;
    workshop.git('config', 'merge.catalogue.driver', driver);
    for (const [first, second] of [
      ['curator', 'reviewer'],
      ['reviewer', 'curator'],
    ] as const) {
      workshop.git('checkout', '-q', first);
      workshop.git('merge', '-q', '--no-edit', second);
      expect(entry(workshop, 'i-4')).toContain('which bridge?');
      expect(states(workshop)).toMatchObject({ stale: 1, 'needs work': 0 });
      expect(workshop.run('diff', 'd/i-4').output).toContain('was: Cầu Rào');
      workshop.git('reset', '-q', '--hard', 'HEAD^');
    }
  });

  it('change the same segment, and are shown both Englishes', () => {
    const workshop = translated();
    onBranch(workshop, 'an', () => translate(workshop, 'i-4', 'An’s Bridge'));
    onBranch(workshop, 'binh', () => translate(workshop, 'i-4', 'Bình’s Bridge'));
    workshop.git(
      'config',
      'merge.catalogue.driver',
      `${process.execPath} ${join(repository, 'scripts/translate.ts')} merge %O %A %B`,
    );
    workshop.git('checkout', '-q', 'main');
    workshop.git('merge', '-q', 'an');
    expect(() => workshop.git('merge', '--no-edit', 'binh')).toThrow(/CONFLICT/u);
    expect(workshop.read(catalogue)).toMatch(/<{7}.*\n.*An’s Bridge"\n={7}\n.*Bình’s Bridge"\n>{7}/u);
    expect(workshop.run('status')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/unfinished merge[\s\S]*\n1 error;/u),
    });
  });
});
