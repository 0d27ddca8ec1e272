// Issues that the title, summary and asks are about: found at a press, accepted one by one.
import { useState } from 'preact/hooks';
import type { SuggestedIssue } from '../../../core/coverage/issue-suggestions/plan-suggest';
import { Icon } from '../../kit/icons';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { submissionDraftText, type SubmissionDraft } from './register-submission-draft';
import * as words from '../../../core/words/panels/submissions/register-submission';
import { Button } from '../../kit/buttons';
import { Detail } from '../../kit/parts';

interface SuggestedProps {
  readonly draft: SubmissionDraft;
  change(changes: Partial<SubmissionDraft>): void;
}

interface ChipsProps {
  readonly issues: readonly SuggestedIssue[];
  onAccept(issue: SuggestedIssue): void;
}

function Chips({ issues, onAccept }: ChipsProps) {
  return (
    <ul class="suggested">
      {issues.map((issue) => (
        <li key={issue.id}>
          <button
            type="button"
            class="secondary"
            aria-label={translate(words.addIssue, { name: issue.name })}
            onClick={() => onAccept(issue)}
          >
            <Icon name="add" />
            {issue.name}
          </button>
          <Detail>
            {translate(issue.isWeak ? words.perhapsBy : words.because, { words: issue.words.join(', ') })}
          </Detail>
        </li>
      ))}
    </ul>
  );
}

export function SuggestedIssues({ draft, change }: SuggestedProps) {
  const [found, setFound] = useState<readonly SuggestedIssue[] | null>(null);
  const { isBusy, run } = useRun('suggest-issues');
  const text = submissionDraftText(draft);
  const ask = async (): Promise<void> => {
    const answer = await run({ text });
    if (!answer) return;
    const left = answer.result.issues.filter(({ id }) => !draft.issues.includes(id));
    setFound(left);
    setStatus(
      left.length === 0
        ? translate(words.noSuggestions)
        : translate(words.suggestions, { count: left.length }),
    );
  };
  const accept = ({ id, name }: SuggestedIssue): void => {
    change({ issues: [...draft.issues, id] });
    setStatus(translate(words.issueAdded, { name }), 'good');
  };
  const left = (found ?? []).filter(({ id }) => !draft.issues.includes(id));
  return (
    <section class="field">
      {text !== '' && (
        <Button label={translate(words.suggest)} kind="quiet" isBusy={isBusy} onPress={() => void ask()} />
      )}
      {left.length > 0 && <Chips issues={left} onAccept={accept} />}
    </section>
  );
}
