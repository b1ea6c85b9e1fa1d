import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, entry, states, translated, type GitWorkshop } from './git-workshop.ts';
import { translate } from './workshop.ts';

const put = (workshop: GitWorkshop, name: string, text: string | Buffer) => {
  writeFileSync(join(workshop.root, name), text);
  return join(workshop.root, name);
};
const refuse = (workshop: GitWorkshop, ...args: string[]) => {
  const before = workshop.snapshot();
  const { code, errors } = workshop.run(...args);
  expect([args, code, workshop.snapshot()]).toEqual([args, 1, before]);
  return errors;
};

describe('a command line that cannot be meant', () => {
  it('names a folder, or a file of another encoding, for a list or a base', () => {
    const workshop = translated();
    mkdirSync(join(workshop.root, 'folder'));
    const folder = join(workshop.root, 'folder');
    const wide = put(workshop, 'wide', Buffer.from('\uFEFFd/i-4\n', 'utf16le'));
    const csv = put(workshop, 'x.csv', 'id,en\nd/i-4,The Rao Bridge\n');
    for (const path of [folder, wide])
      for (const args of [
        ['approve', '--by', 'An', '--list', path],
        ['import', csv, '--base', path],
      ])
        expect(refuse(workshop, ...args)).toMatch(path === folder ? /is a folder/u : /wide:1: Unexpected bytes/u);
    expect(refuse(workshop, 'import', folder)).toContain('is a folder');
    expect(refuse(workshop, 'import', csv, '--base=--output=out')).toContain('Unexpected base');
  });

  it('says an option twice: neither is chosen', () => {
    const workshop = translated();
    expect(refuse(workshop, 'approve', 'd/i-4', '--by', 'An', '--by', 'Bình')).toContain('--by stands there twice');
    expect(refuse(workshop, 'next', '-n', '2', '--number=3')).toContain('--number stands there twice');
  });

  it('keeps to a section that is not there: nothing is said of it', () => {
    const workshop = translated();
    for (const args of [['next'], ['find', 'cau'], ['draft', '--with', 'cat'], ['replace', 'Rao', 'Cau Rao']])
      expect(refuse(workshop, ...args, '--section', 'd/ii')).toContain('There is no segment under d/ii');
    const { errors } = workshop.run('approve');
    expect(errors).toContain('approve ID …');
    expect(errors).not.toContain('replace OLD NEW');
  });

  it.each([
    ['x.xlsx', 'PK\u0003\u0004', 'expected one that ends in .po'],
    ['x.txt', 'Rao Bridge', 'expected one that ends in .po'],
    ['x.csv', 'id,vi,en\n', 'holds no segment'],
    ['x.xlf', '<xliff version="2.0" srcLang="vi" trgLang="en"><file id="f"/></xliff>', 'holds no segment'],
    [
      'x.tmx',
      '<tmx version="1.4"><header/><body>\n<tu><tuv xml:lang="vi"><seg>Cầu Rào</seg></tuv><tuv xml:lang="en-GB"><seg>One</seg></tuv>\n<tuv xml:lang="en-US"><seg>Two</seg></tuv></tu></body></tmx>',
      'x.tmx:3: Unexpected second English “Two” in one unit',
    ],
  ])('brings a file from which nothing sure can be read: %s %j', (name, text, message) => {
    const workshop = translated();
    expect(refuse(workshop, 'import', put(workshop, name, text), '--force')).toContain(message);
  });
});

it('English that begins like a formula, with an apostrophe of its own or without, goes to a spreadsheet and back', () => {
  for (const en of ['=Most urgent', "'=Most urgent", "''-x", '- urgent', "'Most urgent'", '@urgent']) {
    const workshop = translated();
    translate(workshop, 'i-3', en);
    workshop.run('sync');
    const { output } = workshop.run('export', '--csv');
    expect(output).not.toMatch(/(?:^|,)"?[=@]/mu);
    expect(workshop.run('import', put(workshop, 'x.csv', output)).output).toBe('Nothing to write.');
  }
});

describe('a program that drafts', () => {
  const empty = () => {
    const workshop = translated();
    for (const id of ['i-1', 'i-4', 'i-5']) translate(workshop, id, '');
    workshop.run('sync');
    return workshop;
  };
  const draft = (workshop: GitWorkshop, answer: string, before = 'cat > /dev/null') =>
    workshop.run('draft', '--with', `${before}; cat ${put(workshop, 'answer', answer)}`);

  it('answers with the Vietnamese, twice, or in a file that begins with a mark of order', () => {
    const workshop = empty();
    expect(draft(workshop, '{"id":"d/i-1","en":"Sở Y tế báo cáo."}\n').output).toContain(
      'd/i-1: not entered: The English is the Vietnamese itself.',
    );
    const twice = draft(workshop, '{"id":"d/i-5","en":"Rao Bridge 2"}\n{"id":"d/i-5","en":"Bridge 2"}\n');
    expect(twice).toMatchObject({
      code: 1,
      errors: expect.stringContaining('line 2 of its answer: Unexpected second answer'),
    });
    expect(draft(workshop, '\uFEFF{"id":"d/i-4","en":"Rao Bridge"}\r\n').output).toContain('1 draft entered');
    expect(states(workshop).missing).toBe(2);
  });

  it('takes long, while somebody translates: what stands there by then stays', () => {
    const workshop = empty();
    const po = join(workshop.root, catalogue);
    const edit = `cat > /dev/null; sed -i '/msgctxt "d\\/i-4"/,/msgstr/s/msgstr ""/msgstr "The Rao Bridge"/' ${po}`;
    const { output } = draft(workshop, '{"id":"d/i-4","en":"Rao Bridge"}\n{"id":"d/i-5","en":"Rao Bridge 2"}\n', edit);
    expect(output).toContain('1 draft entered');
    expect(entry(workshop, 'i-4')).toContain('msgstr "The Rao Bridge"');
    expect(entry(workshop, 'i-5')).toContain('msgstr "Rao Bridge 2"');
  });
});

it('a comment that no catalogue can hold is told at its line by every command', () => {
  const workshop = translated();
  workshop.write(catalogue, workshop.read(catalogue).replace('#: d/i-5', '# a\u0001b\n#: d/i-5'));
  for (const args of [['status'], ['sync'], ['approve', 'd/i-4', '--by', 'An']])
    expect(refuse(workshop, ...args)).toMatch(/d\.po:\d+: Unexpected .* in a comment[\s\S]*Write the comment anew/u);
});
