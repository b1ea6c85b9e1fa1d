/** Words of the lists pages. */
export const lists = {} as const;
