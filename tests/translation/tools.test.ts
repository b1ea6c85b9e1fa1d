import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/translate/paths.ts';
import { renderAtom } from '../../src/translation/feed/atom.ts';
import { tool } from './tools.ts';
import { makeWorkshop, translate, type TestWorkshop } from './workshop.ts';

const catalogue = join(paths.catalogues, 'd.po');
let workshop: TestWorkshop;
let file: string;

/** A catalogue with everything that a tool could lose: quotation marks, twins, comments, flags, previous sources, obsolete entries. */
beforeEach(() => {
  const texts = {
    'i-1': 'Báo cáo "mục tiêu kép" \\ <Thủ tướng> & Chính phủ',
    'i-2': 'Quý IV/2020',
    'i-3': 'Chưa dịch',
    'i-4': 'Báo cáo',
    'i-5': 'Báo cáo',
    'i-6': 'Sẽ mất',
    'i-7': 'Cũng mất',
    'i-8#title': 'Báo cáo',
    'i-9#title': 'Báo cáo',
  };
  workshop = makeWorkshop(texts);
  workshop.run('sync');
  for (const [id, en] of Object.entries({
    'i-1': 'Report the “dual goals” \\ "so" <to> & fro',
    'i-2': 'Q4 2020',
    'i-4': 'Report',
    'i-5': 'To report',
    'i-6': 'Will vanish',
    'i-7': 'Vanishes too',
    'i-8#title': 'Report',
    'i-9#title': 'Report',
  }))
    translate(workshop, id, en);
  workshop.write(
    catalogue,
    workshop
      .read(catalogue)
      .replace('#: d/i-4', '# Người dịch: xem lại\n# second line\n#: d/i-4')
      .replace('#: d/i-6', '# of a vanished one\n#: d/i-6'),
  );
  const { 'i-6': _six, 'i-7': _seven, ...rest } = texts;
  workshop.setSegments({ ...rest, 'i-2': 'Quý IV/2021' });
  workshop.run('sync');
  file = join(workshop.root, catalogue);
  expect(workshop.read(catalogue)).toContain('#~ msgstr "Will vanish"');
  expect(workshop.read(catalogue)).toContain('#| msgid "Quý IV/2020"');
});

/** Imports a file that came back from a tool and shows the catalogue. */
function takeBack(text: string): string {
  workshop.write('back.po', text);
  expect(workshop.run('import', join(workshop.root, 'back.po'))).toMatchObject({ code: 0, errors: '' });
  return workshop.read(catalogue);
}

describe('the catalogues', () => {
  it('pass msgfmt -c', () => {
    expect(tool('msgfmt', ['-c', '-o', '/dev/null', file])).toBe('');
  });

  it('come back whole from msgcat, which Poedit too writes with', () => {
    const before = workshop.read(catalogue);
    const after = tool('msgcat', ['--width=40', file]);
    expect(after).not.toBe(before);
    workshop.write(catalogue, after);
    expect(workshop.run('sync').code).toBe(0);
    expect(workshop.read(catalogue)).toBe(before);
  });

  it('lose nothing when a translator brings back what msgcat wrote', () => {
    const before = workshop.read(catalogue);
    expect(takeBack(tool('msgcat', [file]))).toBe(before);
  });

  it('lose nothing on the way to XLIFF and back', () => {
    const before = workshop.read(catalogue);
    const [xliff, back] = [join(workshop.root, 'd.xlf'), join(workshop.root, 'd.po')];
    tool('po2xliff', ['--progress=none', file, xliff]);
    tool('xliff2po', ['--progress=none', xliff, back]);
    expect(takeBack(workshop.read('d.po'))).toBe(before);
  });

  it('take over what a translator changed in XLIFF, twins apart', () => {
    const [xliff, back] = [join(workshop.root, 'd.xlf'), join(workshop.root, 'd.po')];
    tool('po2xliff', ['--progress=none', file, xliff]);
    workshop.write(
      'd.xlf',
      workshop
        .read('d.xlf')
        .replace('>To report<', '>To give a report<')
        .replace('<target></target>', '<target state="translated">Not yet translated</target>'),
    );
    tool('xliff2po', ['--progress=none', xliff, back]);
    const after = takeBack(workshop.read('d.po'));
    expect(after).toMatch(/msgctxt "d\/i-5"\nmsgid "Báo cáo"\nmsgstr "To give a report"/u);
    expect(after).toMatch(/msgctxt "d\/i-4"\nmsgid "Báo cáo"\nmsgstr "Report"/u);
    expect(after).toMatch(/msgctxt "d\/i-3"\nmsgid "Chưa dịch"\nmsgstr "Not yet translated"/u);
  });
});

