/** Something wrong about an entry: a field, what stands there, what is expected, how to mend it. */
export interface Fault {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly mend: string;
}

/** Makes one. */
export const fault = (code: string, path: Fault['path'], message: string, mend: string): Fault => ({
  code,
  path,
  message,
  mend,
});
