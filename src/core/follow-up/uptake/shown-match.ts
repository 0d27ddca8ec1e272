// A match as people see it: the ask and the recommendation side by side, how sure it is, and what was decided.
import type { Language } from '../../base/messages/text';
import {
  governmentAnswers,
  matchDecisions,
  matchStances,
  wordText,
  type KeyOf,
  type MatchStance,
} from '../../base/vocabulary/words';
import { createContentMeasure, type ContentMeasure } from '../../language/content/content';
import { besideAsk, type SideBySide } from '../../language/content/nearest-sentences';
import { meaningTable } from '../../language/meaning/kept-table';
import { createReader } from '../../language/reading/reader';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { countryNames } from '../../workbook/records/country-name';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { numberOf } from '../progress/show';

export type MatchDecision = KeyOf<typeof matchDecisions>;

export interface ShownMatch {
  /** Id of the row of Matches. */
  readonly id: string;
  readonly recommendation: NamedRow;
  readonly number: string;
  readonly text: string;
  readonly countries: readonly string[];
  readonly answer: string;
  readonly answerText: string;
  /** Place among the recommendations of the ask; like ones share one, and null has none. */
  readonly rank: number | null;
  /** The ask beside it, with the words marked that both have. */
  readonly sides: SideBySide;
  readonly stance: MatchStance;
  readonly decision: MatchDecision;
  readonly decisionText: string;
  readonly decidedBy: string;
}

export interface MatchedRow {
  readonly match: RowOf<'MAT'>;
  readonly recommendation: RowOf<'REC'>;
}

const ORDER: readonly string[] = ['taken-up', 'open', 'not-same'];

/** What people decided of a match; open where the cell is empty or holds no known word. */
export const decisionOf = ({ decision }: RowOf<'MAT'>): MatchDecision =>
  matchDecisions.find(({ key }) => key === decision)?.key ?? 'open';

/** How sure it is; a cell that holds no known word claims nothing. */
export const stanceOf = ({ stance }: RowOf<'MAT'>): MatchStance =>
  matchStances.find(({ key }) => key === stance)?.key ?? 'near';

function shownMatch(
  { match, recommendation }: MatchedRow,
  ask: string,
  {
    book,
    language,
    measure,
  }: { readonly book: Book; readonly language: Language; readonly measure: ContentMeasure },
): ShownMatch {
  const answer = recommendation.answer || 'pending';
  const decision = decisionOf(match);
  return {
    id: match.id,
    recommendation: { id: recommendation.id, name: book.labelOf('REC', recommendation.id) },
    number: numberOf(recommendation),
    text: recommendation.text,
    countries: countryNames(book, recommendation.countries, language),
    answer,
    answerText: wordText(governmentAnswers, answer)[language],
    rank: match.rank,
    sides: besideAsk(measure, ask, recommendation.text),
    stance: stanceOf(match),
    decision,
    decisionText: wordText(matchDecisions, decision)[language],
    decidedBy: match.decidedBy === '' ? '' : book.labelOf('MEM', match.decidedBy),
  };
}

const byDecisionAndRank = ({ match: one }: MatchedRow, { match: other }: MatchedRow): number =>
  ORDER.indexOf(decisionOf(one)) - ORDER.indexOf(decisionOf(other)) ||
  (one.rank ?? Infinity) - (other.rank ?? Infinity);

/** The matches of an ask: those taken up, then the open ones, then those that are something else, each by its place. */
export function matchesShown(
  ask: string,
  rows: readonly MatchedRow[],
  book: Book,
  context: Context,
): readonly ShownMatch[] {
  if (rows.length === 0) return [];
  const measure = createContentMeasure(createReader(), meaningTable(context));
  const options = { book, language: context.language, measure };
  return [...rows].sort(byDecisionAndRank).map((row) => shownMatch(row, ask, options));
}
