// Review: choose a text, read it, say whether it is fine; or ask others to read it.
import { useState } from 'preact/hooks';
import type { ReviewForm } from '../../../core/submissions/review/plan-review-list';
import type { GiveInput } from '../../../core/submissions/review/plan-give';
import type { ReviewedText } from '../../../core/submissions/review/plan-text';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { SubmissionList } from '../../kit/submission-list';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { Ask } from './ask';
import { Reviewed } from './reviewed';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/review';

interface ListProps {
  readonly form: ReviewForm;
  onPick(id: string): void;
}

const List = ({ form: { submissions }, onPick }: ListProps) => (
  <SubmissionList
    {...{ empty: words.empty, intro: words.intro, list: words.list, submissions, onPick }}
    detailsOf={({ waitsForMe, missing }) => [
      waitsForMe ? translate(words.waits) : '',
      missing > 0 ? translate(words.missing, { count: missing }) : '',
    ]}
  />
);

type Decision = GiveInput['decision'];

interface GiveProps {
  readonly text: ReviewedText;
  readonly comment: string;
  readonly decision: Decision;
  setComment(comment: string): void;
  setDecision(decision: Decision): void;
  readonly errors: Readonly<Record<string, string>>;
}

const Give = ({ text, comment, decision, setComment, setDecision, errors }: GiveProps) => (
  <section>
    <TextArea
      label={translate(words.comment)}
      help={translate(words.commentHelp)}
      value={comment}
      error={errors['comment']}
      onChange={setComment}
    />
    <SelectField
      label={translate(words.decision)}
      options={text.decisions}
      value={decision}
      onChange={(chosen) => setDecision(chosen as Decision)}
    />
  </section>
);

interface OneProps {
  readonly id: string;
  onDone(answer: Success): void;
  onBack(): void;
}

function OneText({ id, onDone, onBack }: OneProps) {
  const load = useLoad('review-text', { submission: id });
  const { isBusy, errors, run } = useRun('give-review');
  const [comment, setComment] = useState('');
  const [decision, setDecision] = useState<Decision>('pending');
  const text = loadedResult(load);
  const give = async ({ version }: ReviewedText): Promise<void> => {
    const answer = await run({ submission: id, comment, decision, version });
    if (answer) onDone(answer);
  };
  const isMine = text?.isReviewer === true;
  const primary = text && isMine && { label: translate(words.give), isBusy, onPress: () => void give(text) };
  return (
    <Frame primary={primary || undefined} onBack={onBack}>
      {text && <StepHeading>{text.submission.name}</StepHeading>}
      <Loaded load={load}>
        {(ready) => (
          <>
            <Reviewed text={ready} />
            {ready.isReviewer && (
              <Give text={ready} {...{ comment, decision, setComment, setDecision, errors }} />
            )}
            {ready.mayAsk && <Ask text={ready} onAsked={onDone} />}
          </>
        )}
      </Loaded>
    </Frame>
  );
}

type View =
  { readonly kind: 'one'; readonly id: string } | { readonly kind: 'done'; readonly answer: Success };

function ReviewPanel() {
  const { submission: wanted = '' } = usePanel().opening.input;
  const load = useLoad('review-form', {});
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'one', id: wanted },
    () => load.refresh(),
  );
  const onDone = (answer: Success): void => go({ kind: 'done', answer });
  if (view.kind === 'done')
    return (
      <Frame onBack={toList}>
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  if (view.kind === 'one') return <OneText key={view.id} id={view.id} onDone={onDone} onBack={toList} />;
  return (
    <Frame>
      <Loaded load={load} cameBack={cameBack}>
        {(ready) => <List form={ready} onPick={(id) => go({ kind: 'one', id })} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(ReviewPanel, titles.review);
