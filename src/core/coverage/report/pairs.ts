// Overlaps as the report shows them: open ones by workgroup, settled ones, groups and contradictions.
import type { Context } from '../../workbook/command/types';
import { levelOrder } from '../../language/matching/levels';
import { contradictionIn } from '../../workbook/records/contradiction';
import { isSettled, proposalIn, readTerms } from '../overlaps/decision/settling';
import { evidenceLines, cellLines } from '../overlaps/overlap-row';
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { message, render, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCompared } from '../../workbook/records/this-cycle';
import { overlapDecisions, overlapLevels, wordText } from '../../base/vocabulary/words';
import {
  REPORTED,
  type OpenPair,
  type OpposedPair,
  type PairSide,
  type DecidedPair,
  type WorkgroupPairs,
} from './model';
import { isInScope, type Scope } from './scope';
import { reportWords } from '../../words/coverage/report';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date or an instant, ISO 8601, as a day in the workbook's language and zone; what is neither stays as it is. */
export function dayOf(written: string, { bookLanguage, timeZone }: Context): string {
  const isInstant = !DAY.test(written) && !Number.isNaN(Date.parse(written));
  return dateInWords(isInstant ? today({ now: written, timeZone }) : written, bookLanguage);
}

type Overlap = RowOf<'OVL'>;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const workgroupOf = (book: Book, submission: string): string => book.find('SUB', submission)?.workgroup ?? '';

/** Both submissions are there; what is still to settle is between two that are neither withdrawn nor merged. */
function isReported(book: Book, row: Overlap): boolean {
  const [first, second] = [book.find('SUB', row.first), book.find('SUB', row.second)];
  return first !== undefined && second !== undefined && (isSettled(row) || [first, second].every(isCompared));
}

/** The pairs that the report is about: a side belongs to one of its workgroups. */
export const pairsInScope = (book: Book, scope: Scope): readonly Overlap[] =>
  book
    .rows('OVL')
    .filter((row) => isReported(book, row))
    .filter(({ first, second }) =>
      [first, second].some((submission) => isInScope(scope, workgroupOf(book, submission))),
    );

function sideOf(book: Book, submission: string): PairSide {
  const workgroup = workgroupOf(book, submission);
  return {
    title: book.find('SUB', submission)?.title ?? submission,
    workgroup: workgroup && book.labelOf('WG', workgroup),
  };
}

const sidesOf = (book: Book, { first, second }: Overlap) => ({
  first: sideOf(book, first),
  second: sideOf(book, second),
});

/** Whose word is missing: workgroups, or the coordinators. */
function missing(book: Book, row: Overlap, context: Context): string[] {
  const coordinators = reportWords.forCoordinators[context.bookLanguage];
  if (row.priority === 'overdue') return [coordinators];
  if (row.waitingFor.length > 0) return row.waitingFor.map((workgroup) => book.labelOf('WG', workgroup));
  const sides = [
    { submission: row.first, agreed: row.decidedByFirst },
    { submission: row.second, agreed: row.decidedBySecond },
  ];
  const names = sides
    .filter(({ agreed }) => agreed === '')
    .map(({ submission }) => sideOf(book, submission).workgroup || coordinators);
  return [...new Set(names)];
}

function waitingOf(book: Book, row: Overlap, context: Context): readonly string[] {
  const proposal = proposalIn(row.reason);
  const summaryMessages: readonly (Message | undefined)[] = [
    proposal && message(reportWords.proposed, { decision: wordText(overlapDecisions, proposal.decision) }),
    row.since === '' ? undefined : message(reportWords.openSince, { date: dayOf(row.since, context) }),
  ];
  return [
    missing(book, row, context).join(', '),
    ...summaryMessages.flatMap((words) => (words ? [render(words, context.bookLanguage)] : [])),
  ];
}

const showOpen =
  (book: Book, context: Context) =>
  (row: Overlap, number: number): OpenPair => ({
    number,
    ...sidesOf(book, row),
    level: capital(wordText(overlapLevels, row.level)[context.bookLanguage]),
    why: evidenceLines(row, book).slice(0, REPORTED.reasons),
    waiting: waitingOf(book, row, context),
  });

const isLater = ({ priority }: Overlap): number => (priority === 'later' ? 1 : 0);

