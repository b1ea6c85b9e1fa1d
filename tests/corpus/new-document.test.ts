import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository } from '../../scripts/lib/files.ts';

/** A corpus that lies elsewhere, into which a document is brought by the command alone. */
const corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
cpSync(join(repository, 'tests/fixtures/second-corpus'), corpus, { recursive: true });
afterAll(() => rmSync(corpus, { recursive: true, force: true }));

const convert = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/convert.ts', ...args], {
    cwd: repository,
    env: { ...process.env, CORPUS_DIR: corpus, CONTENT_DIR: join(corpus, 'content/generated') },
    encoding: 'utf8',
  });
const file = join(corpus, 'plan.txt');
const text = `ỦY BAN NHÂN DÂN
TỈNH AN HÒA
-------
Số: 21/KH-UBND
An Hòa, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Sửa bến đò

I. KHẢO SÁT
- Cơ quan chủ trì: Sở Tài chính; cơ quan phối hợp: Hội Chèo thuyền.
- Thời gian: Quý II/2024.

PHỤ LỤC I
CHỈ TIÊU

TT	Chỉ tiêu	Đơn vị tính	Chỉ tiêu năm 2025
1	Thuyền có phao	%	≥ 95
`;

test('a file becomes seed, manifest and records, and what is open is listed', () => {
  writeFileSync(file, text);
  const { status, stdout } = convert('new', file);
  expect(stdout).toContain('Wrote seeds/21-kh-ubnd.txt and seeds/21-kh-ubnd.yaml.');
  expect(stdout).toContain('21-kh-ubnd: 1 provision with named fields → 1 task');
  expect(stdout).toContain('21-kh-ubnd/pli: 1 row → 1 targets');
  expect(stdout).toMatch(/\[ \] 1 × unknown-body: .*Hội Chèo thuyền/u);
  expect(stdout).toMatch(/\[!\] \d+ ids are not locked/u);
  expect(status).toBe(0);
  expect(readFileSync(join(corpus, 'seeds/21-kh-ubnd.yaml'), 'utf8')).toContain('agency/ubnd-tinh-an-hoa');
  expect(convert('--quiet').status).toBe(0);
  const tasks = JSON.parse(readFileSync(join(corpus, 'content/generated/api/tasks.json'), 'utf8')) as {
    id: string;
    lead: string[];
  }[];
  expect(tasks.find(({ id }) => id === '21-kh-ubnd/i-nv')?.lead).toEqual(['agency/so-tai-chinh-an-hoa']);
}, 120_000);

test('the same file again, and one without a head, are refused and nothing is written', () => {
  const before = readdirSync(join(corpus, 'seeds'));
  const again = convert('new', file);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('Nothing was written.')]);
  writeFileSync(file, 'Bến đò.\n');
  const bare = convert('new', file);
  expect([bare.status, bare.stderr]).toEqual([1, expect.stringContaining('--number')]);
  expect(readdirSync(join(corpus, 'seeds'))).toEqual(before);
  expect(existsSync(join(corpus, 'seeds', 'plan.txt'))).toBe(false);
}, 120_000);
