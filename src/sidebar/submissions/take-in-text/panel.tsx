// Takes in the text of a submission: choose it, give its text, see what was found, take it in.
import { useRef, useState } from 'preact/hooks';
import type { TakeInTextResult } from '../../../core/submissions/texts/found-in-text';
import type { WritableSubmission, TextFormResult } from '../../../core/submissions/texts/plan-form';
import type { Success } from '../../kit/client';
import { CameBack, GoOn } from '../../kit/came-back';
import { useTyped, type Back } from '../../kit/typed';
import { Loaded } from '../../kit/states';
import { useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { OpenPanel } from '../../kit/buttons';
import { StepHeading, Summary } from '../../kit/outcome';
import { say, tell, usePanel } from '../../kit/panel-context';
import { resultOf, useLoad, useRun } from '../../kit/use-calls';
import { EMPTY, inputOf, saysMore, withHeading, type Draft } from './draft';
import { TextForm } from './form';
import { Found } from './found';
import { SubmissionList } from '../../kit/submission-list';
import * as kitText from '../../../core/words/panels/kit';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/take-in-text';

interface TextListProps {
  readonly form: TextFormResult;
  onPick(id: string): void;
}

/** The submissions whose text one may take in. */
const TextList = ({ form: { submissions }, onPick }: TextListProps) => (
  <SubmissionList
    {...{ empty: words.empty, intro: words.intro, list: words.list, submissions, onPick }}
    detailsOf={({ version, words: count, before }) => [
      version === 0 && before.length > 0 ? say(words.toBringTogether, { count: before.length }) : '',
      version === 0 ? say(words.noVersion) : say(words.version, { version }),
      count === null ? '' : say(words.words, { count }),
    ]}
  />
);

type Answer = Success<TakeInTextResult>;

/** A text on its way: given, checked by a dry run, then taken in on the version that was looked at. */
function useTakingIn(submission: string, draft: Draft, setDraft: (draft: Draft) => void) {
  const [found, setFound] = useState<TakeInTextResult | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const running = useRun('take-in-text');
  const errors = useFreshErrors(running.errors, draft);
  const check = async (wanted: Draft): Promise<void> => {
    if (wanted.text.trim() === '') return running.showErrors({ text: say(kitText.fillIn) });
    const input = { submission, ...inputOf(wanted) };
    const checked = await running.run(input, { dryRun: true, saying: say(words.checking) });
    if (!checked) return;
    setDraft(wanted);
    setFound(checked.result);
  };
  const takeIn = async ({ textVersion }: TakeInTextResult): Promise<void> => {
    const input = { submission, ...inputOf(draft), textVersion };
    const taken = await running.run(input, { saying: say(words.saving) });
    if (!taken) return;
    setDraft(EMPTY);
    setAnswer(taken);
  };
  const back = (): void => {
    tell('');
    setFound(null);
  };
  return { found, answer, isBusy: running.isBusy, errors, check, takeIn, back };
}

function Done({ answer, toList }: { answer: Answer; toList(): void }) {
  const { id } = answer.result.submission;
  return (
    <Frame secondary={{ label: say(words.another), onPress: toList }}>
      <Summary answer={answer} mayUndo>
        <section class="next">
          <h3>{say(words.next)}</h3>
          <OpenPanel panel="build-document" input={{ submission: id }} label={say(words.build)} />
          <OpenPanel panel="overlaps" label={say(words.overlaps)} />
        </section>
      </Summary>
    </Frame>
  );
}

interface CheckedProps {
  readonly result: TakeInTextResult;
  readonly draft: Draft;
  readonly isBusy: boolean;
  onTakeIn(): void;
  onSay(draft: Draft): void;
  onBack(): void;
}

function Checked({ result, draft, isBusy, onTakeIn, onSay, onBack }: CheckedProps) {
  const label = say(result.wordsBefore === null || result.isSame ? words.save : words.replace);
  const isNothing = result.isSame && !saysMore(draft);
  return (
    <Frame primary={isNothing ? undefined : { label, isBusy, onPress: onTakeIn }} onBack={onBack}>
      <StepHeading>{say(words.found)}</StepHeading>
      <Found {...{ result, draft, onSay }} onHeading={(line, is) => onSay(withHeading(draft, line, is))} />
    </Frame>
  );
}

interface OneProps {
  readonly id: string;
  readonly submission: WritableSubmission | undefined;
  readonly draft: Draft;
  readonly back: Back | null;
  setDraft(draft: Draft): void;
  toList(): void;
}

function OneText({ id, submission, draft, back: typedBefore, setDraft, toList }: OneProps) {
  const { found, answer, isBusy, errors, check, takeIn, back } = useTakingIn(id, draft, setDraft);
  if (answer) return <Done answer={answer} toList={toList} />;
  if (found)
    return (
      <Checked
        key={JSON.stringify({ ...draft, receipt: null, text: '' })}
        {...{ result: found, draft, isBusy, onBack: back }}
        onTakeIn={() => void takeIn(found)}
        onSay={(said) => void check(said)}
      />
    );
  return (
    <Frame primary={{ label: say(words.check), isBusy, onPress: () => void check(draft) }} onBack={toList}>
      {submission && <StepHeading>{submission.title}</StepHeading>}
      <CameBack back={typedBefore} />
      <TextForm
        {...{ submission, text: draft.text, receipt: draft.receipt }}
        error={errors['text']}
        onText={(text, receipt) => setDraft({ ...EMPTY, text, receipt })}
      />
    </Frame>
  );
}

function TextPanel() {
  const { opening } = usePanel();
  const load = useLoad('text-form', {});
  const { submission: wanted = '', text: given = '' } = opening.input;
  const [picked, pick] = useState(wanted);
  // A text that came along is the newer one.
  const cameAlong = picked === wanted ? given : '';
  const about = cameAlong === '' ? picked : `came along ${picked}`;
  const start = { ...EMPTY, text: cameAlong };
  const { typed, type, back } = useTyped<Draft>(picked === '' ? undefined : about, () => start);
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    load.refresh();
    pick('');
    tell('');
  };
  const form = resultOf(load);
  if (picked !== '') {
    const submission = form?.submissions.find(({ id }) => id === picked);
    const setDraft = (draft: Draft): void => type(draft.text === '' ? null : draft);
    return (
      <OneText key={picked} id={picked} {...{ submission, setDraft, back, toList }} draft={typed ?? start} />
    );
  }
  return (
    <Frame>
      <Loaded load={load} cameBack={cameBack.current}>
        {(ready) => (
          <>
            <GoOn nameOf={(id) => ready.submissions.find((one) => one.id === id)?.title} onGo={pick} />
            <TextList form={ready} onPick={pick} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

mountPanel(TextPanel, titles.takeInText);
