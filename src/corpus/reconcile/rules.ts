import { countedThings } from './counted-things.ts';
import { statedCounts } from './counts.ts';
import { citationsAfterIssue, deadlinesBeforeIssue } from './dates.ts';
import { costAgainstFunding } from './funding.ts';
import { growthAgainstIndex, indexWithinParts, sameIndicatorFigures } from './indicators.ts';
import type { Rule } from './input.ts';
import { numberOrder, numberYearAgainstDate } from './instrument-numbers.ts';
import { differingBodies } from './leads.ts';
import { sumsOfParts } from './parts.ts';
import { sameCostOfParts } from './same-cost.ts';
import { titleAgainstColumns } from './titles.ts';
import { totalsAgainstRows } from './totals.ts';

/** Every check of figures and statements against each other. A new check is one more line here. */
export const rules: readonly Rule[] = [
  totalsAgainstRows,
  costAgainstFunding,
  sameCostOfParts,
  statedCounts,
  countedThings,
  sumsOfParts,
  sameIndicatorFigures,
  growthAgainstIndex,
  indexWithinParts,
  titleAgainstColumns,
  deadlinesBeforeIssue,
  citationsAfterIssue,
  numberYearAgainstDate,
  numberOrder,
  differingBodies,
];
