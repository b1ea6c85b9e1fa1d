import type { Translation } from '../../../../src/translation/read-translations.ts';
import { pairHash } from '../../../../src/translation/normalise.ts';
import type { CheckFinding } from '../../../../src/translation/model.ts';
import type { Workshop } from '../load.ts';
import { counted, done, failed, type CommandOutcome } from '../outcome.ts';

/**
 * `check`: every finding at its line. Fails when a fact fails that nobody waived: the rule of the build. What fails in stale English is told as a
 * warning: a curator who corrects a figure owes no English, and the site shows such English as out of date.
 */
export function check({ inputs, reading }: Workshop): CommandOutcome {
  const vietnamese = new Map(inputs.segments.map(({ id, vi }) => [id, vi]));
  const failing = [...reading.translations.values()].filter((translation) => translation.failing.length > 0);
  const lines = failing.flatMap((translation) => describe(translation, vietnamese.get(translation.id) ?? ''));
  const findings = failing.flatMap(({ failing: list, stale }) =>
    list.map(({ severity }) => (severity === 'warning' ? 'warning' : stale ? 'stale' : 'error')),
  );
  const count = (kind: string) => findings.filter((finding) => finding === kind).length;
  const [errors, stale] = [count('error'), count('stale')];
  const verdict = [
    `${counted(findings.length, 'finding')} in ${counted(failing.length, 'segment')}, ${errors} of them failing facts`,
    stale === 0
      ? ''
      : `; ${counted(stale, 'fact')} of English that waits for its translator, since the Vietnamese has changed`,
    '.',
  ].join('');
  return errors === 0
    ? done([...lines, verdict])
    : failed([`${verdict} Mend them, or waive one with a reason in content/translations/en/waivers.tsv.`], lines);
}

function describe({ id, en, place, failing, stale }: Translation, vi: string): readonly string[] {
  const where = place === null ? id : `${place.file}:${place.line}`;
  const isError = ({ severity }: CheckFinding) => severity === 'error' && !stale;
  const named = [...new Set(failing.filter(isError).map((finding) => finding.check))];
  return [
    ...failing.map((finding) => {
      const kind = isError(finding) ? 'error' : stale ? 'warning (stale)' : 'warning';
      return `${where}: ${kind} ${finding.check}: ${finding.message.en} [${id}]`;
    }),
    ...named.map((name) => `  to waive: ${[id, name, pairHash(vi, en), '<reason>'].join('\t')}`),
  ];
}
