// What was taken up: find the recommendations that say what was asked, look, and decide.
import { useState } from 'preact/hooks';
import type { UptakeResult, UptakeShow } from '../../../core/follow-up/uptake/calls';
import type { Success } from '../../kit/client';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { Summary } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { useViews } from '../../kit/use-views';
import { resultOf, useLoad, type Load } from '../../kit/use-calls';
import { AskPanel } from './ask';
import { useFinding } from './find';
import { AskList } from './list';
import * as words from '../../../core/words/panels/follow-up/uptake';

type View =
  { readonly kind: 'ask'; readonly ask: string } | { readonly kind: 'found'; readonly answer: Success };

interface ListPanelProps {
  readonly load: Load<UptakeResult>;
  readonly show: UptakeShow;
  readonly cameBack: boolean;
  choose(show: UptakeShow): void;
  onCycle(cycle: number): void;
  onPick(ask: string): void;
  onFound(answer: Success): void;
}

function ListPanel({ load, cameBack, onPick, onFound, ...list }: ListPanelProps) {
  const { isBusy, find } = useFinding();
  const result = resultOf(load);
  const press = async (): Promise<void> => {
    const answer = await find(result?.cycle ?? null);
    if (answer) onFound(answer);
  };
  const mayFind = result !== undefined && result.mayMatch && result.cycle !== null && result.counts.all > 0;
  return (
    <Frame primary={mayFind ? { label: say(words.find), isBusy, onPress: () => void press() } : undefined}>
      <Loaded load={load} fields={6} cameBack={cameBack}>
        {(ready) => <AskList result={ready} {...list} onPick={({ ask }) => onPick(ask.id)} />}
      </Loaded>
    </Frame>
  );
}

function UptakePanel() {
  const [cycle, setCycle] = useState<number | null>(null);
  const load = useLoad('uptake', { brief: true, ...(cycle !== null && { cycle }) });
  const [show, choose] = useState<UptakeShow>('all');
  const { view, go, toList, cameBack } = useViews<View>();
  if (view.kind === 'found')
    return (
      <Frame primary={{ label: say(words.toList), onPress: toList }}>
        <Summary answer={view.answer} />
      </Frame>
    );
  if (view.kind === 'ask')
    return <AskPanel ask={view.ask} cycle={cycle} onDecided={load.refresh} toList={toList} />;
  return (
    <ListPanel
      {...{ load, show, choose, cameBack, onCycle: setCycle }}
      onPick={(ask) => go({ kind: 'ask', ask })}
      onFound={(answer) => {
        load.refresh();
        go({ kind: 'found', answer });
      }}
    />
  );
}

mountPanel(UptakePanel, words.title);
