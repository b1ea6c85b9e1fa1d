/** The provision of a cited document: `điểm a khoản 1 Điều 22`. As printed, without the level words. */
export interface ProvisionPath {
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

/** One citation of a document. Offsets are 0-based, half-open, of the given string. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** Settled Vietnamese type: `Nghị quyết`, `Luật`. */
  readonly type: string;
  /** `45-NQ/TW`; `null` where only a name or a date identifies the document. */
  readonly number: string | null;
  /** `YYYY-MM-DD`; `null` where the citation states none. */
  readonly date: string | null;
  /** Year from the date, the number or `năm 2020`. */
  readonly year: number | null;
  /** Name behind the type for what is cited by name: `Quy hoạch` of `Luật Quy hoạch`. */
  readonly name: string | null;
  /** What stands behind `của`, as printed. */
  readonly issuerText: string | null;
  /** What the document is about, as printed behind `về` or `quy định`, up to the end of the clause. A hint: the registry settles titles. */
  readonly title: string | null;
  readonly provision: ProvisionPath | null;
  /** `Nghị quyết này`: the citing document itself. */
  readonly self: boolean;
}
