// The submissions whose text one may take in.
import type { TextFormResult } from '../../../core/submissions/texts/calls';
import { say } from '../../kit/panel-context';
import { SubmissionList } from '../../kit/submission-list';
import * as words from '../../../core/words/panels/submissions/take-in-text';

interface TextListProps {
  readonly form: TextFormResult;
  onPick(id: string): void;
}

export const TextList = ({ form: { submissions }, onPick }: TextListProps) => (
  <SubmissionList
    {...{ empty: words.empty, intro: words.intro, list: words.list, submissions, onPick }}
    detailsOf={({ version, words: count }) => [
      version === 0 ? say(words.noVersion) : say(words.version, { version }),
      count === null ? '' : say(words.words, { count }),
    ]}
  />
);
