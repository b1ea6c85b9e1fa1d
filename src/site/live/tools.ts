/* What scripts add to pages with tables, long lists, or something to share. */
import { filterList } from './filter-list.ts';
import { offerSharing } from './share.ts';
import { makeSortable } from './sort-table.ts';
import { sayRoles } from './table-roles.ts';

document.querySelectorAll<HTMLTableElement>('table.data').forEach(sayRoles);
document.querySelectorAll<HTMLTableElement>('table[data-sortable]').forEach(makeSortable);

const field = document.querySelector<HTMLInputElement>('[data-list-filter] input');
const said = document.querySelector<HTMLOutputElement>('[data-list-filter] output');
if (field && said) filterList(field, said);

const share = document.querySelector<HTMLButtonElement>('[data-share]');
if (share) offerSharing(share);
