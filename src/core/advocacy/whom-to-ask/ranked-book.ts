// The ranking for a workbook: its countries and its recommendations.
import { today } from '../../base/dates/zones';
import { meaningTable } from '../../language/meaning/kept-table';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { countriesToAsk, isSeated } from '../countries';
import { evidenceIn, type Evidence } from './evidence';
import { createComparison, type Comparison } from './likeness';
import { createRanker, type Ranker } from './rank';

export interface RankedBook {
  readonly ranker: Ranker;
  readonly comparison: Comparison;
  readonly evidence: readonly Evidence[];
  /** All countries that may be asked, in the order of the sheet. */
  readonly countries: readonly RowOf<'CTY'>[];
  isOnCouncil(country: RowOf<'CTY'>): boolean;
}

export const rankReads = ['CTY', 'REC', 'OTH', 'ISS'] as const;

/** Reads the sheets of `rankReads`. */
export function rankedBook(book: Book, context: Context): RankedBook {
  const year = Number(today(context).slice(0, 4));
  const countries = countriesToAsk(book, context);
  const evidence = evidenceIn(book);
  const comparison = createComparison(evidence, meaningTable(context));
  const ranker = createRanker(countries, evidence, comparison);
  return { ranker, comparison, evidence, countries, isOnCouncil: ({ council }) => isSeated(council, year) };
}
