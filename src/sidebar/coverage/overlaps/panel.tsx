// Overlaps to settle: find them, see what a pair shares, agree what to do about it.
import { useRef, useState, useEffect } from 'preact/hooks';
import type { ListedOverlap, ListOverlapsResult } from '../../../core/coverage/overlaps/plan-overlaps-list';
import type { DecideOverlapResult } from '../../../core/coverage/overlaps/plan-decide';
import type { Text } from '../../../core/base/messages/text';
import { type Success, call } from '../../kit/client';
import { Empty, FocusHere, Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { DraftRestored } from '../../kit/draft-restored';
import { refuses, useDraft, useFreshErrors } from '../../kit/form';
import { wallClockInWords } from '../../kit/format-date';
import { viewOf } from '../../kit/views';
import { Confirm, Summary } from '../../kit/outcome';
import { Pages } from '../../kit/pages';
import { translate, translateMessage, usePanel } from '../../kit/panel-context';
import { useLoad, useRun } from '../../kit/use-calls';
import { Decide } from './decide';
import { Filter, firstChoice, PAGE, type OverlapsChoice } from './filter';
import { EndorseNow } from './endorse-now';
import { WriteJoint } from './write-joint';
import { useFinding, type FindResult } from './finding';
import { ProgressBar } from '../../kit/progress-bar';
import { PairList } from './overlaps-list';
import { PairDetail } from './pair';
import { firstWord, lacking, toInput, type Decision, type Word } from './word';
import { useViews } from '../../kit/use-views';
import { clearedByOpening } from './sides';
import type { TextOfMany } from '../../../core/coverage/overlaps/plan-find';
import { MayBeShared } from './passages';
import { PlainList, Section } from '../../kit/parts';
import { Quote } from '../../kit/quote';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/coverage/overlaps';

type Decided = Success<DecideOverlapResult>;

interface OpenPair {
  readonly pair: ListedOverlap;
  /** Asks again how it stands; what is in the form stays. */
  refresh(): void;
}

function usePair(listed: ListedOverlap): OpenPair {
  const { language } = usePanel();
  const [pair, setPair] = useState(listed);
  const [turn, setTurn] = useState(0);
  const wanted = `${language} ${turn}`;
  const spoken = useRef(wanted);
  useEffect(() => {
    if (spoken.current === wanted) return undefined;
    let isWanted = true;
    const input = { show: 'all', id: listed.id } as const;
    void call('list-overlaps', input, { reads: true }).then((answer) => {
      const found = answer.ok && answer.result.overlaps.find(({ id }) => id === listed.id);
      if (!isWanted || !found) return;
      spoken.current = wanted;
      setPair(found);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return { pair, refresh: () => setTurn((before) => before + 1) };
}

function CommonText({ common }: { common: TextOfMany }) {
  const { submissions, words: count, start, text } = common;
  return (
    <>
      <p class="quiet">{translate(words.commonText, { count: submissions.length, words: count })}</p>
      <Quote>{start}</Quote>
      <MayBeShared text={text} />
    </>
  );
}

function FoundSummary({ found }: { found: FindResult }) {
  const { answer, inParts } = found;
  const { common } = answer.result;
  return (
    <Summary answer={answer} mayUndo={!inParts && answer.result.written > 0}>
      {common.length > 0 && (
        <Section title={translate(words.commonTexts)}>
          <p class="help">{translate(words.commonHelp)}</p>
          <PlainList items={common}>{(one) => <CommonText common={one} />}</PlainList>
        </Section>
      )}
    </Summary>
  );
}

interface ReopenProps {
  readonly pair: ListedOverlap;
  readonly isBusy: boolean;
  onPress(): void;
  onBack(): void;
}

function Reopen({ pair, isBusy, onPress, onBack }: ReopenProps) {
  const titles = { first: pair.first.title, second: pair.second.title };
  return (
    <Frame primary={{ label: translate(words.reopen), isBusy, onPress }} onBack={onBack}>
      <Confirm
        question={translate(words.reopenQuestion, titles)}
        lines={clearedByOpening(pair).map(translateMessage)}
      />
    </Frame>
  );
}

interface PairPanelProps {
  readonly pair: ListedOverlap;
  /** With the decision, '' while the other side has not said the same. */
  onDone(answer: Decided, decision: string): void;
  onBack(): void;
}

function PairPanel({ pair: listed, onDone, onBack }: PairPanelProps) {
  const { pair, refresh } = usePair(listed);
  const { me } = usePanel();
  const { draft: word, change, back, sent } = useDraft<Word>(pair.id, () => firstWord(pair));
  const [isOpening, setOpening] = useState(false);
  const deciding = useRun('decide-overlap');
  const { isBusy } = deciding;
  const fresh = useFreshErrors(deciding.errors, word);
  const send = async (decision: Decision): Promise<void> => {
    const answer = await deciding.run(toInput(word, pair, decision));
    if (!answer) return refresh();
    sent();
    onDone(answer, answer.result.settled ? decision : '');
  };
  const decide = (): void => {
    if (!refuses(deciding, lacking(word, pair, me)) && word.decision !== '') void send(word.decision);
  };
  const mayDecide = pair.mayDecide !== 'none';
  if (isOpening) {
    const onPress = (): void => void send('open').then(() => setOpening(false));
    return <Reopen {...{ pair, isBusy, onPress }} onBack={() => setOpening(false)} />;
  }
  return (
    <Frame
      primary={mayDecide ? { label: translate(words.decide), isBusy, onPress: decide } : undefined}
      onBack={onBack}
    >
      <PairDetail pair={pair} onSaid={refresh} />
      <DraftRestored back={back} />
      <Decide pair={pair} word={word} errors={fresh} change={change} onReopen={() => setOpening(true)} />
    </Frame>
  );
}

interface ListProps {
  readonly choice: OverlapsChoice;
  change(choice: OverlapsChoice): void;
  onPick(pair: ListedOverlap): void;
}

const EMPTY: Readonly<Record<ListOverlapsResult['show'], Text>> = {
  mine: words.emptyMine,
  open: words.emptyOpen,
  contradictions: words.emptyContradictions,
  settled: words.emptySettled,
  all: words.emptyOpen,
};

function Pairs({ listed, choice, change, onPick }: ListProps & { listed: ListOverlapsResult }) {
  const { overlaps, total, weaker, due, isPastDue, counts } = listed;
  if (overlaps.length === 0) return <Empty words={translate(EMPTY[listed.show])} />;
  return (
    <>
      <p>{translate(words.intro)}</p>
      {due !== '' && counts.open > 0 && (
        <p class="help">
          {translate(isPastDue ? words.duePast : words.due, { date: wallClockInWords(due) })}
        </p>
      )}
      <PairList pairs={overlaps} weaker={weaker} onPick={onPick} />
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

type Known = Pick<ListOverlapsResult, 'show' | 'counts'>;

const NO_COUNTS: Known['counts'] = { mine: 0, open: 0, contradictions: 0, settled: 0, all: 0 };

function Overlaps(props: ListProps) {
  /** What the panel was opened for: the pairs of one submission. */
  const submission = usePanel().opening.input['submission'] ?? '';
  const { show, workgroup, from } = props.choice;
  const load = useLoad('list-overlaps', {
    ...(show !== '' && { show }),
    from,
    count: PAGE,
    ...(workgroup !== '' && { workgroup }),
    ...(submission !== '' && { submission }),
  });
  const known = useRef<Known>({ show: 'open', counts: NO_COUNTS });
  if (load.state === 'ready') known.current = load.result;
  const shown = show === '' ? known.current.show : show;
  return (
    <>
      <Filter choice={props.choice} shown={shown} change={props.change} counts={known.current.counts} />
      <Loaded load={load}>{(listed) => <Pairs {...props} listed={listed} />}</Loaded>
    </>
  );
}

interface ListPanelProps extends ListProps {
  readonly cameBack: boolean;
  onFound(found: FindResult): void;
}

function ListPanel({ cameBack, onFound, ...props }: ListPanelProps) {
  const { progress, find, stop } = useFinding();
  const start = async (): Promise<void> => {
    const found = await find();
    if (found) onFound(found);
  };
  return (
    <Frame
      primary={{ label: translate(words.find), isBusy: progress !== null, onPress: () => void start() }}
      secondary={progress ? { label: translate(words.stop), onPress: stop } : undefined}
    >
      {progress ? (
        <ProgressBar label={translate(words.progress)} {...progress}>
          {translate(progress.total > 0 ? words.writing : words.comparing, { ...progress })}
        </ProgressBar>
      ) : (
        <FocusHere when={cameBack}>
          <Overlaps {...props} />
        </FocusHere>
      )}
    </Frame>
  );
}

type View =
  | { readonly kind: 'pair'; readonly pair: ListedOverlap }
  | {
      readonly kind: 'decided';
      readonly answer: Decided;
      readonly pair: ListedOverlap;
      readonly decision: string;
    }
  | { readonly kind: 'found'; readonly found: FindResult };

function OverlapsPanel() {
  const { opening } = usePanel();
  const [choice, setChoice] = useState<OverlapsChoice>(() => firstChoice(opening));
  const { view, go, toList, cameBack } = useViews<View>();
  if (view.kind === 'decided' || view.kind === 'found')
    return (
      <Frame primary={{ label: translate(words.toList), onPress: toList }}>
        {view.kind === 'found' ? (
          <FoundSummary found={view.found} />
        ) : (
          <Summary answer={view.answer} mayUndo>
            <EndorseNow pair={view.pair} decision={view.decision} />
            <WriteJoint joint={view.answer.result.joint} />
          </Summary>
        )}
      </Frame>
    );
  if (view.kind === 'pair')
    return (
      <PairPanel
        pair={view.pair}
        onDone={(answer, decision) => go({ kind: 'decided', answer, pair: view.pair, decision })}
        onBack={toList}
      />
    );
  return (
    <ListPanel
      choice={choice}
      change={setChoice}
      cameBack={cameBack}
      onPick={(pair) => go({ kind: 'pair', pair })}
      onFound={(found) => go({ kind: 'found', found })}
    />
  );
}

export const view = viewOf(OverlapsPanel, titles.overlaps);
