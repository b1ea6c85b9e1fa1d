/** From this length on a value is words (`at least 10% less than …`) and is set as such. */
const wordy = 20;

/** Whether a value is short enough to stand in a column of figures, set to the right with digits of one width. */
export function isFigure(shown: string): boolean {
  return shown.length < wordy;
}

/**
 * What stands in for the decimals that the figures of a column lack beside the one with the most, so that all stand aligned
 * on the decimal mark.
 * @param shown the figures as printed; a text that does not end in a digit is none and lacks nothing
 * @param mark the decimal mark of the language
 * @returns for each the characters to leave room for (`,00`), or `null`
 */
export function decimalPads(shown: readonly string[], mark: ',' | '.'): (string | null)[] {
  const decimals = shown.map((text) => decimalsOf(text.trim(), mark));
  const most = Math.max(0, ...decimals.flatMap((count) => count ?? []));
  return decimals.map((count) => {
    if (count === null || count === most) return null;
    return count === 0 ? mark + '0'.repeat(most) : '0'.repeat(most - count);
  });
}

/** How many decimals a text ends in; `null` where it does not end in a digit. */
function decimalsOf(text: string, mark: ',' | '.'): number | null {
  const tail = (mark === ',' ? /\d(,\d+)?$/ : /\d(\.\d+)?$/).exec(text);
  return tail === null ? null : Math.max(0, (tail[1]?.length ?? 0) - 1);
}
