/** What scripts add on every page. Nothing here is needed to read. */
import './copy-link.ts';
import './language-switch.ts';
import './theme-select.ts';
import '../../search/ui/opener.ts';

const sortable = document.querySelectorAll<HTMLTableElement>('table[data-sortable]');
if (sortable.length > 0) void import('./sort-table.ts').then(({ makeSortable }) => sortable.forEach(makeSortable));

/** What links do before they are pressed is fetched when the first one is met. */
const meet = (event: Event) => {
  if (event.target instanceof Element && event.target.closest('a'))
    void import('./links.ts').then((links) => links.meet(event));
};
for (const type of ['pointerover', 'focusin', 'touchstart']) document.addEventListener(type, meet, { passive: true });
