// The submissions whose document one may build, each with its words against the limit.
import type { BuildableSubmission, DocumentForm } from '../../../core/submissions/documents/document-queries';
import { Icon } from '../../kit/icons';
import { usePanel } from '../../kit/panel-context';
import { WordBar } from '../../kit/word-bar';
import { NoSubmissions, SubmissionList } from '../../kit/submission-list';
import * as words from '../../../core/words/panels/submissions/build-document';

function Entry({ submission, onPick }: { submission: BuildableSubmission; onPick(): void }) {
  const { say } = usePanel();
  const { title, workgroup, words: count, limit, state, version, prompts } = submission;
  const details = [
    ...(workgroup === '' ? [] : [workgroup]),
    version === 0 ? say(words.noVersion) : say(words.version, { version }),
    ...(prompts > 0 ? [say(words.prompts, { count: prompts })] : []),
  ];
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span class="entry-words">
        {title}
        <WordBar count={count} limit={limit} state={state} />
        <span class="quiet detail">{details.join(' · ')}</span>
      </span>
      <Icon name="go" />
    </button>
  );
}

interface DocumentListProps {
  readonly form: DocumentForm;
  onPick(id: string): void;
}

export function DocumentList({ form, onPick }: DocumentListProps) {
  const { say } = usePanel();
  const { submissions } = form;
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
