import { copied, offer, say, shared } from './hand-on.ts';

/**
 * Copies the address of a place, shows its citation with a button to copy that too, and on a device of fingers opens its sheet to share both.
 * Refused the clipboard, it shows the address: the link has still been followed.
 */
export async function offerCitation(link: HTMLAnchorElement): Promise<void> {
  const said = await copied(link.href, 'copied');
  const { cite } = link.dataset;
  if (cite === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.autofocus = true;
  button.append(say('copyCitation'));
  button.addEventListener('click', () => {
    void copied(`${cite}. ${link.href}`, 'citationCopied').then((done) => {
      if (done !== null) button.textContent = done;
    });
  });
  offer(link, cite, [said ?? link.href, cite], button);
  if (matchMedia('(pointer: coarse)').matches) await shared({ title: cite, text: cite, url: link.href });
}
