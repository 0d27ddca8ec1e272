// The submissions whose text one may take in.
import type { TextFormResult, WritableSubmission } from '../../../core/submissions/texts/plan-form';
import { Icon } from '../../kit/icons';
import { usePanel } from '../../kit/panel-context';
import { NoSubmissions, SubmissionList } from '../../kit/submission-list';
import * as words from '../../../core/words/panels/submissions/take-in-text';

function Entry({ submission, onPick }: { submission: WritableSubmission; onPick(): void }) {
  const { say } = usePanel();
  const { title, workgroup, words: count, version } = submission;
  const details = [
    ...(workgroup === '' ? [] : [workgroup]),
    version === 0 ? say(words.noVersion) : say(words.version, { version }),
    ...(count === null ? [] : [say(words.words, { count })]),
  ];
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span class="entry-words">
        {title}
        <span class="quiet detail">{details.join(' · ')}</span>
      </span>
      <Icon name="go" />
    </button>
  );
}

interface TextListProps {
  readonly form: TextFormResult;
  onPick(id: string): void;
}

export function TextList({ form: { submissions }, onPick }: TextListProps) {
  const { say } = usePanel();
  if (submissions.length === 0) return <NoSubmissions words={say(words.empty)} />;
  return (
    <>
      <p>{say(words.intro)}</p>
      <SubmissionList
        label={say(words.list)}
        submissions={submissions}
        entry={(submission) => <Entry submission={submission} onPick={() => onPick(submission.id)} />}
      />
    </>
  );
}
