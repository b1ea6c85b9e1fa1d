/** The constants of the ranking, tuned on half of the judged queries. The bench prints what they reach on the others. */
export const weights = {
  /** What a field's words add, times inverse document frequency, when the whole query stands in the field. */
  fields: { alias: 1, agency: 0.6 } as Readonly<Record<string, number>>,
  /** Neighbouring words of the query that are neighbours in the text. */
  neighbours: 0.9,
  /** The first of the query's words opens the text; halves every `early.words` words. */
  early: { most: 0.3, words: 12 },
  /** The query says the whole name of a page; less by the square of the share of the name that it says. */
  named: 1,
  /** The whole run of words stands in the text as typed. */
  phrase: 2,
  /** A year of the query in the text of a page, beside other words. */
  year: 0.2,
  /** Exponent of the share of the query that a page has. */
  coverage: 2.2,
  /** Share of the query's words from which on a page has most of them. */
  most: 0.6,
  /** Words of a term of several words that stand apart in the text. */
  apart: 0.4,
  /** Words of a term that stand in one field and not in the text: together, as far as one can see. */
  unseen: 0.8,
  /** A record of the named body, in the lead or helping. */
  owner: 1.9,
  helper: 1.4,
  /** The body's own page beside a topic, as a share of the best result. */
  agencyPage: 0.55,
  /** The body's own page behind what is due for it. */
  behind: 0.01,
  /** What it has to do in an asked time, without the words besides, as a share of the best result. */
  ownDue: 1.05,
  /** Records of another kind than the one asked for. */
  otherKind: 0.3,
  /** Records of the kinds that have what a question asks for: tasks a deadline, targets and projects an amount. */
  asked: 1.6,
  /** Records outside the asked time or without the asked figure. */
  outside: 0.2,
  /** Due exactly in the time asked for, not only within it. */
  dueExactly: 1.5,
  /** Records that cite the named instrument. */
  citing: 2,
  /** Pages that only gather links: places, instruments, bodies without work. */
  hub: 0.1,
  /** Such a page of whose name the query says most, as a share of the best result. */
  namedHub: 0.5,
  /** Provisions beside the rows of annexes: a row is about one thing. */
  prose: 0.85,
  /** Headings and tables of contents. */
  frame: 0.5,
} as const;
