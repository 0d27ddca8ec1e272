// What the answers of a document write into their rows, and where another answer stands already.
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import type { Position } from '../reading/un-document';
import type { JoinedAnswer } from './join-answers';

type RecRow = RowOf<'REC'>;

/** A number whose row has another answer than the document. */
export interface DifferingAnswer {
  readonly number: string;
  /** A position, or what somebody typed and cannot be read as one. */
  readonly stands: string;
  readonly reads: Position;
  /** Whether the document's answer takes its place. */
  readonly isReplaced: boolean;
}

interface Merged {
  readonly edits: readonly Edit[];
  readonly changed: number;
  readonly unchanged: number;
  readonly differing: readonly DifferingAnswer[];
}

const unreadAnswer = (row: RecRow): string => (row.unresolved['answer'] ?? []).join(', ');

/**
 * An answer of another UN document gives way to a later one, though not to none. Beside this very document, more than a
 * symbol or nothing, another answer is a person's; and so it is taken where the document does not say which it is.
 */
const givesWay = (row: RecRow, { position }: JoinedAnswer, source: string): boolean => {
  const from = row.answerSource.trim();
  const isOther = /^A\/HRC\/[^\s,;]+$/.test(from) && source !== '' && from !== source;
  return isOther && unreadAnswer(row) === '' && position !== 'pending';
};

function differingIn(row: RecRow, answer: JoinedAnswer, isReplaced: boolean): DifferingAnswer | undefined {
  const { number, position: reads } = answer;
  const stands = unreadAnswer(row) || row.answer;
  if (stands === '' || stands === 'pending' || stands === reads) return undefined;
  return { number, stands, reads, isReplaced };
}

function valuesFor(row: RecRow, { position, explanation }: JoinedAnswer, source: string): SomeValues<'REC'> {
  return {
    ...(row.answer === position ? {} : { answer: position }),
    ...(explanation !== '' && row.explanation.trim() === '' ? { explanation } : {}),
    ...(source !== '' && !row.answerSource.trim().startsWith(source) ? { answerSource: source } : {}),
  };
}

/**
 * Writes answers into rows that have none. `replace` are the numbers whose other answer gives way; left out, those
 * whose answer came out of another UN document.
 */
export function mergeAnswers(
  answers: readonly JoinedAnswer[],
  source: string,
  replace?: readonly string[],
): Merged {
  const edits: Edit[] = [];
  const differing = new Map<string, DifferingAnswer>();
  let unchanged = 0;
  for (const answer of answers)
    for (const row of answer.rows) {
      const isReplaced = replace?.includes(answer.number) ?? givesWay(row, answer, source);
      const differs = differingIn(row, answer, isReplaced);
      if (differs) differing.set(answer.number, differs);
      if (differs && !isReplaced) continue;
      const values = valuesFor(row, answer, source);
      if (Object.keys(values).length > 0) edits.push(updateRow('REC', row.id, values));
      else unchanged += 1;
    }
  return { edits, changed: edits.length, unchanged, differing: [...differing.values()] };
}
