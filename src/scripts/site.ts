/** What scripts add on every page. Nothing here is needed to read. */
import './copy-link.ts';
import './language-switch.ts';
import './theme-select.ts';
import '../search/ui/opener.ts';
