/*
 * The concordance of the status page: where words stand in the documents, with both texts. The pairs are fetched when the first word is typed;
 * without scripts the form stays away, and the tables to take along have the same.
 */
import { counted } from '../../i18n/plural.ts';
import { fold, hasMarks } from '../../search/text/fold.ts';
import { findPairs, type Pair } from './find-pairs.ts';

const form = document.querySelector<HTMLFormElement>('form[data-pairs]');
const field = form?.querySelector('input');
const output = form?.querySelector('output');
const list = form?.querySelector('ol');
let pairs: Promise<readonly Pair[]> | undefined;

/** Pairs that a page can carry. */
const most = 40;

async function show(): Promise<void> {
  if (!form || !field || !output || !list) return;
  const words = field.value.trim();
  if (words.length < 2) {
    output.value = '';
    list.replaceChildren();
    return;
  }
  form.setAttribute('aria-busy', 'true');
  pairs ??= fetch(form.dataset['pairs'] ?? '').then((answer) => answer.json() as Promise<readonly Pair[]>);
  try {
    const plain = hasMarks(words) ? (text: string) => text.normalize('NFC').toLowerCase() : fold;
    const found = findPairs(await pairs, words, plain);
    if (words !== field.value.trim()) return;
    const shown = found.length.toLocaleString(document.documentElement.lang);
    output.value = counted(form.dataset['found'] ?? '', found.length, shown);
    list.replaceChildren(...found.slice(0, most).map(row));
  } catch {
    pairs = undefined;
    output.value = form.dataset['failed'] ?? '';
    list.replaceChildren();
  } finally {
    form.removeAttribute('aria-busy');
  }
}

function row({ id, href, vi, en }: Pair): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = id;
  item.append(link, text('vi', vi), text('en', en ?? '–'));
  return item;
}

function text(lang: string, words: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.lang = lang;
  paragraph.textContent = words;
  return paragraph;
}

if (form && field) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => void show());
}
