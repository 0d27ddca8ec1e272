// Joins the government's answers to the recommendations that they answer.
import type { RowOf } from '../../workbook/records/rows';
import type { Position } from '../reading/un-document';
import type { ParsedAnswer, AnswersRead } from '../reading/parse-answers';

type RecRow = RowOf<'REC'>;

export interface JoinedAnswer {
  /** The number of the recommendation, with its paragraph. */
  readonly number: string;
  readonly position: Position;
  readonly explanation: string;
  /** All asks that stand under the number. */
  readonly rows: readonly RecRow[];
}

/** How many the government says it has of a position, and how many numbers were read with it. */
export interface CheckedTotal {
  readonly position: Position;
  readonly stated: number;
  readonly found: number;
}

export interface JoinedAnswers {
  /** One for each number; where a number is answered twice with one position, the explanations are joined. */
  readonly answers: readonly JoinedAnswer[];
  /** Numbers that are answered twice with different positions; their rows are left as they are. */
  readonly twice: readonly { readonly number: string; readonly positions: readonly Position[] }[];
  /** Numbers that no row of the cycle has. */
  readonly unknown: readonly string[];
  /** Numbers of the cycle that the document does not answer; withdrawn ones do not count. */
  readonly never: readonly string[];
  readonly totals: readonly CheckedTotal[];
}

const bareNumber = (number: string): string => number.trim().replace(/\.$/, '');

/** The rows of a cycle by their number, without its last full stop. */
export function rowsByNumber(rows: readonly RecRow[], cycle: number): Map<string, RecRow[]> {
  const groups = new Map<string, RecRow[]>();
  for (const row of rows) {
    const number = bareNumber(row.number);
    if (row.cycle !== cycle || number === '') continue;
    groups.set(number, [...(groups.get(number) ?? []), row]);
  }
  return groups;
}

/**
 * The number in the workbook that a document means: itself, or, where it leaves the paragraph out, the only number
 * that ends so.
 */
export function numberMeant(written: string, known: ReadonlyMap<string, unknown>): string | undefined {
  if (known.has(written)) return written;
  if (written.includes('.')) return undefined;
  const fitting = [...known.keys()].filter((number) => number.endsWith(`.${written}`));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function joinOne(number: string, all: readonly ParsedAnswer[], rows: readonly RecRow[]): JoinedAnswer {
  const explanations = new Set(all.map(({ explanation }) => explanation).filter((text) => text !== ''));
  const [first] = all;
  return { number, position: first?.position ?? 'pending', explanation: [...explanations].join('\n'), rows };
}

function checkTotals(read: AnswersRead, answers: readonly JoinedAnswer[]): CheckedTotal[] {
  return read.totals.map(({ position, count }) => ({
    position,
    stated: count,
    found: answers.filter((answer) => answer.position === position).length,
  }));
}

/** Joins what was read to the rows of a review cycle. Numbers without a row, and rows without an answer, are named. */
export function joinAnswers(read: AnswersRead, rows: readonly RecRow[], cycle: number): JoinedAnswers {
  const known = rowsByNumber(rows, cycle);
  const byNumber = new Map<string, ParsedAnswer[]>();
  const unknown = new Set<string>();
  for (const answer of read.answers) {
    const number = numberMeant(answer.number, known);
    if (number === undefined) unknown.add(answer.number);
    else byNumber.set(number, [...(byNumber.get(number) ?? []), answer]);
  }
  const positionsOf = (all: readonly ParsedAnswer[]): Position[] => [
    ...new Set(all.map(({ position }) => position)),
  ];
  const twice = [...byNumber]
    .map(([number, all]) => ({ number, positions: positionsOf(all) }))
    .filter(({ positions }) => positions.length > 1);
  const isTwice = new Set(twice.map(({ number }) => number));
  const answers = [...byNumber]
    .filter(([number]) => !isTwice.has(number))
    .map(([number, all]) => joinOne(number, all, known.get(number) ?? []));
  const never = [...known]
    .filter(([number, same]) => !byNumber.has(number) && same.some(({ withdrawn }) => !withdrawn))
    .map(([number]) => number);
  return { answers, twice, unknown: [...unknown], never, totals: checkTotals(read, answers) };
}
