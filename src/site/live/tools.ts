/* What scripts add to pages with tables, long lists, or something to share. */
import { filterList } from './filter-list.ts';
import { inTurns } from './in-turns.ts';
import { offerSharing } from './share.ts';
import { makeSortable } from './sort-table.ts';
import { partsOf, sayRole } from './table-roles.ts';

void inTurns(document.querySelectorAll<HTMLTableElement>('table[data-sortable]'), makeSortable, () => true);

const field = document.querySelector<HTMLInputElement>('[data-list-filter] input');
const said = document.querySelector<HTMLOutputElement>('[data-list-filter] output');
if (field && said) filterList(field, said);

const share = document.querySelector<HTMLButtonElement>('[data-share]');
if (share) offerSharing(share);

void inTurns([...document.querySelectorAll<HTMLTableElement>('table.data')].flatMap(partsOf), sayRole, () => true);
