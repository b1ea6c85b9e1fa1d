/** The one popover of a kind on the page: a small sheet over it, made when first asked for. `auto` closes by itself, `manual` does not. */
export function popoverFor(id: string, kind: 'auto' | 'manual'): HTMLElement {
  const known = document.getElementById(`popover-${id}`);
  if (known) return known;
  const made = document.createElement('div');
  made.id = `popover-${id}`;
  made.className = 'popover';
  made.popover = kind;
  document.body.append(made);
  return made;
}

/** Shows a popover beside what it speaks of. */
export function showBeside(box: HTMLElement, by: HTMLElement): void {
  if (box.matches(':popover-open')) box.hidePopover();
  (box as HTMLElement & { showPopover(options: { source: HTMLElement }): void }).showPopover({ source: by });
}
