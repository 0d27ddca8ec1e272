// Submissions to choose one from, found by title or workgroup; where there is none, the way to register one.
import type { ComponentChildren } from 'preact';
import type { Text } from '../../core/base/messages/text';
import { registerSubmission } from '../../core/words/workbook/menu';
import { OpenPanel } from './buttons';
import { PickList } from './lists';
import { translate } from './panel-context';
import { Detail } from './parts';
import { Empty } from './states';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
}

interface SubmissionListProps<S extends Listed> {
  /** Said where there is none, above the list, and what it is. */
  readonly empty: Text;
  readonly intro: Text;
  readonly list: Text;
  readonly submissions: readonly S[];
  onPick(id: string): void;
  /** What an entry says last, after its workgroup; '' is left out. */
  detailsOf(submission: S): readonly string[];
  /** What an entry says below its title. */
  children?(submission: S): ComponentChildren;
}

export function SubmissionList<S extends Listed>(props: SubmissionListProps<S>) {
  const { empty, intro, list, submissions, onPick, detailsOf, children } = props;
  if (submissions.length === 0)
    return (
      <>
        <Empty words={translate(empty)} />
        <OpenPanel panel="register-submission" label={translate(registerSubmission)} />
      </>
    );
  return (
    <>
      <p>{translate(intro)}</p>
      <PickList
        label={translate(list)}
        look="entry-words"
        items={submissions}
        textOf={({ title, workgroup }) => `${title} ${workgroup}`}
        onPick={({ id }) => onPick(id)}
      >
        {(one) => (
          <>
            {one.title}
            {children?.(one)}
            <Detail>{[one.workgroup, ...detailsOf(one)].filter((part) => part !== '').join(' · ')}</Detail>
          </>
        )}
      </PickList>
    </>
  );
}