describe('the exports', () => {
  const validate = (dtd: string, xml: string) =>
    tool(
      '/usr/bin/python3',
      [
        '-c',
        [
          'import sys; from lxml import etree',
          'dtd = etree.DTD(open(sys.argv[1])); document = etree.fromstring(sys.stdin.buffer.read())',
          'sys.exit(0 if dtd.validate(document) else str(dtd.error_log))',
        ].join('\n'),
        join(import.meta.dirname, 'schema', dtd),
      ],
      xml,
    );

  it('are valid TMX, which translate-toolkit reads pair by pair', () => {
    const { output } = workshop.run('export', '--tmx');
    validate('tmx14.dtd', output);
    const read = tool(
      '/usr/bin/python3',
      [
        '-c',
        [
          'import sys, io; from translate.storage import tmx',
          'store = tmx.tmxfile.parsestring(sys.stdin.buffer.read())',
          'print("\\n".join(f"{unit.source} = {unit.target}" for unit in store.units))',
        ].join('\n'),
      ],
      output,
    );
    expect(read).toContain(
      'Báo cáo "mục tiêu kép" \\ <Thủ tướng> & Chính phủ = Report the “dual goals” \\ "so" <to> & fro\n',
    );
    expect(read).toContain('Quý IV/2020 = Q4 2020\n');
    expect(read.trim().split('\n')).toHaveLength(6);
  });

  it('are a valid TBX, which translate-toolkit reads', () => {
    const { output } = workshop.run('export', '--tbx');
    validate('tbx-core.dtd', output);
    const read = tool(
      '/usr/bin/python3',
      [
        '-c',
        [
          'import sys; from translate.storage import tbx',
          'store = tbx.tbxfile.parsestring(sys.stdin.buffer.read())',
          'print("\\n".join(f"{unit.source} = {unit.target}" for unit in store.units))',
        ].join('\n'),
      ],
      output,
    );
    expect(read).toContain('chủ trì = lead\n');
    expect(read).toContain('Sở Y tế = Department of Health\n');
    expect(output).toContain(
      '<tig><term>coordinate</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>',
    );
  });

  it('and the feed are well-formed XML', () => {
    const entries = [
      {
        id: 'd/i-1',
        title: '<a> & "b"',
        url: 'https://example.org/?a=1&b=2',
        date: '2021-01-06',
        author: 'An',
        summary: 'x\u0001y',
        category: 'approved',
      },
    ];
    const feed = renderAtom({
      self: 'https://example.org/feed.atom',
      page: 'https://example.org/',
      lang: 'vi',
      name: 'feed',
      title: 'Tin',
      subtitle: 'Bản dịch',
      author: 'An',
      tagging: 'plans',
      since: '2021-01-01',
      entries,
    });
    const read = tool(
      '/usr/bin/python3',
      [
        '-c',
        'import sys; from lxml import etree; print(etree.fromstring(sys.stdin.buffer.read()).findtext("{*}entry/{*}title"))',
      ],
      feed,
    );
    expect(read).toBe('<a> & "b"\n');
  });

  it('are XLIFF 2.1: well-formed, every unit under an id of its own that XML allows', () => {
    const { output } = workshop.run('export', '--xliff');
    const read = tool(
      '/usr/bin/python3',
      [
        '-c',
        [
          'import sys',
          'from lxml import etree',
          'root = etree.fromstring(sys.stdin.buffer.read())',
          'for unit in root.iter("{*}unit"):',
          '    print(unit.get("id"), unit.get("name"), unit.find(".//{*}segment").get("state"), unit.findtext(".//{*}target"), sep=" | ")',
        ].join('\n'),
      ],
      output,
    );
    const units = read.trim().split('\n');
    const ids = units.map((line) => line.split(' | ')[0] ?? '');
    expect(new Set(ids).size).toBe(units.length);
    expect(ids.filter((id) => !/^[\w.:-]+$/u.test(id))).toEqual([]);
    expect(units).toContain('d.i-1 | d/i-1 | translated | Report the “dual goals” \\ "so" <to> & fro');
    expect(units).toContain('d.i-2 | d/i-2 | initial | Q4 2020');
    expect(units).toContain('d.i-3 | d/i-3 | initial | None');
    expect(units).toContain('d.i-8.title | d/i-8#title | translated | Report');
    expect(output).toContain('<note category="was">was: Quý IV/2020</note>');
  });

  it('are a table that spreadsheets open, with all segments', () => {
    const { output } = workshop.run('export', '--csv');
    expect(output.startsWith('\uFEFFid,document,lines,vi,en,state,stale,previous_vi,failing,base\r\n')).toBe(true);
    expect(output).toContain('\r\nd/i-3,d,3,Chưa dịch,,missing,no,,,none\r\n');
    expect(output).toContain('d/i-2,d,2,Quý IV/2021,Q4 2020,stale,yes,Quý IV/2020,');
  });
});
