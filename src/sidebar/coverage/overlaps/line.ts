// One line on a pair of the list: its level, how much is shared, why, and whose turn it is.
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-overlaps-list';
import { message, sameText, type Message } from '../../../core/base/messages/text';
import { standOf } from './sides';
import * as words from '../../../core/words/panels/coverage/overlaps';

const plain = (text: string): Message => message(sameText(text));

/** Asks say more than an issue that many others have too. */
function reasonOf({ asks, issues }: ListedOverlap): Message[] {
  if (asks.length > 0) return [message(words.askCount, { count: asks.length })];
  return issues.length > 0 ? [plain(issues.join(', '))] : [];
}

/** Of what is put off, nobody is asked yet. */
function turnOf({ settled, turn, turnText, proposed, waitingFor }: ListedOverlap): Message[] {
  if (turn === 'overdue') return [plain(turnText)];
  const isWaiting = !settled && waitingFor.length > 0 && (proposed !== '' || turn === 'now');
  return isWaiting ? [message(words.waitsFor, { names: waitingFor.join(', ') })] : [];
}

/** In their order: `Copied text`, `38%`, `Detention`, `waits for Justice`. */
export function lineOf(pair: ListedOverlap): Message[] {
  const { levelText, share, first, second } = pair;
  const cycle = first.cycle || second.cycle;
  const stand = standOf(pair);
  return [
    plain(levelText),
    ...(share > 0 ? [message(words.share, { share })] : []),
    ...reasonOf(pair),
    ...(cycle === '' ? [] : [message(words.ofCycle, { cycle })]),
    ...(stand ? [stand] : []),
    ...turnOf(pair),
  ];
}
