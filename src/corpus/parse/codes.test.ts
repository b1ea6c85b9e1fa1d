import { expect, test } from 'vitest';
import { parseCodes, reportedEach, Reporter } from './codes.ts';

test('every message says what was unexpected', () => {
  for (const { message, mend } of Object.values(parseCodes)) {
    expect(message).toMatch(/^Unexpected /);
    expect(mend).not.toBe('');
  }
});

test('what is met too often is counted', () => {
  const reporter = new Reporter('seed.txt');
  for (let line = 1; line <= reportedEach + 3; line++) reporter.report('stray-text', line, 1);
  expect(reporter.diagnostics).toHaveLength(reportedEach + 1);
  expect(reporter.diagnostics.at(-1)).toMatchObject({
    code: 'stray-text',
    line: reportedEach + 1,
    message: expect.stringContaining('3 more from here'),
  });
});
