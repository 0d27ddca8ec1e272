// What a country recommended to us on an issue before, in its own words, the answer it got, and what became of it.
import { sayIn, type Language } from '../../base/messages/text';
import { shortText } from '../../base/text/short-text';
import { governmentAnswers, wordText } from '../../base/vocabulary/words';
import { voiceInReport } from '../../follow-up/report/assessment';
import { gradeText } from '../../follow-up/progress/show';
import {
  NO_RATINGS,
  ratingsByRecommendation,
  type LatestRating,
} from '../../follow-up/progress/latest-ratings';
import { meaningTable } from '../../language/meaning/kept-table';
import { quotation } from '../../un-documents/reports/citation';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { claimInWords } from '../contradictions';
import { evidenceIn } from '../whom-to-ask/evidence';
import { createComparison } from '../whom-to-ask/likeness';
import type { EarlierRecommendation } from './page';
import * as t from '../../words/advocacy/one-pagers';

const LONGEST_NOTE = 120;
const MOST_VOICES = 2;
/** A one-pager is handed out: what stands in it is what may stand in public reports. */
const PUBLIC = { cycle: 0, workgroup: '', isPublic: true } as const;

type Recommendation = RowOf<'REC'>;

/**
 * Recommendations to us on an issue: the latest review first; of each those that are most like one of our asks, then those
 * that speak of the least besides. Reads REC, OTH, CTY and ISS.
 */
export function recommendedToUs(
  book: Book,
  issue: string,
  asks: readonly string[],
  context: Context,
): readonly Recommendation[] {
  const evidence = evidenceIn(book).filter(({ isToUs, issues }) => isToUs && issues.includes(issue));
  const comparison = createComparison(evidence, meaningTable(context));
  const alike = asks.map((text) => comparison.to(text));
  return evidence
    .flatMap(({ id, issues }, at) => {
      const row = book.find('REC', id);
      const likeness = Math.max(0, ...alike.map(({ ground, of }) => (ground(at) === '' ? 0 : of(at))));
      return row ? [{ row, likeness, breadth: issues.length }] : [];
    })
    .sort(
      (one, other) =>
        (other.row.cycle ?? 0) - (one.row.cycle ?? 0) ||
        other.likeness - one.likeness ||
        one.breadth - other.breadth,
    )
    .map(({ row }) => row);
}

function standingInWords(book: Book, standing: LatestRating, context: Context, language: Language): string {
  const voice = voiceInReport(standing, {
    book,
    scope: PUBLIC,
    context: { ...context, bookLanguage: language },
  });
  const note = shortText(standing.row.note, LONGEST_NOTE);
  const grade = gradeText(standing, language);
  return `${grade}${note === '' ? '' : `, ${note.replace(/\.$/, '')}`} (${voice})`;
}

/**
 * The government's answer, what its own report claims against us, and what was done as far as it may be told in public: our
 * own ratings first.
 */
function becameOf(book: Book, row: Recommendation, context: Context, language: Language): string {
  const say = sayIn(language);
  // That none is in the workbook does not say that the government gave none.
  const isKnown = row.answer !== '' && row.answer !== 'pending';
  const answer = isKnown
    ? [say(t.answer, { answer: wordText(governmentAnswers, row.answer)[language] })]
    : [];
  const { current } = ratingsByRecommendation(book, context).get(row.id) ?? NO_RATINGS;
  const told = current
    .filter((one) => !one.row.internal)
    .sort((one, other) => Number(one.row.saidBy === 'government') - Number(other.row.saidBy === 'government'))
    .slice(0, MOST_VOICES)
    .map((one) => standingInWords(book, one, context, language));
  const since = told.length === 0 ? [] : [say(t.sinceThen, { list: told.join('; ') })];
  const claim = claimInWords(book, row.id, context, language);
  return [...answer, ...(claim === '' ? [] : [claim]), ...since].join(' ');
}

/** A recommendation in its own words with its number, and what became of it. */
export const earlierInWords = (
  book: Book,
  row: Recommendation,
  context: Context,
  language: Language,
): EarlierRecommendation => ({
  quote: quotation(book, row, context, language),
  became: becameOf(book, row, context, language),
});
