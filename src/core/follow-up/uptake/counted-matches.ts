// Which rows of Matches count: one rule for the panel, the report, Home, My page and the status page.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { decisionOf, type MatchedRow } from './shown-match';

/** Rows of What we ask for that ask for something. */
export const asksWithText = (book: Book): readonly RowOf<'ASK'>[] =>
  book.rows('ASK').filter(({ text }) => text.trim() !== '');

/**
 * Matches of an ask that says something with a recommendation of this review that was not withdrawn. Reads MAT, ASK and
 * REC.
 */
export const matchesIn = (book: Book, cycle: number | null): readonly MatchedRow[] =>
  book.rows('MAT').flatMap((match) => {
    const recommendation = book.find('REC', match.recommendation);
    const ask = book.find('ASK', match.ask);
    const isHere = recommendation?.cycle === cycle && cycle !== null && !recommendation.withdrawn;
    const isSaid = recommendation?.text.trim() !== '' && (ask?.text ?? '').trim() !== '';
    return recommendation && isHere && isSaid ? [{ match, recommendation }] : [];
  });

/** Whether somebody decided that the recommendation takes up the ask. */
export const isTakenUp = ({ match }: MatchedRow): boolean => decisionOf(match) === 'taken-up';

/** Whether nobody has decided. */
export const isOpen = ({ match }: MatchedRow): boolean => decisionOf(match) === 'open';

/** The recommendations that take up something, as people decided, each once. */
export const recommendationsTakingUp = (matches: readonly MatchedRow[]): readonly RowOf<'REC'>[] => [
  ...new Set(matches.filter(isTakenUp).map(({ recommendation }) => recommendation)),
];
