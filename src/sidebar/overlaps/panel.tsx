// Overlaps to settle: find them, see what a pair shares, agree what to do about it.
import { useRef, useState } from 'preact/hooks';
import type { ListedOverlap } from '../../core/coverage/plan-list';
import type { Success } from '../kit/calls';
import { FocusHere } from '../kit/focus-here';
import { Frame } from '../kit/frame';
import { useFreshErrors } from '../kit/fresh-errors';
import { kitText } from '../kit/messages';
import { mountPanel } from '../kit/mount';
import { Summary } from '../kit/outcome';
import { usePanel } from '../kit/panel-context';
import { Empty, Loaded } from '../kit/states';
import { useLoad, useRun } from '../kit/use-calls';
import type { Word } from './decide';
import { Decide, firstWord } from './decide';
import type { Choice } from './filter';
import { Filter, PAGE, Pages } from './filter';
import { PairList } from './list';
import { overlapsText as words } from './messages';
import { PairDetail } from './pair';

interface PairPanelProps {
  readonly pair: ListedOverlap;
  onDone(answer: Success): void;
  onBack(): void;
}

function PairPanel({ pair, onDone, onBack }: PairPanelProps) {
  const { say, tell } = usePanel();
  const [word, setWord] = useState<Word>(() => firstWord(pair));
  const { isBusy, errors, showErrors, run } = useRun('decide-overlap');
  const fresh = useFreshErrors(errors, word);
  const send = async (decision: Exclude<Word['decision'], ''>): Promise<void> => {
    const reason = word.reason.trim();
    const answer = await run({ id: pair.id, decision, ...(reason !== '' && { reason }) });
    if (answer) onDone(answer);
  };
  const decide = (): void => {
    if (word.decision !== '') return void send(word.decision);
    showErrors({ decision: say(words.chooseOne) });
    tell(say(kitText.checkFields, { count: 1 }), 'bad');
  };
  const mayDecide = pair.mayDecide !== 'none';
  return (
    <Frame
      title={say(words.title)}
      primary={mayDecide ? { label: say(words.decide), isBusy, onPress: decide } : undefined}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <PairDetail pair={pair} />
      <Decide pair={pair} word={word} errors={fresh} change={setWord} onReopen={() => void send('open')} />
    </Frame>
  );
}

interface ListPanelProps {
  readonly choice: Choice;
  change(choice: Choice): void;
  readonly cameBack: boolean;
  onPick(pair: ListedOverlap): void;
  onFound(answer: Success): void;
}

/** What the panel was opened for: the pairs of one submission. */
const useSubmission = (): string => usePanel().opening.input['submission'] ?? '';

function Overlaps({ choice, change, onPick }: ListPanelProps) {
  const { say } = usePanel();
  const submission = useSubmission();
  const { show, workgroup, from } = choice;
  const load = useLoad('list-overlaps', {
    show,
    from,
    count: PAGE,
    ...(workgroup !== '' && { workgroup }),
    ...(submission !== '' && { submission }),
  });
  return (
    <Loaded load={load}>
      {({ overlaps, total }) =>
        overlaps.length === 0 ? (
          <Empty words={say(show === 'settled' ? words.emptySettled : words.emptyOpen)} />
        ) : (
          <>
            <p>{say(words.intro)}</p>
            <PairList pairs={overlaps} onPick={onPick} />
            <Pages choice={choice} change={change} total={total} />
          </>
        )
      }
    </Loaded>
  );
}

function ListPanel(props: ListPanelProps) {
  const { say, tell } = usePanel();
  const { isBusy, run } = useRun('find-overlaps');
  const find = async (): Promise<void> => {
    const finding = run({});
    tell(say(words.comparing));
    const answer = await finding;
    if (answer) props.onFound(answer);
  };
  return (
    <Frame title={say(words.title)} primary={{ label: say(words.find), isBusy, onPress: () => void find() }}>
      <FocusHere when={props.cameBack}>
        <Filter choice={props.choice} change={props.change} />
        <Overlaps {...props} />
      </FocusHere>
    </Frame>
  );
}

function OverlapsPanel() {
  const { say, tell } = usePanel();
  const [choice, setChoice] = useState<Choice>({ show: 'open', workgroup: '', from: 0 });
  const [pair, setPair] = useState<ListedOverlap | null>(null);
  const [answer, setAnswer] = useState<Success | null>(null);
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    setPair(null);
    setAnswer(null);
    tell('');
  };
  if (answer)
    return (
      <Frame title={say(words.title)} primary={{ label: say(words.toList), onPress: toList }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (pair) return <PairPanel pair={pair} onDone={setAnswer} onBack={toList} />;
  return (
    <ListPanel
      choice={choice}
      change={setChoice}
      cameBack={cameBack.current}
      onPick={setPair}
      onFound={setAnswer}
    />
  );
}

mountPanel(OverlapsPanel);
