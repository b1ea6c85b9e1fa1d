/** Names of form fields that are facets: the same as in the address. */
export const facets = ['role', 'kind', 'document', 'place', 'due', 'quarter', 'milestone'] as const;

/** The bodies and classes that an option of the agencies stands for. */
export function reachOf(option: HTMLOptionElement, named: boolean): ReadonlySet<string> {
  return new Set((named ? option.dataset.own : option.dataset.reach)?.split(' ') ?? []);
}
