/** A press on a link marked `data-copy` also puts its address on the clipboard, and offers the citation (`data-cite`) of the place. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  void import('./cite.ts').then(({ offerCitation }) => offerCitation(link));
});
