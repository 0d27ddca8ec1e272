// Find a date: say which of the proposed dates suit, see which is best, and fix it.
import type { DatePollsResult, ListedPoll } from '../../../core/people/date-polls/plan-date-polls-list';
import type { Success } from '../../kit/client';
import { openPanel } from '../../kit/open-view';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, type Load } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { Adding } from './adding';
import { Closing } from './closing';
import { OnePoll } from './one-poll';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/people/find-date';

const detailOf = ({ workgroups, own, asked, answered }: ListedPoll): string =>
  [
    workgroups,
    translate(words.answered, { answered, asked }),
    own && Object.values(own).includes('none') ? translate(words.waitsForYou) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

interface ListProps {
  readonly load: Load<DatePollsResult>;
  readonly cameBack: boolean;
  onPick(id: string): void;
}

function PollList({ load, cameBack, onPick }: ListProps) {
  const propose = (): void => void openPanel('meetings', { new: 'poll' });
  const mayPropose = loadedResult(load)?.mayPropose === true;
  return (
    <Frame primary={mayPropose ? { label: translate(words.propose), onPress: propose } : undefined}>
      <Loaded load={load} cameBack={cameBack}>
        {({ polls }) => (
          <PickList
            label={translate(titles.findDate)}
            items={polls}
            empty={translate(mayPropose ? words.noneMayPropose : words.none)}
            textOf={(poll) => `${poll.title} ${poll.workgroups}`}
            onPick={({ id }) => onPick(id)}
          >
            {(poll) => (
              <>
                {poll.title}
                <Detail>{detailOf(poll)}</Detail>
              </>
            )}
          </PickList>
        )}
      </Loaded>
    </Frame>
  );
}

type View =
  | { readonly kind: 'one' | 'adding'; readonly id: string }
  /** `date` is '' where the question is given up. */
  | { readonly kind: 'closing'; readonly id: string; readonly date: string }
  | { readonly kind: 'done'; readonly answer: Success };

function FindDatePanel() {
  const { poll: wanted = '' } = usePanel().opening.input;
  const load = useLoad('date-polls', {});
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'one', id: wanted },
    () => load.refresh(),
  );
  const onDone = (answer: Success): void => go({ kind: 'done', answer });
  const picked = 'id' in view ? view.id : '';
  const poll = loadedResult(load)?.polls.find(({ id }) => id === picked);
  if (view.kind === 'done')
    return (
      <Frame onBack={toList}>
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  if (!poll || view.kind === 'list')
    return <PollList {...{ load, cameBack }} onPick={(id) => go({ kind: 'one', id })} />;
  const onBack = (): void => go({ kind: 'one', id: poll.id });
  if (view.kind === 'closing') return <Closing {...{ poll, onDone, onBack }} date={view.date} />;
  if (view.kind === 'adding') return <Adding {...{ poll, onDone, onBack }} />;
  return (
    <OnePoll
      {...{ poll, onDone }}
      onBack={toList}
      onClose={(date) => go({ kind: 'closing', id: poll.id, date })}
      onAdd={() => go({ kind: 'adding', id: poll.id })}
    />
  );
}

export const view = viewOf(FindDatePanel, titles.findDate);
