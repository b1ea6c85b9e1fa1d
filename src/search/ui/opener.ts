/**
 * The little that every page loads of the search: `/` and Ctrl+K go to the search field, and the first use of the field in the
 * head, or of the one that searches a document, fetches the box with results as one types.
 */
const field = (selector: string) => document.querySelector<HTMLInputElement>(`${selector} input[type=search]`);
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
  const key = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const input = slash || key ? (field('search-page') ?? field('header form[role=search]')) : null;
  if (input === null) return;
  event.preventDefault();
  input.focus();
  input.select();
});

for (const selector of ['header form[role=search]', 'form[data-document]']) {
  const input = field(selector);
  input?.addEventListener('focus', () => void import('./box.ts').then(({ openBox }) => openBox(input)), { once: true });
}
