import type { CheckFinding } from '../model.ts';

/** The marks of a text that a translation must keep: emphasis, tags, placeholders and link targets, each as often. */
function marksOf(text: string): readonly string[] {
  return [
    ...(text.match(/\*\*|(?<!\*)\*(?!\*)|`/gu) ?? []),
    ...(text.match(/<\/?[A-Za-z][^<>]*>/gu) ?? []).map((tag) => tag.replace(/\s+/gu, ' ')),
    ...(text.match(/\{[A-Za-z][\w.]*\}/gu) ?? []),
    ...[...text.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, target = '']) => target),
    ...(text.match(/(?<!\]\()https?:\/\/[^\s<>)”"]+(?<![.,;:])/gu) ?? []),
  ].sort();
}

/** Markup and links that stand in one text and not in the other. */
export function checkMarkup(vi: string, en: string): readonly CheckFinding[] {
  const [left, right] = [marksOf(vi), marksOf(en)];
  const missing = without(left, right);
  const added = without(right, left);
  if (missing.length === 0 && added.length === 0) return [];
  const list = (marks: readonly string[]) => marks.map((mark) => `“${mark}”`).join(', ');
  return [
    {
      check: 'markup',
      severity: 'warning',
      message: {
        vi: [
          missing.length > 0 ? `Bản tiếng Anh thiếu ${list(missing)}.` : '',
          added.length > 0 ? `Bản tiếng Anh thừa ${list(added)}.` : '',
        ]
          .join(' ')
          .trim(),
        en: [
          missing.length > 0 ? `The English lacks ${list(missing)}.` : '',
          added.length > 0 ? `The English has ${list(added)} too many.` : '',
        ]
          .join(' ')
          .trim(),
      },
    },
  ];
}

function without(marks: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return marks.filter((mark) => {
    const index = rest.indexOf(mark);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
