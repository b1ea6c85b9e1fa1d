import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, entry, states, texts, translated } from './git-workshop.ts';
import { translate } from './workshop.ts';

describe('a reviewer', () => {
  it('rejects with a reason, which every tool shows, and facts go on stopping the build', () => {
    const workshop = translated();
    expect(workshop.run('reject', 'd/i-4', '--by', 'Bình')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('--reason'),
    });
    workshop.run('reject', 'd/i-4', '--by', 'Bình', '--reason', 'too weak, see Decree 30');
    expect(entry(workshop, 'i-4')).toMatch(/# Bình, [\d-]+: too weak, see Decree 30\n(?:.*\n)*#, fuzzy\n/u);
    expect(states(workshop)).toMatchObject({ 'needs work': 1, stale: 0 });
    for (const command of [
      ['show', 'd/i-4'],
      ['diff', 'd/i-4'],
      ['next'],
      ['next', '--state', 'needs work', '--by', 'bình'],
    ])
      expect(workshop.run(...command).output).toContain('needs work: rejected by Bình');
    translate(workshop, 'i-2', 'Complete nine communes.');
    workshop.write(catalogue, workshop.read(catalogue).replace('msgctxt "d/i-2"', '#, fuzzy\nmsgctxt "d/i-2"'));
    expect(workshop.run('check')).toMatchObject({ code: 1, output: expect.stringContaining('error facts') });
    expect(workshop.run('approve', 'd/i-4', '--by', 'Cúc')).toMatchObject({
      code: 0,
      output: expect.stringContaining('had been rejected by Bình'),
    });
    expect(states(workshop)).toMatchObject({ approved: 1, 'needs work': 1 });
    const signed = workshop.snapshot();
    expect(workshop.run('approve', 'd/i-4', '--by', 'Cúc').output).toContain('before. Nothing to write.');
    expect(workshop.snapshot()).toEqual(signed);
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'Cúc').output).toContain('withdrew what Cúc said');
    expect(workshop.run('withdraw', 'd/i-4', '--by', 'Cúc').code).toBe(1);
    workshop.run('reject', 'd/i-5', '--by', 'Bình', '--reason', 'a slip of mine');
    expect(states(workshop)).toMatchObject({ approved: 0, 'needs work': 2 });
    workshop.run('withdraw', 'd/i-5', '--by', 'Bình');
    expect(states(workshop)).toMatchObject({ 'needs work': 1, 'machine draft': 4 });
  });

  it('signs many at once: by id, by section, from a list; all or none', () => {
    const workshop = translated();
    const list = join(workshop.root, 'list.txt');
    writeFileSync(list, 'd/i-1\n# seen twice\nd/i-9\n');
    expect(workshop.run('approve', '--list', list, '--by', 'An')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('list.txt:3: There is no segment d/i-9'),
    });
    expect(states(workshop).approved).toBe(0);
    writeFileSync(list, 'd/i-1\n\nd/i-2 # good\n');
    expect(workshop.run('approve', '--list', list, '--by', 'An').output).toContain(
      'An signed 2 segments as approved: d/i-1, d/i-2.',
    );
    expect(workshop.run('approve', '--section', 'd/i-3', '--by', 'An', '--reviewed').output).toContain(
      'signed d/i-3 as reviewed',
    );
    expect(workshop.run('approve', '--section', 'd/i', '--by', 'An').output).toContain('5 segments');
    expect(workshop.run('approve', '--section', 'd/ii', '--by', 'An').code).toBe(1);
    expect(states(workshop).approved).toBe(5);
  });

  it('is warned when the English is of their own hand', () => {
    const workshop = translated();
    expect(workshop.run('approve', 'd/i-4', '--by', 'lan').output).toContain(
      'Warning: lan also wrote the English of d/i-4',
    );
    expect(workshop.run('approve', 'd/i-4', '--by', 'An').output).not.toContain('Warning');
    translate(workshop, 'i-5', 'Bridge 2');
    expect(workshop.run('show', 'd/i-5').output).toContain('written: Lan, not committed yet');
  });

  it('goes through a queue of one document, one state, from any place', () => {
    const workshop = translated();
    const first = workshop.run('next', '-n', '2', '--document', 'd', '--state', 'machine draft').output;
    expect(first).toContain('d/i-1 ');
    expect(first).toContain('d/i-2 ');
    expect(first).not.toContain('d/i-3 ');
    expect(workshop.run('next', '--skip', '2').output).toContain('d/i-3 ');
    expect(workshop.run('next', '--skip', '9').output).toBe('There are only 5 such segments.');
    expect(workshop.run('next', '--document', 'e').code).toBe(1);
    expect(workshop.run('next', '--state', 'perfect').code).toBe(1);
    expect(workshop.run('next', '-n', 'two').code).toBe(1);
  });
});

