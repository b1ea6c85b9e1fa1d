/* The button that hands the page on at one press: how it is cited and its address, as the device shares things, else on the clipboard. */
import { copied, offer, shared } from './hand-on.ts';

export function offerSharing(button: HTMLButtonElement): void {
  button.addEventListener('click', () => void handOn(button));
}

async function handOn(button: HTMLButtonElement): Promise<void> {
  const { content: title = document.title } =
    document.querySelector<HTMLMetaElement>('meta[property="og:title"]') ?? {};
  // What was asked of the page is the reader's own; the place on it goes along, cited as itself.
  const url = `${location.origin}${location.pathname}${location.hash}`;
  const place = document.querySelector<HTMLElement>(':target > [data-cite]');
  const cite = place?.dataset['cite'] ?? button.dataset['cite'] ?? title;
  if (await shared({ title, text: cite, url })) return;
  const text = `${cite}. ${url}`;
  const said = await copied(text, 'shareCopied');
  offer(button, cite, [...(said === null ? [] : [said]), text]);
}
