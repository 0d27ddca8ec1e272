// What the row of an overlap says about its state. A pair is settled once its decision cell says more than open.
import type { Language } from '../messages/text';
import { LANGUAGES } from '../messages/text';
import type { RowOf } from '../records/rows';
import { overlapDecisions, wordText } from '../vocabulary/words';

export const isSettled = ({ decision }: RowOf<'OVL'>): boolean => decision !== '' && decision !== 'open';

/** Nobody has said or noted anything about the pair yet; a name that could not be read counts as said. */
export function isUntouched(row: RowOf<'OVL'>): boolean {
  const { decidedByFirst, decidedBySecond, reason, notes, unresolved } = row;
  const cells = [decidedByFirst, decidedBySecond, reason, notes];
  const names = [unresolved['decidedByFirst'], unresolved['decidedBySecond']];
  return (
    !isSettled(row) &&
    cells.every((cell) => cell === '') &&
    names.every((typed) => (typed ?? []).length === 0)
  );
}

/** Key that is equal for a pair in both orders. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** A reason as it stands while one side has spoken: `merge: both tell of the same river`. */
export const proposalCell = (decision: string, reason: string, language: Language): string =>
  `${wordText(overlapDecisions, decision)[language]}: ${reason}`.trim();

/** What one side proposed, from the reason cell; undefined when people wrote something else there. */
export function proposalIn(reason: string): { decision: string; reason: string } | undefined {
  for (const { key, text } of overlapDecisions) {
    for (const language of LANGUAGES) {
      const start = `${text[language]}:`;
      if (reason.startsWith(start)) return { decision: key, reason: reason.slice(start.length).trim() };
    }
  }
  return undefined;
}
