import type { AgencyRole, SearchState, Sort } from './state.ts';

const fields = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`),
];
const checked = (form: HTMLFormElement, name: string) =>
  fields(form, name)
    .filter((field): field is HTMLInputElement => field instanceof HTMLInputElement && field.checked)
    .map((field) => field.value);
const value = (form: HTMLFormElement, name: string) => fields(form, name)[0]?.value ?? '';

/** The state that the form of the search page shows; what it has no field for is kept. */
export function formState(form: HTMLFormElement, before: SearchState): SearchState {
  return {
    ...before,
    query: value(form, 'q'),
    kinds: checked(form, 'kind'),
    documents: checked(form, 'document'),
    due: checked(form, 'due'),
    groups: checked(form, 'group'),
    agency: value(form, 'agency') || null,
    role: value(form, 'role') as AgencyRole,
    sort: value(form, 'sort') as Sort,
    together: checked(form, 'together').length > 0,
  };
}

/** Makes the form show a state. A field in which the reader types is left alone when it says the same. */
export function showState(form: HTMLFormElement, state: SearchState): void {
  const check = (name: string, values: readonly string[]) => {
    for (const field of fields(form, name))
      if (field instanceof HTMLInputElement) field.checked = values.includes(field.value);
  };
  const set = (name: string, text: string) => {
    const field = fields(form, name)[0];
    if (field !== undefined && field.value !== text) field.value = text;
  };
  set('q', state.query);
  set('agency', state.agency ?? '');
  set('role', state.role);
  set('sort', state.sort);
  check('kind', state.kinds);
  check('document', state.documents);
  check('due', state.due);
  check('group', state.groups);
  check('together', state.together ? ['1'] : []);
}
