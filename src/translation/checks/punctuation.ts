import type { CheckFinding } from '../model.ts';

type End = 'stop' | 'colon' | 'semicolon' | 'question' | 'exclamation' | 'none';

/** What a text ends with, closing quotation marks and brackets apart. `./.` ends a Vietnamese document, `…` and `etc.` an open list. */
function endOf(text: string, abbreviations: readonly string[]): End {
  const last = text.trim().replace(/[”"’')\]*_]+$/gu, '');
  if (abbreviations.some((word) => last.endsWith(` ${word}`))) return 'none';
  if (/(?:\.\/\.|[.…])$/u.test(last)) return 'stop';
  if (last.endsWith(':')) return 'colon';
  if (last.endsWith(';')) return 'semicolon';
  if (last.endsWith('?')) return 'question';
  return last.endsWith('!') ? 'exclamation' : 'none';
}

/**
 * End punctuation that differs. Two departures are fine: a semicolon may become a full stop,
 * and a Vietnamese text of several sentences that forgot its last stop may get it in English.
 * @param abbreviations English words whose full stop ends no sentence: `Ltd.`
 */
export function checkPunctuation(vi: string, en: string, abbreviations: readonly string[]): readonly CheckFinding[] {
  const [left, right] = [endOf(vi, []), endOf(en, abbreviations)];
  const openList = /(?:\.{3}|…)\W*$/u.test(vi) && /(?:etc\.?|and so on|and others)\W*$/iu.test(en);
  const settled =
    left === right ||
    openList ||
    (left === 'semicolon' && right === 'stop') ||
    (left === 'none' && right === 'stop' && /[.;!?]\s/u.test(vi));
  return [
    ...spacing(en),
    ...(settled
      ? []
      : [
          {
            check: 'punctuation' as const,
            severity: 'warning' as const,
            message: {
              vi: `Dấu cuối câu khác nhau: “${tail(vi)}” và “${tail(en)}”.`,
              en: `The ends differ: “${tail(vi)}” and “${tail(en)}”.`,
            },
          },
        ]),
  ];
}

/** Spaces that nobody sees and every comparison stumbles on. */
function spacing(en: string): readonly CheckFinding[] {
  const fault = en !== en.trim() ? 'ends' : / {2}/u.test(en) ? 'inside' : null;
  return fault === null
    ? []
    : [
        {
          check: 'punctuation',
          severity: 'warning',
          message: {
            vi: fault === 'ends' ? 'Thừa dấu cách ở đầu hay cuối câu.' : 'Có hai dấu cách liền nhau.',
            en: fault === 'ends' ? 'There is a space at the beginning or the end.' : 'There are two spaces in a row.',
          },
        },
      ];
}

function tail(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 12 ? `…${trimmed.slice(-12)}` : trimmed;
}
