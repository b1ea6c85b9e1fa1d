/* How a place of the site goes on to others: by the clipboard, by the device's own sheet, with a small sheet of the page that says so. */
import { live } from '../../i18n/ui/live.ts';
import { popoverFor, showBeside } from './popover.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';

/** What scripts say, in the language of the page. */
export const say = (word: keyof typeof live): string => live[word][lang];

/**
 * Copies a text and says so where screen readers hear it.
 * @returns the line that says it, to be shown; `null` where it was refused
 */
export async function copied(text: string, word: keyof typeof live): Promise<string | null> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return null;
  }
  const status = document.querySelector('body > [role=status]');
  if (status) status.textContent = say(word);
  return `✓ ${say(word)}`;
}

/**
 * Hands something to the device's own sheet.
 * @returns whether there is one: a reader who closes it has decided, and nothing more is to be done
 */
export async function shared(what: ShareData): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(what);
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError';
  }
  return true;
}

/** Shows lines, and a button where there is one, beside what was pressed. Escape or a press elsewhere closes it and gives the focus back. */
export function offer(by: HTMLElement, name: string, lines: readonly string[], button?: HTMLButtonElement): void {
  const box = popoverFor('cite', 'auto');
  box.role = 'dialog';
  box.ariaLabel = name;
  box.replaceChildren(
    ...lines.map((line) => {
      const words = document.createElement('p');
      words.append(line);
      return words;
    }),
    ...(button === undefined ? [] : [button]),
  );
  showBeside(box, by);
  const giveBack = () => {
    if (box.contains(document.activeElement)) by.focus({ preventScroll: true });
  };
  box.addEventListener('beforetoggle', giveBack, { once: true });
}
