// Asks with the recommendations that match them, as panels show them.
import type { AskedFor, MatchDecision, MatchStance, ShownMatch } from './calls';
import type { Actor } from '../../workbook/records/people-roles';
import { countryNames } from '../../submissions/documents/country-names';
import type { Language } from '../../base/messages/text';
import { numberOf } from '../progress/show';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { governmentAnswers, matchDecisions, wordText } from '../../base/vocabulary/words';
import { mayDecide } from './may-decide';

export interface MatchedRow {
  readonly match: RowOf<'MAT'>;
  readonly recommendation: RowOf<'REC'>;
}

const ORDER: readonly string[] = ['taken-up', 'open', 'not-same'];
const SUPPORTED: ReadonlySet<string> = new Set(['supported', 'in-part']);

/** What people decided of a match; open where the cell is empty or holds no known word. */
export const decisionOf = ({ decision }: RowOf<'MAT'>): MatchDecision =>
  matchDecisions.find(({ key }) => key === decision)?.key ?? 'open';

const stanceOf = ({ stance }: RowOf<'MAT'>): MatchStance => (stance === 'opposite' ? 'opposite' : 'same');

/** Whether the government supported the recommendation, at least in part. */
export const isSupported = ({ answer }: RowOf<'REC'>): boolean => SUPPORTED.has(answer);

/** Whether somebody decided that the recommendation takes up the ask. */
export const isTakenUp = ({ match }: MatchedRow): boolean => decisionOf(match) === 'taken-up';

/** Nobody has decided, and it does not want the opposite. */
const isOpen = ({ match }: MatchedRow): boolean => decisionOf(match) === 'open' && stanceOf(match) === 'same';

function shownMatch(book: Book, { match, recommendation }: MatchedRow, language: Language): ShownMatch {
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
    reasons: match.reasons.split('\n').filter((line) => line.trim() !== ''),
    stance: stanceOf(match),
    decision,
    decisionText: wordText(matchDecisions, decision)[language],
    decidedBy: match.decidedBy === '' ? '' : book.labelOf('MEM', match.decidedBy),
  };
}

const byDecisionAndRank = ({ match: one }: MatchedRow, { match: other }: MatchedRow): number =>
  ORDER.indexOf(decisionOf(one)) - ORDER.indexOf(decisionOf(other)) ||
  Number(stanceOf(one) === 'opposite') - Number(stanceOf(other) === 'opposite') ||
  (one.rank ?? Infinity) - (other.rank ?? Infinity);

export interface ShownFor {
  readonly actor: Actor;
  readonly language: Language;
  readonly isBrief: boolean;
}

/** An ask with its matches: those taken up, then the open ones, then those that are something else; a brief one counts them only. */
export function shownAsk(
  book: Book,
  ask: RowOf<'ASK'>,
  rows: readonly MatchedRow[],
  { actor, language, isBrief }: ShownFor,
): AskedFor {
  const { id, text, workgroup } = ask;
  const takenUp = rows.filter(isTakenUp).map(({ recommendation }) => recommendation);
  const countries = [...new Set(takenUp.flatMap((row) => row.countries))];
  return {
    ask: { id, name: book.labelOf('ASK', id) },
    text,
    workgroup: { id: workgroup, name: workgroup === '' ? '' : book.labelOf('WG', workgroup) },
    raisedBy: countryNames(book, countries, language),
    takenUp: takenUp.length,
    supported: takenUp.filter(isSupported).length,
    open: rows.filter(isOpen).length,
    opposed: rows.filter(({ match }) => stanceOf(match) === 'opposite').length,
    matches: isBrief ? [] : [...rows].sort(byDecisionAndRank).map((row) => shownMatch(book, row, language)),
    mayDecide: mayDecide(ask, actor),
    mine: actor.coChairs.includes(workgroup),
  };
}
