import type { Translation } from '../../../../src/translation/read-translations.ts';
import { pairHash } from '../../../../src/translation/normalise.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';

/** `check`: every finding at its line. Fails when a fact fails that nobody waived. */
export function check({ inputs, reading }: Workshop): CommandOutcome {
  const vietnamese = new Map(inputs.segments.map(({ id, vi }) => [id, vi]));
  const failing = [...reading.translations.values()].filter((translation) => translation.failing.length > 0);
  const lines = failing.flatMap((translation) => describe(translation, vietnamese.get(translation.id) ?? ''));
  const findings = failing.flatMap((translation) => translation.failing);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const verdict = `${findings.length} findings in ${failing.length} segments, ${errors} of them failing facts.`;
  return errors === 0
    ? done([...lines, verdict])
    : failed([`${verdict} Mend them, or waive one with a reason in content/translations/en/waivers.tsv.`], lines);
}

function describe({ id, en, place, failing }: Translation, vi: string): readonly string[] {
  const where = place === null ? id : `${place.file}:${place.line}`;
  const named = [...new Set(failing.filter(({ severity }) => severity === 'error').map((finding) => finding.check))];
  return [
    ...failing.map((finding) => `${where}: ${finding.severity} ${finding.check}: ${finding.message.en} [${id}]`),
    ...named.map((name) => `  to waive: ${[id, name, pairHash(vi, en), '<reason>'].join('\t')}`),
  ];
}
