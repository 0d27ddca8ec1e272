// Reads and writes the decision cells of Overlaps: whether a pair is settled, its terms, and proposals.
import type { Language } from '../../base/messages/text';
import { LANGUAGES } from '../../base/messages/text';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import type { KeyOf } from '../../base/vocabulary/words';
import { overlapDecisions, wordText } from '../../base/vocabulary/words';

export type Decision = KeyOf<typeof overlapDecisions>;

/** Whether a decision stands, by the cell *decision* of a row of Overlaps: neither empty nor `open`. */
export const isSettled = ({ decision }: Pick<RowOf<'OVL'>, 'decision'>): boolean =>
  decision !== '' && decision !== 'open';

/** Nobody has said or noted anything about the pair yet; a word or name that could not be read counts as said. */
export function isUntouched(row: RowOf<'OVL'>): boolean {
  const { decidedByFirst, decidedBySecond, reason, notes, unresolved } = row;
  const cells = [decidedByFirst, decidedBySecond, reason, notes];
  const unread = [unresolved['decision'], unresolved['decidedByFirst'], unresolved['decidedBySecond']];
  return (
    !isSettled(row) &&
    cells.every((cell) => cell === '') &&
    unread.every((typed) => (typed ?? []).length === 0)
  );
}

/** Key that is equal for a pair in both orders. */
export const pairKey = (one: string, other: string): string =>
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

export interface Proposal extends Terms {
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
