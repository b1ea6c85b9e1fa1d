/** What scripts add on every page. Nothing here is needed to read. */
import './copy-link.ts';
import './links.ts';
import './language-switch.ts';
import './theme-select.ts';
import '../search/ui/opener.ts';

const sortable = document.querySelectorAll<HTMLTableElement>('table[data-sortable]');
if (sortable.length > 0) void import('./sort-table.ts').then(({ makeSortable }) => sortable.forEach(makeSortable));
