/*
 * The editor beside a segment: it checks as one types, by the functions of the build, and keeps a draft in this browser. What becomes of the
 * drafts is `draft-list.ts`.
 */
import { partsOf } from '../../i18n/quotations.ts';
import { withDraft, type Draft } from '../drafts/draft.ts';
import { oneLine } from '../drafts/po-piece.ts';
import type { CheckFinding } from '../model.ts';
import { data, dropDraft, drafts, keep, words } from './draft-list.ts';
import type { EditedPair } from './edit-data.ts';

export { showDrafts } from './draft-list.ts';

const page = document.documentElement.lang === 'vi' ? 'vi' : 'en';
/** Milliseconds without a key before the checks speak: a listener is not to hear every letter. */
const pause = 400;

/** Opens the editor of a button's segment, or closes it. */
export async function toggleEditor(button: HTMLButtonElement): Promise<void> {
  const cell = button.closest('td');
  const open = cell?.querySelector<HTMLFormElement>('form.editor');
  if (!cell) return;
  if (open) return close(open, button);
  const template = document.querySelector<HTMLTemplateElement>('template#editor');
  const form = template?.content.querySelector('form')?.cloneNode(true);
  if (!(form instanceof HTMLFormElement)) return;
  button.setAttribute('aria-expanded', 'true');
  // Beside the Vietnamese, with what helps; the English as it stands is read below.
  cell.prepend(form);
  const help = cell.querySelector<HTMLDetailsElement>('details.helping');
  if (help) {
    help.open = true;
    part(form, '.help').append(help);
  }
  const id = button.dataset['edit'] ?? '';
  part(form, '.of').textContent = id;
  await edit(form, button, id);
}

async function edit(form: HTMLFormElement, button: HTMLButtonElement, id: string): Promise<void> {
  const area = part<HTMLTextAreaElement>(form, 'textarea');
  const doubtful = part<HTMLInputElement>(form, '[name=doubtful]');
  const comment = part<HTMLInputElement>(form, '[name=comment]');
  const found = part(form, '.found');
  const kept = drafts().find((draft) => draft.id === id);
  area.value = kept?.en ?? button.closest('td')?.querySelector('form ~ p:not(.about)')?.textContent?.trim() ?? '';
  doubtful.checked = kept?.doubtful ?? false;
  comment.value = kept?.comment ?? '';
  found.textContent = words.waiting;
  area.focus();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(form, button);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void goOn(form, button);
  });

  const known = await data().catch(() => null);
  const pair = known?.pairs.get(id);
  if (!known || !pair) {
    found.textContent = words.failed;
    return;
  }
  if (!kept && area.value === '' && pair.en !== null) area.value = pair.en;
  let draft: Draft = kept ?? startOf(pair);
  const moved = part(form, '.moved');
  const showMoved = () => {
    moved.hidden = draft.vi === pair.vi && draft.base === pair.base;
    part(moved, 'span').textContent = words.moved;
  };
  const look = () => {
    const en = oneLine(area.value);
    const same = en === oneLine(pair.en ?? '');
    say(found, same ? words.same : null, same || en === '' ? [] : known.check(pair, en));
  };
  const change = () => {
    draft = { ...draft, en: area.value, doubtful: doubtful.checked, comment: comment.value };
    const empty = oneLine(area.value) === '' || oneLine(area.value) === oneLine(pair.en ?? '');
    if (empty) dropDraft(id);
    else keep((all) => withDraft(all, draft));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    change();
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  form.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    switch (control?.dataset['do']) {
      case 'next':
        return void goOn(form, button);
      case 'close':
        return close(form, button);
      case 'drop':
        dropDraft(id);
        area.value = pair.en ?? '';
        draft = startOf(pair);
        doubtful.checked = false;
        comment.value = '';
        showMoved();
        look();
        return area.focus();
      case 'settle':
        draft = { ...draft, vi: pair.vi, base: pair.base, was: pair.was };
        change();
        showMoved();
        return area.focus();
    }
  });
  // What was typed while the data came is a draft too.
  change();
  showMoved();
  look();
}

const startOf = ({ id, vi, en, base, was }: EditedPair): Draft => ({
  id,
  vi,
  en: en ?? '',
  base,
  was,
  doubtful: false,
  comment: '',
});

function close(form: HTMLFormElement, button: HTMLButtonElement): void {
  const help = form.querySelector('details.helping');
  if (help) button.closest('p')?.before(help);
  form.remove();
  button.setAttribute('aria-expanded', 'false');
  button.focus();
}

/** Closes an editor and opens that of the next row. */
async function goOn(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const next = button.closest('tr')?.nextElementSibling?.querySelector<HTMLButtonElement>('button[data-edit]');
  close(form, button);
  if (next && next.getAttribute('aria-expanded') !== 'true') await toggleEditor(next);
}

/** Says what the checks found, and says nothing twice. */
function say(place: HTMLElement, plain: string | null, findings: readonly CheckFinding[]): void {
  const text =
    plain ?? (findings.length === 0 ? words.sound : words.remarks.replace('{n}', findings.length.toLocaleString(page)));
  const key = JSON.stringify([text, findings]);
  if (place.dataset['said'] === key) return;
  place.dataset['said'] = key;
  const head = document.createElement('p');
  head.textContent = text;
  const list = document.createElement('ul');
  list.append(...findings.map(remark));
  place.replaceChildren(head, ...(findings.length === 0 ? [] : [list]));
}

function remark({ check, severity, message }: CheckFinding): HTMLLIElement {
  const item = document.createElement('li');
  const template = document.querySelector<HTMLTemplateElement>('template#editor');
  const tag = template?.content.querySelector(`[data-tone=${severity}]`)?.firstElementChild?.cloneNode(true);
  if (tag) {
    tag.textContent = words.checks[check];
    item.append(tag, ' ');
  }
  const parts = page === 'vi' ? [{ text: message.vi, vietnamese: false }] : partsOf(message.en);
  for (const { text, vietnamese } of parts) {
    const run = document.createElement('span');
    if (vietnamese) run.lang = 'vi';
    run.textContent = text;
    item.append(run);
  }
  return item;
}

function part<E extends HTMLElement = HTMLElement>(of: HTMLElement, selector: string): E {
  const element = of.querySelector<E>(selector);
  if (element === null) throw new Error(`The editor has no ${selector}`);
  return element;
}
