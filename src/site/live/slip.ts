/** The one slip of a kind on the page: a small sheet over it, made when first asked for. `auto` closes by itself, `manual` does not. */
export function slip(id: string, kind: 'auto' | 'manual'): HTMLElement {
  const known = document.getElementById(`slip-${id}`);
  if (known) return known;
  const made = document.createElement('div');
  made.id = `slip-${id}`;
  made.className = 'slip';
  made.popover = kind;
  document.body.append(made);
  return made;
}

/** Shows a slip beside what it speaks of. */
export function showSlip(box: HTMLElement, by: HTMLElement): void {
  if (box.matches(':popover-open')) box.hidePopover();
  (box as HTMLElement & { showPopover(options: { source: HTMLElement }): void }).showPopover({ source: by });
}
