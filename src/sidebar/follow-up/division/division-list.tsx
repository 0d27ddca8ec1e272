// A page of recommendations: accept, change or leave what is suggested, or hand one over.
import { useEffect, useState } from 'preact/hooks';
import type {
  DivideFormResult,
  ShownRecommendation,
} from '../../../core/follow-up/tagging/plan-tagging-form';
import type { Text } from '../../../core/base/messages/text';
import { TextField } from '../../kit/fields/inputs';
import { Cards } from '../../kit/cards';
import * as kitText from '../../../core/words/panels/kit';
import { Choices } from '../../kit/choices';
import { Pages } from '../../kit/pages';
import { translate } from '../../kit/panel-context';
import { Empty } from '../../kit/states';
import { Card } from './card';
import { useKeys } from './keys';
import type { Action } from '../../kit/buttons';
import { PAGE, type DivisionView, type RowActions, type DivisionShow } from './view';
import * as words from '../../../core/words/panels/follow-up/division';

const SHOWS: Readonly<Record<DivisionShow, Text>> = {
  sure: words.showSure,
  doubtful: words.showDoubtful,
  'no-issue': words.showNoIssue,
  'no-workgroup': words.showNoGroup,
  mine: words.showMine,
  all: words.showAll,
};

/** Typing that has paused this long is looked for. */
const PAUSE_MS = 400;

interface ChoiceProps {
  readonly choice: DivisionView;
  change(choice: DivisionView): void;
}

export function Chips({ counts, choice, change }: ChoiceProps & Pick<DivideFormResult, 'counts'>) {
  const offered = (Object.keys(SHOWS) as DivisionShow[]).filter((one) => one !== 'mine' || counts.mine > 0);
  return (
    <Choices
      offered={offered}
      texts={SHOWS}
      chosen={choice.show}
      counts={counts}
      choose={(show) => change({ ...choice, show, from: 0 })}
    />
  );
}

export function Search({ choice, change }: ChoiceProps) {
  const [typed, setTyped] = useState(choice.search);
  useEffect(() => {
    if (typed === choice.search) return undefined;
    const waiting = setTimeout(() => change({ ...choice, search: typed, from: 0 }), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [typed]);
  return <TextField label={translate(kitText.search)} value={typed} onChange={setTyped} />;
}

interface ListProps extends ChoiceProps {
  readonly form: DivideFormResult;
  readonly actions: RowActions;
  readonly isBusy: boolean;
  /** Nothing waits any more, and no suggestions are offered in its place. */
  readonly isDecided: boolean;
}

/** Why nothing is shown. */
function emptyWords({ choice, isDecided }: ListProps): Text {
  if (choice.show !== 'sure' && choice.show !== 'doubtful') return words.empty;
  return isDecided ? words.allDecided : words.emptySuggested;
}

function actionsFor(row: ShownRecommendation, mayAccept: boolean, actions: RowActions): readonly Action[] {
  const hasSuggestions = row.suggestions.length > 0;
  const offered: readonly (readonly [boolean, Text, (row: ShownRecommendation) => void])[] = [
    [mayAccept && hasSuggestions, words.accept, actions.accept],
    [mayAccept, words.change, actions.change],
    [mayAccept && hasSuggestions, words.leave, actions.leave],
    [row.mayHandOver, words.handOver, actions.handOver],
  ];
  return offered
    .filter(([applies]) => applies)
    .map(([, label, act]) => ({ label: translate(label), onPress: () => act(row) }));
}

export function RecommendationList(props: ListProps) {
  const { form, choice, change, actions, isBusy } = props;
  const { rows, total, mayAccept } = form;
  const keys = useKeys(rows, mayAccept && !isBusy ? actions : undefined);
  if (rows.length === 0) return <Empty words={translate(emptyWords(props))} />;
  return (
    <>
      {mayAccept && <p class="help keys">{translate(words.keys)}</p>}
      <div ref={keys.list} onKeyDown={keys.press}>
        <Cards label={translate(words.list)}>
          {rows.map((row) => (
            <Card key={row.id} row={row} isBusy={isBusy} actions={actionsFor(row, mayAccept, actions)} />
          ))}
        </Cards>
      </div>
      <Pages
        from={choice.from}
        size={PAGE}
        total={total}
        earlier={words.earlier}
        later={words.later}
        go={(from) => change({ ...choice, from })}
      />
    </>
  );
}
