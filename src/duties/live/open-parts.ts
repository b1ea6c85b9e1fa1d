/** Opens the lists of an element of which a narrow screen shows the first rows only (`styles/brief.css`): what a filter leaves may stand further on. */
export function openParts(within: ParentNode): void {
  for (const more of within.querySelectorAll<HTMLDetailsElement>('.part > .more')) more.open = true;
}
