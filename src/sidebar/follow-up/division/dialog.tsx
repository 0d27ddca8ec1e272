// Divide among workgroups: what recommendations are about, which ask for the same, who follows them up.
import { useRef, useState } from 'preact/hooks';
import type { WordSuggestions } from '../../../core/follow-up/tagging/word-suggestions';
import type { AcceptSuggestionsResult } from '../../../core/follow-up/tagging/plan-accept';
import type { DivideFormResult } from '../../../core/follow-up/tagging/plan-tagging-form';
import type { SuggestForRecommendationsResult } from '../../../core/follow-up/tagging/plan-suggest';
import type { Success } from '../../kit/client';
import { Button } from '../../kit/buttons';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { sentencesWith } from '../../kit/sentences';
import { useLoad, type Load } from '../../kit/use-calls';
import { AskedPanel } from './asked';
import { ChangePanel } from './change';
import { ClustersPanel } from './clusters';
import { HandOverPanel } from './hand-over';
import { LearnPanel } from './learn';
import { ListPanel } from './list-panel';
import { SharePanel } from './share';
import { TellPanel } from './tell';
import { Start } from './start';
import { toldTogether } from './suggesting';
import { divideFormInputOf, mergeOffers, type DivisionView, type DivisionShow, type View } from './view';
import * as words from '../../../core/words/panels/follow-up/division';

interface StartPanelProps {
  readonly load: Load<DivideFormResult>;
  readonly cameBack: boolean;
  go(view: View, show?: DivisionShow): void;
  chooseCycle(cycle: number): void;
}

function StartPanel({ load, cameBack, go, chooseCycle }: StartPanelProps) {
  return (
    <Frame>
      <Loaded load={load} cameBack={cameBack}>
        {(form) => <Start form={form} go={go} chooseCycle={chooseCycle} />}
      </Loaded>
    </Frame>
  );
}

function DonePanel({ view, ways }: { view: Extract<View, { kind: 'done' }>; ways: Ways }) {
  const label = translate(view.back.kind === 'list' ? words.goBack : words.toStart);
  const onPress = view.back.kind === 'start' ? ways.toStart : (): void => ways.go(view.back);
  return (
    <Frame primary={{ label, onPress }}>
      <Summary answer={view.answer} mayUndo={view.mayUndo}>
        {view.mayTell && <Button label={translate(words.tell)} onPress={() => ways.go({ kind: 'tell' })} />}
      </Summary>
    </Frame>
  );
}

const START: View = { kind: 'start' };
const LIST: View = { kind: 'list' };
const SHARE: View = { kind: 'share' };

/** Whether something was accepted, and the words that can be learned from it, gathered until they are asked about. */
function useToLearn() {
  const [toLearn, setToLearn] = useState<readonly WordSuggestions[]>([]);
  const [hasAccepted, setHasAccepted] = useState(false);
  const toBeShared = useRef(false);
  const learn = (more: readonly WordSuggestions[]): void =>
    setToLearn((before) => mergeOffers([before, more]));
  const asked = (): readonly WordSuggestions[] => {
    setToLearn([]);
    return toLearn;
  };
  const accepted = ({ result }: Success<AcceptSuggestionsResult>): void => {
    learn(result.offers);
    setHasAccepted(true);
    toBeShared.current = true;
  };
  return { learn, accepted, hasAccepted, toBeShared, asked };
}

/** What a task asks about, the list for what was just brought in, or the start. */
function firstView(step: string | undefined, task: string | undefined): View {
  if (task !== undefined) return { kind: 'asked', task };
  return step === 'about' || step === 'mine' ? LIST : START;
}

/** The recommendations of one's own workgroups where My page leads there, else what is sure. */
const firstChoice = (step: string | undefined): DivisionView => ({
  ...{ search: '', from: 0 },
  show: step === 'mine' ? 'mine' : 'sure',
});

