/** What scripts add on every page. Nothing here is needed to read. */
import './theme-select.ts';
import '../../search/ui/opener.ts';

/** A press on a link marked `data-copy` also puts its address on the clipboard, and offers the citation (`data-cite`) of the place. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // A link to the page itself would load it again and lose what the reader had.
  if (link.hash === '' && link.pathname === location.pathname) event.preventDefault();
  void import('./cite.ts').then(({ offerCitation }) => offerCitation(link));
});

/** Takes the reader to the same place of the page in the other language: the anchor and the question go along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
    link.search = location.search;
  });
}

/** A press on a button marked `data-print` prints the page. */
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());

/** What some pages need beside: fetched where it is needed. */
if (document.querySelector('table.data, [data-list-filter], [data-share]')) void import('./tools.ts');

/** What links do before they are pressed is fetched when the first one is met. */
const attend = (event: Event) => {
  if (event.target instanceof Element && event.target.closest('a'))
    void import('./links.ts').then((links) => links.attend(event));
};
for (const type of ['pointerover', 'focusin', 'touchstart']) document.addEventListener(type, attend, { passive: true });
