import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, entry, states, texts, translated } from './git-workshop.ts';
import { makeWorkshop, translate } from './workshop.ts';

describe('a file that comes back', () => {
  it('does not put back what a colleague has changed and signed since, and says each id that it takes', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue);
    translate(workshop, 'i-3', 'MOST URGENT (express)');
    workshop.run('sync');
    workshop.run('approve', 'd/i-3', '--by', 'An');
    workshop.write('copy.po', copy.replace('"Rao Bridge"', '"The Rao Bridge"'));
    const { code, output } = workshop.run('import', join(workshop.root, 'copy.po'));
    expect(code).toBe(0);
    expect(output).toMatch(/1 {2}taken, changed English\n\s+d\/i-4\n/u);
    expect(output).toMatch(/1 {2}not changed in the file, newer in the catalogue: left\n\s+d\/i-3\n/u);
    expect(entry(workshop, 'i-3')).toContain('MOST URGENT (express)');
    expect(states(workshop).approved).toBe(1);
  });

  it('lists with both texts what both sides changed, takes the rest, and the file’s only by force', () => {
    const workshop = translated();
    const copy = workshop.read(catalogue);
    translate(workshop, 'i-3', 'Express');
    workshop.write('copy.po', copy.replace('"Most urgent"', '"Very urgent"').replace('"Rao Bridge 2"', '"Bridge 2"'));
    const { code, output, errors } = workshop.run('import', join(workshop.root, 'copy.po'));
    expect(code).toBe(1);
    expect(output).toMatch(/d\/i-3\n\s+here: Express\n\s+file: Very urgent/u);
    expect(errors).toContain('1 entry was not taken');
    expect(entry(workshop, 'i-3')).toContain('# other English: Very urgent\n');
    expect(entry(workshop, 'i-5')).toContain('"Bridge 2"');
    expect(workshop.run('show', 'd/i-3').output).toContain('comment: other English: Very urgent');
    expect(workshop.run('import', join(workshop.root, 'copy.po'), '--force').code).toBe(0);
    expect(entry(workshop, 'i-3')).toContain('"Very urgent"');
    expect(entry(workshop, 'i-3')).toContain('# other English: Express\n');
  });

  it.each(['csv', 'xliff', 'tmx'])('as %s is joined the same way', (format) => {
    const workshop = translated();
    const { output } = workshop.run('export', `--${format}`);
    translate(workshop, 'i-3', 'Express');
    workshop.run('sync');
    workshop.run('approve', 'd/i-3', 'd/i-5', '--by', 'An');
    const name = join(workshop.root, `back.${format === 'xliff' ? 'xlf' : format}`);
    const edited = output
      .replace('Complete eight communes.', 'Complete 8 communes.')
      .replace('Rao Bridge 2', 'Bridge 2');
    expect(edited).not.toBe(output);
    writeFileSync(name, edited);
    const back = workshop.run('import', name);
    expect(back.output).toMatch(/taken, changed English\n\s+d\/i-2\n/u);
    expect(back.output).toMatch(/signed what stands here\n\s+d\/i-5\n\s+here: Rao Bridge 2\n\s+file: Bridge 2/u);
    expect(entry(workshop, 'i-3')).toContain('"Express"');
    expect(entry(workshop, 'i-2')).toContain('"Complete 8 communes."');
    writeFileSync(name, output);
    const before = workshop.snapshot();
    expect(workshop.run('import', name).code).toBe(0);
    expect(workshop.snapshot()).toEqual(before);
  });

  it('from a spreadsheet of another country, in another order of columns, is read', () => {
    const workshop = translated();
    writeFileSync(join(workshop.root, 'x.csv'), '\uFEFFen;id\r\n"Rao; ""new"" Bridge";d/i-4\r\n', 'utf8');
    expect(workshop.run('import', join(workshop.root, 'x.csv'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('the file does not say what it changed'),
    });
    workshop.git('commit', '-qam', 'comment');
    expect(workshop.run('import', join(workshop.root, 'x.csv'), '--base', 'HEAD')).toMatchObject({ code: 0 });
    expect(entry(workshop, 'i-4')).toContain('"Rao; \\"new\\" Bridge"');
  });

  it('without msgctxt finds each segment by its reference, also where texts repeat', () => {
    const workshop = makeWorkshop({ 'i-1': 'Báo cáo', 'i-2': 'Báo cáo', 'i-3#title': 'Báo cáo' });
    workshop.run('sync');
    const bare = workshop.read(catalogue).replaceAll(/^msgctxt.*\n/gmu, '');
    let n = 1;
    workshop.write(
      'bare.po',
      bare.replaceAll(/(?<=msgid "Báo cáo"\n)msgstr ""/gu, () => `msgstr "Report ${n++}"`),
    );
    expect(workshop.run('import', join(workshop.root, 'bare.po')).code).toBe(0);
    for (const [index, id] of ['i-1', 'i-2', 'i-3#title'].entries())
      expect(entry(workshop, id)).toContain(`msgstr "Report ${index + 1}"`);
  });

  it('keeps a mark that a tool took off, and names the segment', () => {
    const workshop = translated();
    workshop.setSegments({ ...texts, 'i-4': 'Cầu Rào mới' });
    workshop.run('sync');
    const cleared = workshop
      .read(catalogue)
      .replace('#, fuzzy\n', '')
      .replace(/#\| .*\n/u, '');
    expect(cleared).not.toContain('fuzzy');
    workshop.write('cleared.po', cleared);
    expect(workshop.run('import', join(workshop.root, 'cleared.po')).output).toMatch(
      /without its mark[^\n]*\n\s+d\/i-4\n/u,
    );
    expect(states(workshop).stale).toBe(1);
    // Nor does it vanish from the catalogue itself.
    workshop.write(catalogue, cleared);
    expect(states(workshop).stale).toBe(1);
    expect(workshop.run('diff', 'd/i-4').output).toContain('was: Cầu Rào\n'.trim());
    workshop.run('approve', 'd/i-4', '--by', 'An', '--still-holds');
    expect(states(workshop)).toMatchObject({ stale: 0, approved: 1 });
  });

  it('with ids of another document is refused in short, left out on demand, or entered by exact text', () => {
    const workshop = translated();
    const foreign = workshop.read(catalogue).replaceAll('"d/', '"old/').replaceAll('#: d/', '#: old/');
    workshop.write('old.po', foreign);
    const file = join(workshop.root, 'old.po');
    expect(workshop.run('import', file)).toMatchObject({ code: 1, errors: expect.stringContaining('--into DOCUMENT') });
    expect(workshop.run('import', file, '--known-only').output).toContain('5  left out');
    translate(workshop, 'i-4', '');
    translate(workshop, 'i-5', '');
    workshop.setSegments({ ...texts, 'i-5': 'Cầu Rào 3' });
    const { code, output } = workshop.run('import', file, '--into', 'd');
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('d/i-4 (in the file old/i-4)') });
    expect(entry(workshop, 'i-4')).toContain('"Rao Bridge"');
    expect(entry(workshop, 'i-5')).toContain('msgstr ""');
  });

  it.each([
    ['x.csv', 'id,vi\nd/i-1,x\n', 'x.csv:1: Unexpected first line'],
    ['x.csv', 'id,en\n"d/i-1,x\n', 'x.csv:'],
    ['x.csv', 'id,en\nd/i-1,x\nd/i-1,y\n', 'x.csv:3: Unexpected second row of d/i-1'],
    ['x.csv', 'id,en\nd/i-1,x,y\n', 'x.csv:2: Unexpected 3 cells'],
    ['x.xlf', '<xliff version="1.2"><file>', 'x.xlf:1: Unexpected'],
    ['x.xlf', '<tmx/>', 'x.xlf:1: Unexpected <tmx>, expected <xliff>'],
    [
      'x.xlf',
      '<xliff version="1.2"><file>\n<trans-unit id="d/i-1"><source>a</source><target>b <x id="1"/></target></trans-unit></file></xliff>',
      'x.xlf:2: Unexpected <x> in a text',
    ],
    [
      'x.tmx',
      '<tmx><body>\n<tu tuid="e/i-1"><tuv xml:lang="vi"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu></body></tmx>',
      'x.tmx:2: Unexpected segment “e/i-1”',
    ],
    ['x.po', '<<<<<<< HEAD\n', 'x.po:1: Unexpected mark'],
    ['x.csv', 'id,en\nd/i-1,"two\nlines"\n', 'x.csv:2: Unexpected line end'],
  ])('that is broken (%s: %s) is an error at its line, and nothing is written', (name, text, message) => {
    const workshop = translated();
    writeFileSync(join(workshop.root, name), text);
    const before = workshop.snapshot();
    const { code, output, errors } = workshop.run('import', join(workshop.root, name));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(message);
    expect(errors).toContain('nothing was written');
    expect(workshop.snapshot()).toEqual(before);
  });
});