/** Where one is, and the ways from there. */
function useWays() {
  const { opening } = usePanel();
  const { cycle: itsCycle = '', step, task } = opening.input;
  const [cycle, chooseCycle] = useState<number | null>(itsCycle === '' ? null : Number(itsCycle));
  const [choice, change] = useState(() => firstChoice(step));
  const [view, setView] = useState<View>(() => firstView(step, task));
  const { learn, accepted, hasAccepted, toBeShared, asked } = useToLearn();
  const cameBack = useRef(false);
  const toBeSuggested = useRef(step === 'about');
  const load = useLoad('divide-form', divideFormInputOf(choice, cycle));
  const go = (next: View, wanted?: DivisionShow): void => {
    cameBack.current = true;
    setStatus('');
    if (wanted) change({ show: wanted, search: '', from: 0 });
    if (next.kind === 'start' || next.kind === 'list') load.refresh();
    setView(next);
  };
  const done = (answer: Success, mayUndo: boolean, back: View): void =>
    go({ kind: 'done', answer, mayUndo, back });
  // What can be learned is asked once, on the way to the start, and not after each acceptance.
  const onAccepted = (answer: Success<AcceptSuggestionsResult>): void => {
    accepted(answer);
    const isSureDone = choice.show === 'sure' && view.kind === 'list';
    go(LIST, isSureDone ? 'doubtful' : undefined);
    setStatus(sentencesWith(answer, 'headline').join(' '), 'good');
  };
  const toStart = (): void => {
    const offers = asked();
    go(offers.length > 0 ? { kind: 'learn', offers } : START);
  };
  const onSuggested = (answers: readonly Success<SuggestForRecommendationsResult>[]): void => {
    if (answers.length === 0) return;
    learn(mergeOffers(answers.map(({ result }) => result.offers)));
    go(LIST, 'sure');
    setStatus(toldTogether(answers).join(' '), 'good');
  };
  return {
    ...{ cycle, chooseCycle, choice, change, view, go, load, done, onAccepted, onSuggested, toStart },
    ...{ cameBack, hasAccepted, toBeSuggested, toBeShared, share: () => go(SHARE) },
  };
}

type Ways = ReturnType<typeof useWays>;

/** The screens beside start and list. */
function Aside({ view, form, ways }: { view: View; form: DivideFormResult; ways: Ways }) {
  const { go, done, onAccepted, toStart } = ways;
  const { cycle, mayAccept, mayShareOut } = form;
  const onBack = (): void => go(LIST);
  switch (view.kind) {
    case 'change':
      return <ChangePanel {...{ row: view.row, form, onDone: onAccepted, onBack }} />;
    case 'hand-over':
      return (
        <HandOverPanel {...{ row: view.row, form, onBack }} onDone={(answer) => done(answer, true, LIST)} />
      );
    case 'share':
      return (
        <SharePanel
          {...{ cycle, mayShareOut, onBack: toStart }}
          onDone={(answer) => go({ kind: 'done', answer, mayUndo: true, back: START, mayTell: mayShareOut })}
          onTell={() => go({ kind: 'tell' })}
          toLeftOver={() => go(LIST, 'no-workgroup')}
        />
      );
    case 'tell':
      return <TellPanel {...{ cycle, onBack: toStart }} onDone={(answer) => done(answer, false, START)} />;
    case 'clusters':
      return (
        <ClustersPanel
          {...{ cycle, mayAct: mayAccept, open: view.open, onBack: toStart }}
          onOpen={(open) => go({ kind: 'clusters', open })}
          onFound={(answer) => done(answer, true, { kind: 'clusters', open: '' })}
        />
      );
    default:
      return null;
  }
}

function DividePanel() {
  const ways = useWays();
  const { view, go, load, cameBack, chooseCycle } = ways;
  const known = useRef<DivideFormResult | undefined>(undefined);
  if (load.state === 'ready') known.current = load.result;
  if (view.kind === 'done') return <DonePanel view={view} ways={ways} />;
  if (view.kind === 'asked')
    return <AskedPanel task={view.task} onDone={(answer) => ways.done(answer, true, START)} />;
  if (view.kind === 'learn') return <LearnPanel offers={view.offers} onDone={() => go(START)} />;
  if (view.kind === 'list') return <ListPanel {...ways} refresh={load.refresh} />;
  if (view.kind === 'start' || !known.current)
    return <StartPanel {...{ load, cameBack: cameBack.current, go, chooseCycle }} />;
  return <Aside view={view} form={known.current} ways={ways} />;
}

export const view = viewOf(DividePanel, words.title);
