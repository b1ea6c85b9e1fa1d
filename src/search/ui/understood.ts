import { searchStrings } from '../../i18n/search/core.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { PlainKind } from '../query/types.ts';
import type { Description } from './describe.ts';
import { h } from './dom.ts';
import { pageAddress } from './result-item.ts';

/** How a query was understood, a chip each; with `undo` each can be taken back. */
export function chips(said: readonly Description[], lang: Lang, undo: ((kind: PlainKind) => void) | null): Node[] {
  const t = searchStrings(lang);
  return said.map(({ label, text, id, undo: kind }) =>
    h(
      'span',
      { class: 'chip' },
      `${label}${text === '' ? '' : ': '}`,
      id === null || undo === null ? text : h('a', { href: pageAddress(id, lang) }, text),
      undo !== null && ' ',
      undo !== null && undoButton(`${t('undo')}: ${label} ${text}`, t('undo'), () => undo(kind)),
    ),
  );
}

function undoButton(name: string, title: string, press: () => void): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'undo', 'aria-label': name, title }, '×');
  button.onclick = press;
  return button;
}

/**
 * Shows on the search page how the query was understood. The focus stays where it was: on the button in the place of the one that was
 * pressed, else on the last one.
 */
export function showUnderstood(
  place: HTMLElement,
  said: readonly Description[],
  plain: readonly PlainKind[],
  lang: Lang,
  read: (plain: readonly PlainKind[]) => void,
): void {
  const t = searchStrings(lang);
  const focused = [...place.querySelectorAll<Element>('button')].indexOf(document.activeElement ?? place);
  const again = h('button', { type: 'button', class: 'undo' }, t('readAgain'));
  again.onclick = () => read([]);
  place.hidden = said.length + plain.length === 0;
  place.replaceChildren(
    ...(said.length > 0 ? [h('span', { class: 'soft' }, `${t('understood')}: `)] : []),
    ...chips(said, lang, (kind) => read([...plain, kind])),
    ...(plain.length > 0 ? [again] : []),
  );
  if (focused < 0) return;
  const buttons = [...place.querySelectorAll('button')];
  (buttons[focused] ?? buttons.at(-1))?.focus();
}
