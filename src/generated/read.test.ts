import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generatedFile } from './file.ts';
import { generatedFolder, readGenerated } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = generatedFile('words.json', z.array(z.string()));

describe('reading generated content', () => {
  it('says what to do where there is none', () => expect(() => readGenerated(folder, file)).toThrow('npm run convert'));

  it('gives what the schema says', () => {
    writeFileSync(join(folder, 'words.json'), '["a"]');
    expect(readGenerated(folder, file)).toEqual(['a']);
  });

  it('names the file and the place of what is of another make', () => {
    writeFileSync(join(folder, 'words.json'), '["a", 1]');
    expect(() => readGenerated(folder, file)).toThrow(/words\.json(.|\n)*\[1\]/);
  });

  it('looks below the repository, or where CONTENT_DIR says', () => {
    expect(generatedFolder({})).toBe('content/generated');
    expect(generatedFolder({}, '/house')).toBe('/house/content/generated');
    expect(generatedFolder({ CONTENT_DIR: '/trial' }, '/house')).toBe('/trial');
    expect(generatedFolder({ CORPUS_DIR: 'other' }, '/house')).toBe('/house/other/content/generated');
  });
});
