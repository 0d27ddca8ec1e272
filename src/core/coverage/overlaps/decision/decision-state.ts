// The decision state of a pair as a short mark, so that nobody decides against a decision that came while they were
// looking at an older state.
import { message, type Message } from '../../../base/messages/text';
import { textHash } from '../../../submissions/documents/versions';
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import { overlapDecisions, wordText } from '../../../base/vocabulary/words';
import * as overlapsText from '../../../words/coverage/overlaps';

type Row = RowOf<'OVL'>;

/** Changes with what is said about the pair: 16 hex digits. */
export const decisionState = ({ decision, decidedByFirst, decidedBySecond, reason }: Row): string =>
  textHash(JSON.stringify([decision, decidedByFirst, decidedBySecond, reason]));

/** What was said since somebody looked, and by whom, in one sentence. `stands` is the decision that the row says now. */
export function saidMeanwhile(book: Book, row: Row, stands: string): Message {
  const people = [row.decidedByFirst, row.decidedBySecond].filter((person) => person !== '');
  const names = [...new Set(people)].map((person) => book.labelOf('MEM', person)).join(', ');
  return names === '' || stands === ''
    ? message(overlapsText.changedMeanwhile)
    : message(overlapsText.saidMeanwhile, { names, decision: wordText(overlapDecisions, stands) });
}
