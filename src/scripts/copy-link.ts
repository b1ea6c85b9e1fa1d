/** A press on a link marked `data-copy` also puts its address on the clipboard, and says so. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  navigator.clipboard?.writeText(link.href).then(
    () => {
      const status = document.querySelector<HTMLElement>('[data-copied]');
      if (status === null) return;
      status.textContent = status.dataset.copied ?? '';
      setTimeout(() => {
        status.textContent = '';
      }, 3000);
    },
    () => {
      // Refused: the link has still been followed.
    },
  );
});
