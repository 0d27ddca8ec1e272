// Who reads a text: named, written to, and reminded.
import { useState } from 'preact/hooks';
import type { AskedReview } from '../../../core/submissions/review/plan-ask';
import type { ReviewedText } from '../../../core/submissions/review/plan-text';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { PickSeveral } from '../../kit/fields/picker';
import { translate } from '../../kit/panel-context';
import { Fold } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/submissions/review';

interface AskProps {
  readonly text: ReviewedText;
  onAsked(answer: Success<AskedReview>): void;
}

export function Ask({ text: { submission, reviews, people, missing }, onAsked }: AskProps) {
  const named = reviews.map(({ person }) => person.id);
  const [reviewers, setReviewers] = useState<readonly string[]>(named);
  const { isBusy, errors, run } = useRun('ask-reviewers');
  const ask = async (remind: boolean): Promise<void> => {
    const answer = await run({
      submission: submission.id,
      ...(remind ? { remind } : { reviewers: [...reviewers] }),
    });
    if (answer) onAsked(answer);
  };
  return (
    <Fold summary={translate(words.ask)} isOpen={named.length === 0}>
      <PickSeveral
        label={translate(words.people)}
        options={people}
        value={reviewers}
        error={errors['reviewers']}
        onChange={setReviewers}
      />
      <Button label={translate(words.askThem)} isBusy={isBusy} onPress={() => void ask(false)} />
      {missing > 0 && (
        <Button label={translate(words.remind)} isBusy={isBusy} onPress={() => void ask(true)} />
      )}
    </Fold>
  );
}
