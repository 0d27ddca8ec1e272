// Takes in the text of a submission: give its text, see what was found, take it in.
import { useState } from 'preact/hooks';
import type { TakeInTextResult } from '../../../core/submissions/texts/found-in-text';
import type { WritableSubmission } from '../../../core/submissions/texts/plan-texts-form';
import type { Success } from '../../kit/client';
import { Done } from '../../kit/done';
import { DraftRestored } from '../../kit/draft-restored';
import { useUnsentDraft, type RestoredDraft } from '../../kit/unsent-draft';
import { useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { OpenPanel } from '../../kit/buttons';
import { ofThing, type OfThing } from '../../kit/of-thing';
import { StepHeading } from '../../kit/outcome';
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
import * as kitText from '../../../core/words/panels/kit';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/take-in-text';

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
  const again = (): void => {
    setAnswer(null);
    back();
  };
  return { found, answer, isBusy: running.isBusy, errors, check, takeIn, again, back };
}

function TakenIn({ answer, onBack }: { answer: Answer; onBack(): void }) {
  const { id } = answer.result.submission;
  return (
    <Done answer={answer} onBack={onBack}>
      <section class="next">
        <h3>{translate(words.next)}</h3>
        <OpenPanel panel="build-document" input={{ submission: id }} label={translate(words.build)} />
        <OpenPanel panel="overlaps" label={translate(words.overlaps)} />
      </section>
    </Done>
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

interface OneProps extends OfThing {
  readonly submission: WritableSubmission | null;
  readonly draft: TakeInDraft;
  readonly back: RestoredDraft | null;
  setDraft(draft: TakeInDraft): void;
}

function OneText({ id, submission, draft, back: typedBefore, setDraft }: OneProps) {
  const { found, answer, isBusy, errors, check, takeIn, again, back } = useTakingIn(id, draft, setDraft);
  if (answer) return <TakenIn answer={answer} onBack={again} />;
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
    <Frame primary={{ label: translate(words.check), isBusy, onPress: () => void check(draft) }}>
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

function TextPanel({ id }: OfThing) {
  const load = useLoad('text-form', { submission: id });
  // A text that came along is the newer one.
  const { text = '' } = usePanel().opening.input;
  const start = { ...EMPTY_TAKE_IN_DRAFT, text };
  const about = text === '' ? id : `came along ${id}`;
  const { typed, type, back } = useUnsentDraft<TakeInDraft>(about, () => start);
  const submission = loadedResult(load)?.submission ?? null;
  const setDraft = (draft: TakeInDraft): void => type(draft.text === '' ? null : draft);
  return <OneText {...{ id, submission, setDraft, back }} draft={typed ?? start} />;
}

export const view = viewOf(
  ofThing({ sheet: 'SUB', key: 'submission', only: ['own'] }, TextPanel),
  titles.takeInText,
);
