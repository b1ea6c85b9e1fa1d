import type { PlainKind } from '../query/types.ts';

export type Sort = 'relevance' | 'deadline' | 'number';
export type AgencyRole = 'any' | 'lead' | 'coordinating';

/** All that the address of the search page says. */
export interface SearchState {
  readonly query: string;
  readonly kinds: readonly string[];
  readonly documents: readonly string[];
  readonly agency: string | null;
  readonly role: AgencyRole;
  readonly due: readonly string[];
  readonly groups: readonly string[];
  readonly sort: Sort;
  /** Results of one body stand together. */
  readonly together: boolean;
  /** Kinds of understanding that the reader has undone. */
  readonly plain: readonly PlainKind[];
  readonly shown: number;
}

/** Results on the first page, and added by each further one. */
export const pageSize = 10;
export const emptyState: SearchState = {
  query: '',
  kinds: [],
  documents: [],
  agency: null,
  role: 'any',
  due: [],
  groups: [],
  sort: 'relevance',
  together: false,
  plain: [],
  shown: pageSize,
};

const sorts: readonly string[] = ['relevance', 'deadline', 'number'];
const roles: readonly string[] = ['any', 'lead', 'coordinating'];
const partKinds: readonly string[] = [
  'agency',
  'instrument',
  'number',
  'deadline',
  'role',
  'record-kind',
  'question',
  'phrase',
  'spelling',
];

/** Reads the state from the search part of an address. Unknown values are passed over. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  const role = params.get('role') ?? '';
  const shown = Number(params.get('n'));
  return {
    query: params.get('q') ?? '',
    kinds: params.getAll('kind'),
    documents: params.getAll('document'),
    agency: params.get('agency') || null,
    role: roles.includes(role) ? (role as AgencyRole) : 'any',
    due: params.getAll('due'),
    groups: params.getAll('group'),
    sort: sorts.includes(sort) ? (sort as Sort) : 'relevance',
    together: params.get('together') === '1',
    plain: params.getAll('plain').filter((kind): kind is PlainKind => partKinds.includes(kind)),
    shown: Number.isInteger(shown) && shown > pageSize && shown <= 500 ? shown : pageSize,
  };
}

/** The search part of an address for a state, with the question mark; what is as usual is left out. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const kind of state.kinds) params.append('kind', kind);
  for (const document of state.documents) params.append('document', document);
  if (state.agency !== null) params.set('agency', state.agency);
  if (state.agency !== null && state.role !== 'any') params.set('role', state.role);
  for (const due of state.due) params.append('due', due);
  for (const group of state.groups) params.append('group', group);
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  if (state.together) params.set('together', '1');
  for (const kind of state.plain) params.append('plain', kind);
  if (state.shown !== pageSize) params.set('n', String(state.shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a facet is chosen. */
export const isNarrowed = ({ kinds, documents, agency, due, groups }: SearchState): boolean =>
  kinds.length + documents.length + due.length + groups.length > 0 || agency !== null;

/** The filters of a state as Pagefind takes them: any value of a facet, all facets. `null` without any. */
export function filtersOf(state: SearchState): Readonly<Record<string, unknown>> | null {
  const filters: Record<string, unknown> = {};
  if (state.kinds.length > 0) filters.kind = { any: state.kinds };
  if (state.documents.length > 0) filters.document = { any: state.documents };
  if (state.due.length > 0) filters.due = { any: state.due };
  if (state.groups.length > 0) filters.group = { any: state.groups };
  if (state.agency !== null) {
    const { agency, role } = state;
    if (role === 'any') filters.any = [{ lead: agency }, { coordinating: agency }];
    else filters[role] = agency;
  }
  return Object.keys(filters).length === 0 ? null : filters;
}

/** The address of the search page in a state. */
export const pathTo = (state: SearchState): string => `${location.pathname}${writeState(state)}`;
