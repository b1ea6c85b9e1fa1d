import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const schema = z.array(z.strictObject({ id: z.string(), words: z.array(z.string()) }));
const read = (text: string) => readYaml({ file: 'content/a.yaml', text }, schema);

describe('a file that people write', () => {
  it('is read as its schema says', () =>
    expect(read('- id: a\n  words: [b]\n')).toMatchObject({ value: [{ id: 'a', words: ['b'] }], diagnostics: [] }));

  it('is refused with the place of a misspelt field and the mend', () => {
    const { value, diagnostics } = read('- id: a\n  words: [b]\n  wrods: [c]\n');
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { file: 'content/a.yaml', line: 3, column: 3, mend: expect.stringContaining('name of the field') },
    ]);
    expect(diagnostics[0]?.message).toContain('wrods');
  });

  it('is refused with the place of a value of another make', () =>
    expect(read('- id: a\n  words:\n    - b\n    - 1\n').diagnostics).toMatchObject([{ line: 4, column: 7 }]));

  it('is missed by name, with what it must hold', () => {
    const none = { file: 'content/a.yaml', text: '', missing: true };
    expect(readYaml(none, schema).diagnostics).toMatchObject([
      { code: 'curated-missing', severity: 'error', file: 'content/a.yaml', mend: expect.stringContaining('[]') },
    ]);
    const fields = readYaml(none, z.strictObject({ name: z.string(), place: z.string() }));
    expect(fields.diagnostics).toMatchObject([{ message: expect.stringContaining('name, place') }]);
    expect(fields.diagnostics[0]?.mend).not.toContain('[]');
  });

  it('is refused with the place where it is no YAML', () =>
    expect(read('- id: "a\n').diagnostics).toMatchObject([{ code: 'yaml-syntax', file: 'content/a.yaml' }]));
});
