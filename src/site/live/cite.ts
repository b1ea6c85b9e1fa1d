import { live } from '../../i18n/ui/live.ts';
import { showBeside, popoverFor } from './popover.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';

/** Copies a text and says so where screen readers hear it. Refused, it does nothing: the link has still been followed. */
async function copy(text: string, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  const status = document.querySelector('body > [role=status]');
  if (status) status.textContent = said;
  return true;
}

/** Copies the address of a place and shows its citation with a button to copy that too. Escape or a press elsewhere closes it. */
export async function offerCitation(link: HTMLAnchorElement): Promise<void> {
  const copied = await copy(link.href, live.copied[lang]);
  const { cite } = link.dataset;
  if (cite === undefined) return;
  const words = document.createElement('p');
  words.append(cite);
  const button = document.createElement('button');
  button.type = 'button';
  button.autofocus = true;
  button.append(live.copyCitation[lang]);
  button.addEventListener('click', () => {
    void copy(`${cite}. ${link.href}`, live.citationCopied[lang]).then((done) => {
      if (done) button.textContent = `✓ ${live.citationCopied[lang]}`;
    });
  });
  const note = document.createElement('p');
  note.append(copied ? `✓ ${live.copied[lang]}` : link.href);
  const box = popoverFor('cite', 'auto');
  box.role = 'dialog';
  box.ariaLabel = cite;
  box.replaceChildren(note, words, button);
  showBeside(box, link);
  // Following the link has taken the focus off it: closing gives it back.
  const giveBack = () => {
    if (box.contains(document.activeElement)) link.focus({ preventScroll: true });
  };
  box.addEventListener('beforetoggle', giveBack, { once: true });
}
