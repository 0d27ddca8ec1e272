// The question before a pair is opened again: whose word goes with it.
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-list';
import { render } from '../../../core/base/messages/text';
import { Frame } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { Confirm } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { clearedByOpening } from './sides';
import * as words from '../../../core/words/panels/coverage/overlaps';
import * as titles from '../../../core/words/workbook/menu';

interface ReopenProps {
  readonly pair: ListedOverlap;
  readonly isBusy: boolean;
  onReopen(): void;
  onBack(): void;
}

export function Reopen({ pair, isBusy, onReopen, onBack }: ReopenProps) {
  const { say, language } = usePanel();
  const { first, second } = pair;
  return (
    <Frame
      title={say(titles.overlaps)}
      primary={{ label: say(words.reopen), isBusy, onPress: onReopen }}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <Confirm
        question={say(words.reopenQuestion, { first: first.title, second: second.title })}
        lines={clearedByOpening(pair).map((line) => render(line, language))}
      />
    </Frame>
  );
}
