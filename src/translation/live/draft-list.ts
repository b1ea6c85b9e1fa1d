/*
 * The drafts that this browser keeps, and what can be made of them: a PO file, a patch, a message. Nothing is sent from here.
 */
import { keepDrafts, readDrafts, type Draft } from '../drafts/draft.ts';
import { patchCatalogue } from '../drafts/patch.ts';
import { oneLine, poPiece } from '../drafts/po-piece.ts';
import type { CheckName } from '../model.ts';
import { fetchEditData, type EditData } from './edit-data.ts';

interface Words {
  readonly same: string;
  readonly sound: string;
  readonly remarks: string;
  readonly waiting: string;
  readonly failed: string;
  readonly lost: string;
  readonly moved: string;
  readonly gone: string;
  readonly copied: string;
  readonly long: string;
  readonly unplaced: string;
  readonly subject: string;
  readonly drop: string;
  readonly checks: Readonly<Record<CheckName, string>>;
}

const section = document.getElementById('drafts');
/** The sentences of the editor in the language of the page. */
export const words = JSON.parse(section?.dataset['words'] ?? '{}') as Words;
/** Characters of an address that mail programs and servers take. */
const longest = { mail: 1900, issue: 7000 };

let fetched: Promise<EditData> | undefined;
/** What the editor works with, fetched once. */
export function data(): Promise<EditData> {
  fetched ??= fetchEditData(section?.dataset['pairs'] ?? '', section?.dataset['checker'] ?? '');
  fetched.catch(() => {
    fetched = undefined;
  });
  return fetched;
}

/** Stands in where the browser keeps nothing; its drafts are gone with the page. */
let held: readonly Draft[] | null = null;

/** The drafts as they are kept now; another window of this site may have written some. */
export function drafts(): readonly Draft[] {
  if (held !== null) return held;
  try {
    return readDrafts(localStorage);
  } catch {
    return [];
  }
}

/** Changes the drafts, and shows them. */
export function keep(change: (drafts: readonly Draft[]) => readonly Draft[]): void {
  const next = change(drafts());
  if (held !== null || !stored(next)) held = next;
  void showDrafts();
}

/** Forgets the draft of a segment. */
export function dropDraft(id: string): void {
  if (drafts().some((draft) => draft.id === id)) keep((all) => all.filter((draft) => draft.id !== id));
}

function stored(next: readonly Draft[]): boolean {
  try {
    return keepDrafts(localStorage, next);
  } catch {
    return false;
  }
}

/** Shows the drafts and what can be made of them. */
export async function showDrafts(): Promise<void> {
  const list = section?.querySelector('ul');
  if (!section || !list) return;
  const own = drafts();
  section.hidden = own.length === 0;
  section.setAttribute('aria-busy', 'true');
  const piece = poPiece(own);
  set('.count', own.length.toLocaleString(document.documentElement.lang));
  set('pre', piece);
  tell(held === null ? '' : words.lost);
  const known = await data().catch(() => null);
  list.replaceChildren(...own.map((draft) => row(draft, known)));
  section.removeAttribute('aria-busy');
}

function row({ id, en }: Draft, known: EditData | null): HTMLLIElement {
  const item = document.createElement('li');
  const pair = known?.pairs.get(id);
  const name = document.createElement(pair ? 'a' : 'b');
  name.textContent = id;
  if (name instanceof HTMLAnchorElement && pair) {
    const address = new URL(pair.href, location.href);
    address.searchParams.set('edit', decodeURIComponent(address.hash.slice(1)));
    name.href = address.href;
  }
  const text = document.createElement('span');
  text.lang = 'en';
  text.textContent = oneLine(en);
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.textContent = words.drop;
  drop.setAttribute('aria-label', `${words.drop}: ${id}`);
  drop.addEventListener('click', () => dropDraft(id));
  item.append(name, known && !pair ? ` (${words.gone}): ` : ': ', text, drop);
  return item;
}

section?.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
  switch (control?.dataset['do']) {
    case 'po':
      return handOut('translation.po', poPiece(drafts()));
    case 'patch':
      return void makePatch().catch(() => tell(words.failed));
    case 'send':
      if (control instanceof HTMLAnchorElement) control.href = sendAddress();
      return;
    case 'copy':
      return void navigator.clipboard.writeText(poPiece(drafts())).then(() => tell(words.copied));
  }
});
if (section && navigator.clipboard === undefined) section.querySelector('[data-do=copy]')?.remove();

/** One patch of all catalogues, as a download. */
async function makePatch(): Promise<void> {
  const { pairs } = await data();
  const byFile = Map.groupBy(drafts(), ({ id }) => pairs.get(id)?.file ?? '');
  const patches = await Promise.all(
    [...byFile].map(async ([file, own]) => {
      if (file === '') return { text: '', left: own };
      const answer = await fetch(`${section?.dataset['catalogues'] ?? ''}${file.slice(file.lastIndexOf('/') + 1)}`);
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      return patchCatalogue(file, await answer.text(), own);
    }),
  );
  const left = patches.flatMap((patch) => patch.left.map(({ id }) => id));
  tell(left.length === 0 ? '' : words.unplaced.replace('{ids}', left.join(', ')));
  const text = patches.map((patch) => patch.text).join('');
  if (text !== '') handOut('translation.patch', text);
}

/** Gives a text to the reader as a file. */
function handOut(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The address of a message or an issue with the drafts in it; of one without them where they are too long, which it says. */
function sendAddress(): string {
  const send = section?.dataset['send'] ?? '';
  const own = drafts();
  const [first] = own;
  const title = `${words.subject}: ${first?.id ?? ''}${own.length > 1 ? ` (+${own.length - 1})` : ''}`;
  const mail = send.startsWith('mailto:');
  const fill = (body: string) =>
    send
      .replace('%7Btitle%7D', encodeURIComponent(title))
      .replace('%7Bbody%7D', encodeURIComponent(mail ? body.replaceAll('\n', '\r\n') : body));
  const whole = fill(poPiece(own));
  if (whole.length <= (mail ? longest.mail : longest.issue)) return whole;
  tell(words.long);
  return fill(
    own
      .map(({ id }) => id)
      .join('\n')
      .slice(0, 1000),
  );
}

function set(selector: string, text: string): void {
  const place = section?.querySelector(selector);
  if (place) place.textContent = text;
}

function tell(text: string): void {
  set('.said', text);
}

// Another window may write drafts of its own.
addEventListener('storage', () => void showDrafts());