describe('at hand while translating', () => {
  it('are terms and similar sentences with their difference, and a concordance without tones', () => {
    const workshop = translated();
    const { output } = workshop.run('show', 'd/i-5');
    expect(output).toContain('similar: d/i-4: Cầu Rào {+2+}\n         Rao Bridge');
    expect(workshop.run('show', 'd/i-1').output).toContain('term: Sở Y tế = Department of Health');
    expect(workshop.run('find', 'cau rao').output).toMatch(
      /d\/i-4(?:.*\n)+.*d\/i-5(?:.*\n)+4 times in 2 segments\.|2 times in 2 segments\./u,
    );
    expect(workshop.run('find', 'cấu').output).toContain('No segment');
    expect(workshop.run('find', 'communes').output).toContain('vi: Hoàn thành 08 xã.');
  });

  it('is a program that drafts what is missing, marked, and not what states other facts', () => {
    const workshop = translated();
    translate(workshop, 'i-2', '');
    translate(workshop, 'i-4', '');
    translate(workshop, 'i-5', '');
    const program = join(workshop.root, 'program.mjs');
    writeFileSync(
      program,
      `import { readFileSync } from 'node:fs';
const words = { 'd/i-2': 'Complete nine communes.', 'd/i-4': 'Rao Bridge', 'd/i-5': '' };
for (const line of readFileSync(0, 'utf8').trim().split('\\n')) {
  const { id, vi, terms, similar } = JSON.parse(line);
  if (!vi || !terms || !similar) process.exit(3);
  console.log(JSON.stringify({ id, en: words[id] }));
}`,
    );
    const { output } = workshop.run('draft', '--with', `${process.execPath} ${program}`);
    expect(output).toContain('d/i-2: not entered: The English lacks “08” (8).');
    expect(output).toContain('1 draft entered, of 3 segments without English: d/i-4');
    expect(entry(workshop, 'i-4')).toMatch(/# machine draft: .*program\.mjs, \d{4}-\d\d-\d\d\n/u);
    expect(entry(workshop, 'i-2')).toContain('msgstr ""');
    const before = workshop.snapshot();
    for (const command of ['false', 'echo no', `echo '{"id":"d/i-1","en":"x"}'`])
      expect(workshop.run('draft', '--with', command)).toMatchObject({
        code: 1,
        errors: expect.stringContaining('Nothing was written'),
      });
    expect(workshop.snapshot()).toEqual(before);
  });
});

it('a curator’s correction leaves the checks green: what fails in stale English is told apart', () => {
  const workshop = translated();
  workshop.setSegments({ ...texts, 'i-2': 'Hoàn thành 09 xã.' });
  expect(workshop.run('check')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/warning \(stale\) facts(?:.*\n)+.*1 fact of English that waits for its translator/u),
  });
});

describe('a wording is replaced', () => {
  it('in drafts alone, after a list; what is signed is marked, and what would state another fact is left', () => {
    const workshop = translated();
    workshop.run('approve', 'd/i-5', '--by', 'An');
    const before = workshop.snapshot();
    const asked = workshop.run('replace', 'Rao Bridge', 'Cau Rao Bridge');
    expect(asked.output).toContain('1 draft to change, 1 signed to mark, 0 left.');
    expect(asked.output).toContain('{+Cau+} Rao Bridge');
    expect(workshop.snapshot()).toEqual(before);

    const { code, output } = workshop.run('replace', 'Rao Bridge', 'Cau Rao Bridge', '--write');
    expect([code, output]).toEqual([0, expect.stringContaining('d/i-5   signed: stays as it is')]);
    expect(entry(workshop, 'i-4')).toContain('msgstr "Cau Rao Bridge"');
    expect(entry(workshop, 'i-5')).toMatch(
      /# other English: Cau Rao Bridge 2\n[\s\S]*#, fuzzy\n[\s\S]*msgstr "Rao Bridge 2"/u,
    );
    expect(states(workshop)).toMatchObject({ approved: 0, 'needs work': 1 });
    expect(workshop.run('show', 'd/i-5').output).toContain('needs work (approved by An');

    const facts = workshop.run('replace', 'eight communes', 'nine communes', '--write');
    expect(facts.output).toMatch(
      /d\/i-2 {3}left: a fact would fail[\s\S]*0 drafts to change, 0 signed to mark, 1 left/u,
    );
    expect(entry(workshop, 'i-2')).toContain('Complete eight communes.');
    expect(workshop.run('replace', 'nowhere', 'somewhere').output).toBe(
      '“nowhere” stands in no English that was asked for.',
    );
    expect(workshop.run('replace', 'one').code).toBe(1);
  });
});
