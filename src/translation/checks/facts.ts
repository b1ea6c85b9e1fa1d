import type { CheckFinding } from '../model.ts';
import { compareFacts } from '../facts/compare.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactReader } from '../facts/reader.ts';

/** The facts that one language states and the other does not. These stop the build. */
export function checkFacts(vi: string, en: string, reader: FactReader): readonly CheckFinding[] {
  const { missing, added } = compareFacts(reader.vi(vi), reader.en(en));
  return [
    ...missing.map((fact) => finding(`Bản tiếng Anh thiếu ${describe(fact)}.`, `The English lacks ${describe(fact)}.`)),
    ...added.map((fact) =>
      finding(
        `Bản tiếng Anh có ${describe(fact)} mà bản tiếng Việt không có.`,
        `The English has ${describe(fact)}, the Vietnamese has not.`,
      ),
    ),
  ];
}

function finding(vi: string, en: string): CheckFinding {
  return { check: 'facts', severity: 'error', message: { vi, en } };
}

/** The stretch as it is printed, with the value where that says more: `“190.000 tỷ đồng” (VND 190000000000000)`. */
function describe({ text, key, kind }: Fact): string {
  const plain = text.replace(/[.,\s%]/gu, '') === key.replace('.', '') || kind === 'document' || kind === 'code';
  return plain ? `“${text}”` : `“${text}” (${key})`;
}
