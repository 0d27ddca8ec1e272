// Review: read a text, say whether it is fine; or ask others to read it.
import { useState } from 'preact/hooks';
import type { GiveInput } from '../../../core/submissions/review/plan-give';
import type { ReviewedText } from '../../../core/submissions/review/plan-text';
import type { Success } from '../../kit/client';
import { Done } from '../../kit/done';
import { SelectField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { ofThing, type OfThing } from '../../kit/of-thing';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { Ask } from './ask';
import { Reviewed } from './reviewed';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/review';

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

interface OneProps extends OfThing {
  onDone(answer: Success): void;
}

function OneText({ id, onDone }: OneProps) {
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
    <Frame primary={primary || undefined}>
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

function ReviewPanel({ id }: OfThing) {
  const [answer, setAnswer] = useState<Success | null>(null);
  if (answer) return <Done answer={answer} onBack={() => setAnswer(null)} />;
  return <OneText id={id} onDone={setAnswer} />;
}

export const view = viewOf(ofThing({ sheet: 'SUB', key: 'submission' }, ReviewPanel), titles.review);
