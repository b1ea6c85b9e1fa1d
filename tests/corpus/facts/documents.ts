/** The documents whose facts stand in this folder: a person read them. What holds for any document is tested in the folder above. */
export const readByHand: ReadonlySet<string> = new Set(['01-ct-ubnd', '108-nq-cp']);
