/*
 * The buttons that open the editor beside a segment. The editor itself, and what it checks with, is fetched when one is pressed, when an address
 * asks for it (`?edit=ii-4-a`), or when this browser keeps drafts that the page shows.
 */
import { draftsKey } from '../drafts/draft.ts';

const editor = () => import('./editor.ts');

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-edit]') : null;
  if (button !== null) void editor().then(({ toggleEditor }) => toggleEditor(button));
});

const wanted = new URLSearchParams(location.search).get('edit');
const button =
  wanted === null
    ? null
    : (document.getElementById(wanted)?.querySelector<HTMLButtonElement>('button[data-edit]') ?? null);
if (button !== null) void editor().then(({ toggleEditor }) => toggleEditor(button));
else if (keepsDrafts()) void editor().then(({ showDrafts }) => showDrafts());

function keepsDrafts(): boolean {
  try {
    return localStorage.getItem(draftsKey) !== null;
  } catch {
    return false;
  }
}
