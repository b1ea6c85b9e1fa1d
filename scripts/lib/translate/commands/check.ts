import type { Translation } from '../../../../src/translation/read-translations.ts';
import { pairHash } from '../../../../src/translation/fingerprint.ts';
import { annotate, type Annotation, type Remark } from '../annotate.ts';
import type { Workshop } from '../load.ts';
import { counted, done, failed, type CommandOutcome } from '../outcome.ts';

/**
 * `check`: every finding at its line. Fails when a fact fails that nobody waived: the rule of the build. What fails in stale English is told as a
 * warning: a curator who corrects a figure owes no English, and the site shows such English as out of date.
 */
export function check({ inputs, reading }: Workshop, annotation: Annotation | null = null): CommandOutcome {
  const vietnamese = new Map(inputs.segments.map(({ id, vi }) => [id, vi]));
  const failing = [...reading.translations.values()].filter((translation) => translation.failing.length > 0);
  const remarks = failing.flatMap(remarksOn);
  const count = (kind: string) => remarks.filter((remark) => remark.kind === kind).length;
  const [errors, stale] = [count('error'), count('stale')];
  const verdict = [
    `${counted(remarks.length, 'finding')} in ${counted(failing.length, 'segment')}, ${errors} of them failing facts`,
    stale === 0
      ? ''
      : `; ${counted(stale, 'fact')} of English that waits for its translator, since the Vietnamese has changed`,
    '.',
  ].join('');
  const plain = failing.flatMap((translation) => describe(translation, vietnamese.get(translation.id) ?? ''));
  const lines = annotation === null ? plain : annotate(remarks, annotation);
  const told = annotation === 'gitlab' ? [] : [verdict];
  const log = annotation === null ? [] : plain;
  return errors === 0
    ? done([...lines, ...told])
    : failed(
        [...log, `${verdict} Mend them, or waive one with a reason in content/translations/en/waivers.tsv.`],
        lines,
      );
}

interface FindingRemark extends Remark {
  /** `stale`: a fact of English that waits for its translator. */
  readonly kind: 'error' | 'warning' | 'stale';
}

function remarksOn({ id, place, failing, stale }: Translation): readonly FindingRemark[] {
  return failing.map(({ check: name, severity, message }) => {
    const kind = severity === 'warning' ? 'warning' : stale ? 'stale' : 'error';
    return {
      kind,
      code: name,
      severity: kind === 'error' ? 'error' : 'warning',
      message: `${message.en} [${id}]`,
      file: place?.file ?? id,
      line: place?.line ?? 1,
    };
  });
}

function describe(translation: Translation, vi: string): readonly string[] {
  const remarks = remarksOn(translation);
  const named = [...new Set(remarks.filter(({ kind }) => kind === 'error').map(({ code }) => code))];
  const kinds = { error: 'error', warning: 'warning', stale: 'warning (stale)' } as const;
  return [
    ...remarks.map(({ file, line, kind, code, message }) => `${file}:${line}: ${kinds[kind]} ${code}: ${message}`),
    ...named.map(
      (name) => `  to waive: ${[translation.id, name, pairHash(vi, translation.en), '<reason>'].join('\t')}`,
    ),
  ];
}
