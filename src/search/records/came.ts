import type {
  ResultKind,
  ResultRecord,
  ResultStatus,
  SourceKind,
  Verdict,
  VerdictGap,
} from '../../corpus/model/result.ts';

/**
 * What came of the records, by sources outside the documents. Written by `index/came-rows.ts`, one file a language, and fetched when a
 * query asks for it. Every text is in the language of the file unless something beside it says otherwise.
 */
export interface CameFile {
  /** What each record plans, in words: of every record that something can come of, known or not. */
  readonly plans: Readonly<Record<string, string>>;
  /** Of the records of which something is known: what stands for all first, then by weight. */
  readonly results: Readonly<Record<string, readonly CameFact[]>>;
}

/** One result in words, with its source. */
export interface CameFact {
  readonly kind: ResultKind;
  readonly when: string;
  /** First and last day that it tells of, ISO. */
  readonly days: readonly [from: string, to: string];
  readonly stated: string;
  /** The language of `stated`, where it is not that of the file. */
  readonly statedLang?: 'vi';
  readonly verdict: Verdict | null;
  /** Why there is no verdict. */
  readonly gap: VerdictGap | null;
  readonly status: ResultStatus;
  /** How a body's own report says that the matter stands. */
  readonly state?: NonNullable<NonNullable<ResultRecord['report']>['state']>;
  /** A change of territory lies between the plan and the figure. */
  readonly changed?: true;
  /** Another record, of which it tells in the first place: then it judges nothing of this one. */
  readonly of?: string;
  /** Address of its own page, without language prefix of a host or base path. */
  readonly page: string;
  readonly source: {
    readonly publisher: string;
    readonly kind: SourceKind;
    readonly lang: 'vi' | 'en';
    readonly title: string;
    /** In words; `null` where the source says none. */
    readonly date: string | null;
    readonly url: string | null;
  };
  /** A person held it against its source. */
  readonly checked: boolean;
}

/** The results that tell of a time, all where none is asked for. */
export function cameIn(
  facts: readonly CameFact[],
  asked: readonly { readonly from: string | null; readonly to: string | null }[],
): readonly CameFact[] {
  if (asked.length === 0) return facts;
  return facts.filter(({ days: [from, to] }) =>
    asked.some((time) => (time.from === null || to >= time.from) && (time.to === null || from <= time.to)),
  );
}