const byUrgency = (x: Overlap, y: Overlap): number =>
  isLater(x) - isLater(y) || levelOrder(x.level) - levelOrder(y.level) || (x.rank ?? 0) - (y.rank ?? 0);

/** The workgroup under which a pair stands: the first one of the report that has a side of it; '' for none. */
function homeOf(book: Book, scope: Scope, { first, second }: Overlap): string {
  const groups = [first, second].map((submission) => workgroupOf(book, submission));
  return groups.find((group) => group !== '' && isInScope(scope, group)) ?? '';
}

/** Open pairs under their workgroups, in the order of the tab of workgroups; each pair once. */
export function openByWorkgroup(
  book: Book,
  scope: Scope,
  open: readonly Overlap[],
  context: Context,
): readonly WorkgroupPairs[] {
  const show = showOpen(book, context);
  const homes = new Map<string, Overlap[]>();
  for (const row of [...open].sort(byUrgency)) {
    const home = homeOf(book, scope, row);
    homes.set(home, [...(homes.get(home) ?? []), row]);
  }
  const numbers = new Map<string, number>();
  const sections = [...book.rows('WG').map(({ id }) => id), ''].map((id) => {
    const rows = homes.get(id) ?? [];
    const shown = rows.slice(0, REPORTED.pairs);
    for (const { id: overlap } of shown) numbers.set(overlap, numbers.size + 1);
    return { id, shown, more: rows.length - shown.length };
  });
  const isOf = (id: string, { first, second }: Overlap): boolean =>
    id !== '' && [first, second].some((submission) => workgroupOf(book, submission) === id);
  const known = sections.flatMap(({ shown }) => shown);
  return sections
    .map(({ id, shown, more }) => ({
      workgroup: id === '' ? reportWords.noWorkgroup[context.bookLanguage] : book.labelOf('WG', id),
      pairs: shown.map((row) => show(row, numbers.get(row.id) ?? 0)),
      more,
      elsewhere: isInScope(scope, id)
        ? known.filter((row) => isOf(id, row) && !shown.includes(row)).map((row) => numbers.get(row.id) ?? 0)
        : [],
    }))
    .filter(({ pairs, elsewhere }) => pairs.length > 0 || elsewhere.length > 0);
}

/** Which side of the issue each takes, where it was divided, and why. */
function reasonOf(book: Book, row: Overlap, { bookLanguage }: Context): string {
  const { angles, reason } = readTerms(row.reason);
  const { first, second } = sidesOf(book, row);
  const angleOf = ({ title }: PairSide, angle: string): string =>
    angle === '' ? '' : render(message(reportWords.said, { name: title, words: angle }), bookLanguage);
  const parts = [angleOf(first, angles.first), angleOf(second, angles.second), reason];
  return parts.filter((part) => part !== '').join('\n');
}

/** The pairs that are decided, with the decision in the workbook's language and who agreed, each name once. */
export const settledPairs = (
  book: Book,
  rows: readonly Overlap[],
  context: Context,
): readonly DecidedPair[] =>
  rows.filter(isSettled).map((row) => ({
    ...sidesOf(book, row),
    decision: capital(wordText(overlapDecisions, row.decision)[context.bookLanguage]),
    reason: reasonOf(book, row, context),
    agreed: [
      ...new Set(
        [row.decidedByFirst, row.decidedBySecond].flatMap((person) =>
          person === '' ? [] : [book.labelOf('MEM', person)],
        ),
      ),
      ...(row.updated === '' ? [] : [dayOf(row.updated, context)]),
    ],
  }));

/** Titles by group, each once; a group of two is a pair and stands among those. */
export function overlapGroupTitles(book: Book, rows: readonly Overlap[]): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const { group, first, second } of rows) {
    if (group === '') continue;
    const titles = groups.get(group) ?? new Set();
    for (const submission of [first, second]) titles.add(sideOf(book, submission).title);
    groups.set(group, titles);
  }
  return [...groups.values()].filter(({ size }) => size >= REPORTED.group).map((titles) => [...titles]);
}

/** The pairs of which a person said that they contradict each other, with these asks, one a line. */
export const opposedPairs = (book: Book, rows: readonly Overlap[]): readonly OpposedPair[] =>
  rows
    .filter((row) => contradictionIn(row) === 'told')
    .map((row) => ({ ...sidesOf(book, row), asks: cellLines(row.opposes) }));
