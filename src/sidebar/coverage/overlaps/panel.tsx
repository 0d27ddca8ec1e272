// Overlaps to settle: find them, see what a pair shares, agree what to do about it.
import { useRef, useState } from 'preact/hooks';
import type { ListedOverlap, ListOverlapsResult } from '../../../core/coverage/overlaps/plan-list';
import type { Text } from '../../../core/base/messages/text';
import type { Success } from '../../kit/calls';
import { FocusHere } from '../../kit/focus-here';
import { Frame } from '../../kit/frame';
import { useFreshErrors } from '../../kit/fresh-errors';
import * as kitText from '../../../core/words/panels/kit';
import { wallClockInWords } from '../../kit/moments';
import { mountPanel } from '../../kit/mount';
import { Summary } from '../../kit/outcome';
import { Pages } from '../../kit/pages';
import { usePanel } from '../../kit/panel-context';
import { Empty, Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Decide } from './decide';
import type { Choice } from './filter';
import { Filter, PAGE } from './filter';
import type { FindResult } from './finding';
import { useFinding } from './finding';
import { FoundSummary, ProgressBar } from './found';
import { PairList } from './list';
import { PairDetail } from './pair';
import { Reopen } from './reopen';
import { usePair } from './use-pair';
import { firstWord, lacking, toInput, type Decision, type Word } from './word';
import * as words from '../../../core/words/panels/coverage/overlaps';
import * as titles from '../../../core/words/workbook/menu';

interface PairPanelProps {
  readonly pair: ListedOverlap;
  onDone(answer: Success): void;
  onBack(): void;
}

function PairPanel({ pair: listed, onDone, onBack }: PairPanelProps) {
  const { pair, refresh } = usePair(listed);
  const { say, tell, me } = usePanel();
  const [word, setWord] = useState<Word>(() => firstWord(pair));
  const [isOpening, setOpening] = useState(false);
  const { isBusy, errors, showErrors, run } = useRun('decide-overlap');
  const fresh = useFreshErrors(errors, word);
  const send = async (decision: Decision): Promise<void> => {
    const answer = await run(toInput(word, pair, decision));
    if (answer) onDone(answer);
    else refresh();
  };
  const decide = (): void => {
    const missing = Object.entries(lacking(word, pair, me));
    if (missing.length === 0 && word.decision !== '') return void send(word.decision);
    showErrors(Object.fromEntries(missing.map(([field, sentence]) => [field, say(sentence)])));
    tell(say(kitText.checkFields, { count: missing.length }), 'bad');
  };
  const mayDecide = pair.mayDecide !== 'none';
  if (isOpening)
    return (
      <Reopen
        pair={pair}
        isBusy={isBusy}
        onReopen={() => void send('open').then(() => setOpening(false))}
        onBack={() => setOpening(false)}
      />
    );
  return (
    <Frame
      title={say(titles.overlaps)}
      primary={mayDecide ? { label: say(words.decide), isBusy, onPress: decide } : undefined}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <PairDetail pair={pair} />
      <Decide pair={pair} word={word} errors={fresh} change={setWord} onReopen={() => setOpening(true)} />
    </Frame>
  );
}

interface ListProps {
  readonly choice: Choice;
  change(choice: Choice): void;
  onPick(pair: ListedOverlap): void;
}

/** What the panel was opened for: the pairs of one submission. */
const useSubmission = (): string => usePanel().opening.input['submission'] ?? '';

const EMPTY: Readonly<Record<ListOverlapsResult['show'], Text>> = {
  mine: words.emptyMine,
  open: words.emptyOpen,
  contradictions: words.emptyContradictions,
  settled: words.emptySettled,
  all: words.emptyOpen,
};

function Pairs({ listed, choice, change, onPick }: ListProps & { listed: ListOverlapsResult }) {
  const { say, language } = usePanel();
  const { overlaps, total, due, isPastDue, counts } = listed;
  if (overlaps.length === 0) return <Empty words={say(EMPTY[listed.show])} />;
  return (
    <>
      <p>{say(words.intro)}</p>
      {due !== '' && counts.open > 0 && (
        <p class="help">
          {say(isPastDue ? words.duePast : words.due, { date: wallClockInWords(due, language) })}
        </p>
      )}
      <PairList pairs={overlaps} onPick={onPick} />
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
  const submission = useSubmission();
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
  const { say } = usePanel();
  const { progress, find, stop } = useFinding();
  const start = async (): Promise<void> => {
    const found = await find();
    if (found) onFound(found);
  };
  return (
    <Frame
      title={say(titles.overlaps)}
      primary={{ label: say(words.find), isBusy: progress !== null, onPress: () => void start() }}
      secondary={progress ? { label: say(words.stop), onPress: stop } : undefined}
    >
      {progress ? (
        <ProgressBar progress={progress} />
      ) : (
        <FocusHere when={cameBack}>
          <Overlaps {...props} />
        </FocusHere>
      )}
    </Frame>
  );
}

type Screen =
  | { readonly kind: 'list' }
  | { readonly kind: 'pair'; readonly pair: ListedOverlap }
  | { readonly kind: 'decided'; readonly answer: Success }
  | { readonly kind: 'found'; readonly found: FindResult };

function OverlapsPanel() {
  const { say, tell } = usePanel();
  const [choice, setChoice] = useState<Choice>({ show: '', workgroup: '', from: 0 });
  const [screen, setScreen] = useState<Screen>({ kind: 'list' });
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    setScreen({ kind: 'list' });
    tell('');
  };
  if (screen.kind === 'decided' || screen.kind === 'found')
    return (
      <Frame title={say(titles.overlaps)} primary={{ label: say(words.toList), onPress: toList }}>
        {screen.kind === 'found' ? (
          <FoundSummary found={screen.found} />
        ) : (
          <Summary answer={screen.answer} mayUndo />
        )}
      </Frame>
    );
  if (screen.kind === 'pair')
    return (
      <PairPanel
        pair={screen.pair}
        onDone={(answer) => setScreen({ kind: 'decided', answer })}
        onBack={toList}
      />
    );
  return (
    <ListPanel
      choice={choice}
      change={setChoice}
      cameBack={cameBack.current}
      onPick={(pair) => setScreen({ kind: 'pair', pair })}
      onFound={(found) => setScreen({ kind: 'found', found })}
    />
  );
}

mountPanel(OverlapsPanel);
