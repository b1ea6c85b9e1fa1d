/** Takes the reader to the same place of the page in the other language: the anchor and the question go along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
    link.search = location.search;
  });
}
