// What was taken up: find the recommendations that say what was asked, look, and decide.
import { MakeReport } from '../../coverage/coverage-report/make-report';
import { sentencesWithout } from '../../kit/sentences';
import { useState } from 'preact/hooks';
import type { UptakeResult } from '../../../core/follow-up/uptake/plan-uptake';
import type { MatchAsksResult } from '../../../core/follow-up/uptake/plan-match';
import type { Success } from '../../kit/client';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { useViews } from '../../kit/use-views';
import { loadedResult, useLoad, type Load, useRun } from '../../kit/use-calls';
import { AskPanel } from './ask';
import { nextToDecide, type UptakeShow } from './choose';
import { AskList } from './uptake-list';
import * as words from '../../../core/words/panels/follow-up/uptake';

type Answer = Success<MatchAsksResult>;

interface Finding {
  readonly isBusy: boolean;
  /** The first answer's words, which knew the whole; undefined when nothing went through. */
  find(cycle: number | null): Promise<Answer | undefined>;
}

function useFinding(): Finding {
  const { run } = useRun('match-asks');
  const [isBusy, setBusy] = useState(false);
  const part = async (cycle: number | null, sentence: string): Promise<Answer | undefined> => {
    const running = run(cycle === null ? {} : { cycle });
    setStatus(sentence);
    return running;
  };
  const find = async (cycle: number | null): Promise<Answer | undefined> => {
    setBusy(true);
    const first = await part(cycle, translate(words.finding));
    const total = first ? first.result.written + first.result.left : 0;
    let last = first;
    while (last && last.result.left > 0) {
      const next = await part(cycle, translate(words.writing, { done: total - last.result.left, total }));
      // A part that failed has said so; what is written stays.
      if (!next) break;
      last = next;
    }
    setBusy(false);
    if (!first || !last) return undefined;
    const isWhole = last.result.left === 0;
    const summary = isWhole ? sentencesWithout(first, 'go on') : first.summary;
    return { ...first, summary };
  };
  return { isBusy, find };
}

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
  const result = loadedResult(load);
  const press = async (): Promise<void> => {
    const answer = await find(result?.cycle ?? null);
    if (answer) onFound(answer);
  };
  const mayFind = result !== undefined && result.mayMatch && result.cycle !== null && result.asks.length > 0;
  const finding = mayFind ? { label: translate(words.find), isBusy, onPress: () => void press() } : undefined;
  // Where something was found, to decide on it is the next step.
  const next = nextToDecide(result?.asks ?? [], '');
  const deciding = next === '' ? undefined : { label: translate(words.nextAsk), onPress: () => onPick(next) };
  return (
    <Frame primary={deciding ?? finding} secondary={deciding && finding}>
      <Loaded load={load} fields={6} cameBack={cameBack}>
        {(ready) => (
          <>
            <AskList result={ready} {...list} onPick={({ ask }) => onPick(ask.id)} />
            {ready.asks.length > 0 && <MakeReport command="build-uptake-report" cycle={ready.cycle} />}
          </>
        )}
      </Loaded>
    </Frame>
  );
}

function UptakePanel() {
  const [cycle, setCycle] = useState<number | null>(null);
  const load = useLoad('uptake', cycle === null ? {} : { cycle });
  const [show, choose] = useState<UptakeShow>('all');
  const { ask: wanted = '' } = usePanel().opening.input;
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'ask', ask: wanted },
  );
  if (view.kind === 'found')
    return (
      <Frame primary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={view.answer} />
      </Frame>
    );
  if (view.kind === 'ask') {
    const next = nextToDecide(loadedResult(load)?.asks ?? [], view.ask);
    return (
      <AskPanel
        key={view.ask}
        {...{ ask: view.ask, cycle, toList }}
        onDecided={load.refresh}
        toNext={next === '' ? undefined : () => go({ kind: 'ask', ask: next })}
      />
    );
  }
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

export const view = viewOf(UptakePanel, words.title);
