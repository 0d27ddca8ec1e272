// One country and one ask: how likely by a bar, how it stands by a word, and a press that plans it.
import type { AskCell } from '../../../core/advocacy/whom-to-ask/table';
import { translate } from '../../kit/panel-context';
import type { PlannedStatus } from './whom-to-ask-draft';
import * as words from '../../../core/words/panels/advocacy/whom-to-ask';

interface CellProps {
  readonly cell: AskCell;
  /** Points of a full bar; null where points rank nobody. */
  readonly best: number | null;
  readonly shown: PlannedStatus;
  /** Country and ask, for screen readers. */
  readonly name: string;
  readonly mayPlan: boolean;
  readonly isChosen: boolean;
  onPress(): void;
  onLook(): void;
}

const NEW_WORDS = { 'to-plan': words.toPlan, 'to-drop': words.toDrop } as const;

const wordFor = (shown: PlannedStatus, { statusText }: AskCell): string =>
  shown === 'to-plan' || shown === 'to-drop' ? translate(NEW_WORDS[shown]) : statusText;

/** Beside the best of the table: a rank to see at a glance. */
const Bar = ({ part }: { part: number }) => (
  <span class="bar" aria-hidden="true">
    <span style={{ width: `${100 * part}%` }} />
  </span>
);

/** What is promised is as likely as can be. */
const partOf = ({ status, points }: AskCell, best: number | null): number | null => {
  if (status === 'promised') return 1;
  return best === null ? null : Math.min(1, points / best);
};

export function Cell({ cell, best, shown, name, mayPlan, isChosen, onPress, onLook }: CellProps) {
  const word = wordFor(shown, cell);
  const part = partOf(cell, best);
  return (
    <td class={isChosen ? 'chosen' : undefined}>
      <button
        type="button"
        class={`ask-cell ${shown || 'open'}`}
        aria-pressed={mayPlan ? shown !== '' && shown !== 'to-drop' && shown !== 'dropped' : undefined}
        aria-label={translate(words.cellName, { name, points: cell.points, status: word })}
        onClick={onPress}
        onFocus={onLook}
        onMouseEnter={onLook}
      >
        {part !== null && <Bar part={part} />}
        <span class="word">{word}</span>
      </button>
    </td>
  );
}
