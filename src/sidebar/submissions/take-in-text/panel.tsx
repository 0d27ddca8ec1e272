// Takes in the text of a submission: choose it, give its text, see what was found, take it in.
import { useRef, useState } from 'preact/hooks';
import type { TakeInTextResult } from '../../../core/submissions/texts/found-in-text';
import type { WritableSubmission, TextFormResult } from '../../../core/submissions/texts/plan-texts-form';
import type { Success } from '../../kit/client';
import { DraftRestored, GoOn } from '../../kit/draft-restored';
import { useUnsentDraft, type RestoredDraft } from '../../kit/unsent-draft';
import { Loaded } from '../../kit/states';
import { useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { OpenPanel } from '../../kit/buttons';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import {
  EMPTY_TAKE_IN_DRAFT,
  takeInTextInputOf,
  saysMore,
  withHeading,
  type TakeInDraft,
} from './take-in-text-draft';
import { TextForm } from './take-in-text-form';
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
      version === 0 && before.length > 0 ? translate(words.toBringTogether, { count: before.length }) : '',
      version === 0 ? translate(words.noVersion) : translate(words.version, { version }),
      count === null ? '' : translate(words.words, { count }),
    ]}
  />
);

type Answer = Success<TakeInTextResult>;

/** A text on its way: given, checked by a dry run, then taken in on the version that was looked at. */
function useTakingIn(submission: string, draft: TakeInDraft, setDraft: (draft: TakeInDraft) => void) {
  const [found, setFound] = useState<TakeInTextResult | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const running = useRun('take-in-text');
  const errors = useFreshErrors(running.errors, draft);
  const check = async (wanted: TakeInDraft): Promise<void> => {
    if (wanted.text.trim() === '') return running.showErrors({ text: translate(kitText.fillIn) });
    const input = { submission, ...takeInTextInputOf(wanted) };
    const checked = await running.run(input, { dryRun: true, saying: translate(words.checking) });
    if (!checked) return;
    setDraft(wanted);
    setFound(checked.result);
  };
  const takeIn = async ({ textVersion }: TakeInTextResult): Promise<void> => {
    const input = { submission, ...takeInTextInputOf(draft), textVersion };
    const taken = await running.run(input, { saying: translate(words.saving) });
    if (!taken) return;
    setDraft(EMPTY_TAKE_IN_DRAFT);
    setAnswer(taken);
  };
  const back = (): void => {
    setStatus('');
    setFound(null);
  };
  return { found, answer, isBusy: running.isBusy, errors, check, takeIn, back };
}

function Done({ answer, toList }: { answer: Answer; toList(): void }) {
  const { id } = answer.result.submission;
  return (
    <Frame secondary={{ label: translate(words.another), onPress: toList }}>
      <Summary answer={answer} mayUndo>
        <section class="next">
          <h3>{translate(words.next)}</h3>
          <OpenPanel panel="build-document" input={{ submission: id }} label={translate(words.build)} />
          <OpenPanel panel="overlaps" label={translate(words.overlaps)} />
        </section>
      </Summary>
    </Frame>
  );
}

interface CheckedProps {
  readonly result: TakeInTextResult;
  readonly draft: TakeInDraft;
  readonly isBusy: boolean;
  onTakeIn(): void;
  onSay(draft: TakeInDraft): void;
  onBack(): void;
}

function Checked({ result, draft, isBusy, onTakeIn, onSay, onBack }: CheckedProps) {
  const label = translate(result.wordsBefore === null || result.isSame ? words.save : words.replace);
  const isNothing = result.isSame && !saysMore(draft);
  return (
    <Frame primary={isNothing ? undefined : { label, isBusy, onPress: onTakeIn }} onBack={onBack}>
      <StepHeading>{translate(words.found)}</StepHeading>
      <Found {...{ result, draft, onSay }} onHeading={(line, is) => onSay(withHeading(draft, line, is))} />
    </Frame>
  );
}

interface OneProps {
  readonly id: string;
  readonly submission: WritableSubmission | undefined;
  readonly draft: TakeInDraft;
  readonly back: RestoredDraft | null;
  setDraft(draft: TakeInDraft): void;
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
    <Frame
      primary={{ label: translate(words.check), isBusy, onPress: () => void check(draft) }}
      onBack={toList}
    >
      {submission && <StepHeading>{submission.title}</StepHeading>}
      <DraftRestored back={typedBefore} />
      <TextForm
        {...{ submission, text: draft.text, receipt: draft.receipt }}
        error={errors['text']}
        onText={(text, receipt) => setDraft({ ...EMPTY_TAKE_IN_DRAFT, text, receipt })}
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
  const start = { ...EMPTY_TAKE_IN_DRAFT, text: cameAlong };
  const { typed, type, back } = useUnsentDraft<TakeInDraft>(picked === '' ? undefined : about, () => start);
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    load.refresh();
    pick('');
    setStatus('');
  };
  const form = loadedResult(load);
  if (picked !== '') {
    const submission = form?.submissions.find(({ id }) => id === picked);
    const setDraft = (draft: TakeInDraft): void => type(draft.text === '' ? null : draft);
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

export const view = viewOf(TextPanel, titles.takeInText);
