/** Converts and prints the digest of every generated file, by its path: the clock says what its argument says. */
import { createHash } from 'node:crypto';
import { build } from '../../scripts/lib/convert-corpus.ts';
import { generatedFiles } from '../../scripts/lib/generated-files.ts';

const now = process.argv[2] ?? '';
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...given: [] | [number | string]) {
    super(given[0] ?? now);
  }
  static override now(): number {
    return Clock.parse(now);
  }
} as DateConstructor;

const built = build(true);
if (built === null) process.exit(1);
const digests = [...generatedFiles(built)].map(([path, text]) => [
  path,
  createHash('sha256').update(text).digest('hex'),
]);
console.log(JSON.stringify(digests));
