// Reads and writes the decision cells of Overlaps: whether a pair is settled, its terms, proposals, and an earlier word
// that a new one took the place of.
import { LANGUAGES, message, render, type Language, type Message } from '../../../base/messages/text';
import type { RowOf } from '../../../workbook/records/rows';
import { foldText } from '../../../base/text/fold';
import { overlapDecisions, wordText, type KeyOf } from '../../../base/vocabulary/words';
import * as overlapsText from '../../../words/coverage/overlaps';
import { textHash } from '../../../base/text/text-hash';
import type { Book } from '../../../workbook/records/book';

export type Decision = KeyOf<typeof overlapDecisions>;

/** Whether a decision stands, by the cell *decision* of a row of Overlaps: neither empty nor `open`. */
export const isSettled = ({ decision }: Pick<RowOf<'OVL'>, 'decision'>): boolean =>
  decision !== '' && decision !== 'open';

/** Nobody has said or noted anything about the pair yet; a word or name that could not be read counts as said. */
export function isUntouched(row: RowOf<'OVL'>): boolean {
  const { decidedByFirst, decidedBySecond, reason, notes, contradict, unresolved } = row;
  const cells = [decidedByFirst, decidedBySecond, reason, notes, contradict];
  const unread = [unresolved['decision'], unresolved['decidedByFirst'], unresolved['decidedBySecond']];
  return (
    !isSettled(row) &&
    cells.every((cell) => cell === '') &&
    unread.every((typed) => (typed ?? []).length === 0)
  );
}

/** Key that is equal for a pair in both orders. */
export const overlapKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Which side of the issue each submission takes; '' where nothing is agreed. */
export interface Angles {
  readonly first: string;
  readonly second: string;
}

export interface Terms {
  readonly reason: string;
  readonly angles: Angles;
}

const NO_ANGLES: Angles = { first: '', second: '' };
const WITH_ANGLES = /^\[([^|\]]*)\|([^|\]]*)\]\s*([\s\S]*)$/;
const plainAngle = (angle: string): string =>
  angle.replace(/\s+/g, ' ').replace(/\|/g, '/').replace(/\[/g, '(').replace(/\]/g, ')').trim();

/** Whether angles leave those that stand as they are; case, accents and an angle that nobody has said yet do not count. */
export const keepsAngles = (given: Angles, standing: Angles): boolean =>
  (['first', 'second'] as const).every(
    (side) => standing[side] === '' || foldText(plainAngle(given[side])) === foldText(standing[side]),
  );

/** A reason cell: `[wells | rivers] Two groups, two waters`; the part in brackets only where the issue is divided. */
export function writeTerms({ reason, angles }: Terms): string {
  const [first, second] = [plainAngle(angles.first), plainAngle(angles.second)];
  return first === '' && second === '' ? reason : `[${first} | ${second}] ${reason}`.trim();
}

/** What a reason cell says. One that people wrote in their own way is all reason. */
export function readTerms(cell: string): Terms {
  const [, first, second, reason] = WITH_ANGLES.exec(cell.trim()) ?? [];
  if (first === undefined || second === undefined) return { reason: cell.trim(), angles: NO_ANGLES };
  return { reason: (reason ?? '').trim(), angles: { first: first.trim(), second: second.trim() } };
}

/** The cell while one side has spoken: `merge: both tell of the same river`. */
export const proposalCell = (decision: string, terms: Terms, language: Language): string =>
  `${wordText(overlapDecisions, decision)[language]}: ${writeTerms(terms)}`.trim();

interface Proposal extends Terms {
  readonly decision: Decision;
}

/** What one side proposed, from the reason cell; undefined when people wrote something else there. */
export function proposalIn(reason: string): Proposal | undefined {
  for (const { key, text } of overlapDecisions) {
    for (const language of LANGUAGES) {
      const start = `${text[language]}:`;
      if (reason.startsWith(start)) return { decision: key, ...readTerms(reason.slice(start.length)) };
    }
  }
  return undefined;
}

/** The terms of a row, whether proposed, settled or noted. */
export const termsOf = (row: RowOf<'OVL'>): Terms => {
  const proposal = isSettled(row) ? undefined : proposalIn(row.reason);
  return proposal ?? readTerms(row.reason);
};

const isEarlier = (line: string): boolean =>
  LANGUAGES.some((language) => {
    const [start = '', middle = ''] = overlapsText.saidBefore[language].split(/\{name\}|\{word\}/);
    return line.startsWith(start) && line.includes(middle, start.length);
  });

interface ReasonLines {
  /** What was written for what is proposed now. */
  readonly own: string;
  /** The line about the word that it took the place of, '' for none. */
  readonly earlier: string;
}

/** Parts the cell of reasons, line by line, into what belongs to the proposal that stands and what came before it. */
export function reasonLines(reason: string): ReasonLines {
  const lines = reason.split('\n');
  return {
    own: lines
      .filter((line) => !isEarlier(line))
      .join('\n')
      .trim(),
    earlier: lines.filter(isEarlier).join('\n'),
  };
}

/** The line about a word that no longer stands, in the language of the workbook. */
export function earlierLine(name: string, decision: string, terms: Terms, language: Language): string {
  const { own } = reasonLines(terms.reason);
  const word = proposalCell(decision, { ...terms, reason: own }, language).replace(/:$/, '');
  return render(message(overlapsText.saidBefore, { name, word: word.replace(/\s+/g, ' ') }), language);
}

/** The cell of reasons with the line about an earlier word below it; `earlier` is '' for none. */
export const withEarlier = (reason: string, earlier: string): string =>
  earlier === '' ? reason : `${reason}\n${earlier}`.trim();

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
