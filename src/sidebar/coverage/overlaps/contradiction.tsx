// Whether the asks of a pair contradict each other: what a person said, or the question with both asks, one press each.
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-overlaps-list';
import { Button } from '../../kit/buttons';
import { Icon } from '../../kit/icons';
import { translate } from '../../kit/panel-context';
import { PlainList } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/coverage/overlaps';

interface ContradictionProps {
  readonly pair: ListedOverlap;
  /** Asks again how the pair stands. */
  onSaid(): void;
}

export function Contradiction({
  pair: { id, opposes, contradiction, mayDecide },
  onSaid,
}: ContradictionProps) {
  const marking = useRun('mark-contradiction');
  const mark = async (contradict: 'yes' | 'no'): Promise<void> => {
    if (await marking.run({ id, contradict })) onSaid();
  };
  const button = (label: string, contradict: 'yes' | 'no') => (
    <Button label={label} isBusy={marking.isBusy} onPress={() => void mark(contradict)} />
  );
  const isMine = mayDecide !== 'none';
  if (contradiction === 'none') return isMine ? button(translate(words.markContradict), 'yes') : null;
  const isTold = contradiction === 'told';
  return (
    <section>
      <h3 class="opposite">
        <Icon name="problem" /> {translate(isTold ? words.contradicts : words.opposite)}
      </h3>
      <PlainList items={opposes} look="asks" />
      {isMine && (
        <div class="buttons">
          {!isTold && button(translate(words.yesContradict), 'yes')}
          {button(translate(isTold ? words.notContradict : words.noContradict), 'no')}
        </div>
      )}
    </section>
  );
}
