// Submissions to choose one from, found by title or workgroup.
import type { ComponentChildren } from 'preact';
import { OpenPanel } from './open-panel-button';
import { usePanel } from './panel-context';
import { Searched } from './searched';
import { Empty } from './states';
import { registerSubmission as register } from '../../core/words/workbook/menu';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
}

interface SubmissionListProps<S extends Listed> {
  readonly label: string;
  readonly submissions: readonly S[];
  entry(submission: S): ComponentChildren;
}

export const SubmissionList = <S extends Listed>({ label, submissions, entry }: SubmissionListProps<S>) => (
  <Searched items={submissions} textOf={({ title, workgroup }) => `${title} ${workgroup}`}>
    {(shown) => (
      <div class="search-list">
        <ul aria-label={label}>
          {shown.map((submission) => (
            <li key={submission.id}>{entry(submission)}</li>
          ))}
        </ul>
      </div>
    )}
  </Searched>
);

/** Says why there is none to choose, and leads to registering one. */
export function NoSubmissions({ words }: { words: string }) {
  const { say } = usePanel();
  return (
    <>
      <Empty words={words} />
      <OpenPanel panel="register-submission" label={say(register)} />
    </>
  );
}
