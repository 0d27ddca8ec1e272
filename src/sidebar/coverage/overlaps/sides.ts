// Words for the two sides of a pair: whose decision is there, and whose is missing.
import type { ListedOverlap, OverlapSide } from '../../../core/coverage/overlaps/plan-overlaps-list';
import { message, type Message, type Text } from '../../../core/base/messages/text';
import { overlapDecisions, wordText } from '../../../core/base/vocabulary/words';
import * as words from '../../../core/words/panels/coverage/overlaps';

/** Who speaks for a side: its workgroup, or a coordinator where it has none. */
export const speakerOf = ({ workgroup }: OverlapSide): string | Text => workgroup.name || words.aCoordinator;

/** Who may decide, for those who may not. A submission of an earlier cycle has nobody to ask. */
export function whoDecides({ first, second }: ListedOverlap): Message {
  const names = [first, second].filter(({ cycle }) => cycle === '').map(({ workgroup }) => workgroup.name);
  const [one, other] = new Set(names.filter((name) => name !== ''));
  if (one === undefined) return message(words.coordinatorDecides);
  if (other === undefined) return message(words.oneDecides, { workgroup: one });
  return message(words.mayNotDecide, { first: one, second: other });
}

/** Whose word is missing; undefined for a settled pair. */
export function missingWord({ settled, waitingFor }: ListedOverlap): Message | undefined {
  const [one, other] = waitingFor;
  if (settled || one === undefined) return undefined;
  return other === undefined
    ? message(words.missing, { side: one })
    : message(words.missingBoth, { first: one, second: other });
}

/** How far the pair is settled, in one line; undefined while nobody has spoken. */
export function standOf({ settled, decision, proposed }: ListedOverlap): Message | undefined {
  if (settled) return message(words.settledAs, { decision: wordText(overlapDecisions, decision) });
  if (proposed === '') return undefined;
  return message(words.proposed, { decision: wordText(overlapDecisions, proposed) });
}

/** What goes when the pair is opened again: each word that is there, the reason, and what followed from it. */
export function clearedByOpening({ first, second, reason, earlier, settled }: ListedOverlap): Message[] {
  const spoken = [first, second].filter(({ agreed }) => agreed !== '');
  return [
    ...spoken.map((side) => message(words.wordCleared, { name: side.agreed, side: speakerOf(side) })),
    ...(reason + earlier === '' ? [] : [message(words.reasonCleared)]),
    ...(settled ? [message(words.settledTakenBack)] : []),
  ];
}
