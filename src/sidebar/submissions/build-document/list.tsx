// The submissions whose document one may build, each with its words against the limit.
import type { DocumentForm } from '../../../core/submissions/documents/document-queries';
import { say } from '../../kit/panel-context';
import { SubmissionList } from '../../kit/submission-list';
import { WordBar } from '../../kit/word-bar';
import * as words from '../../../core/words/panels/submissions/build-document';

interface DocumentListProps {
  readonly form: DocumentForm;
  onPick(id: string): void;
}

export const DocumentList = ({ form: { submissions }, onPick }: DocumentListProps) => (
  <SubmissionList
    {...{ empty: words.empty, intro: words.intro, list: words.list, submissions, onPick }}
    detailsOf={({ version, prompts }) => [
      version === 0 ? say(words.noVersion) : say(words.version, { version }),
      prompts > 0 ? say(words.prompts, { count: prompts }) : '',
    ]}
  >
    {({ words: count, limit, state }) => <WordBar {...{ count, limit, state }} />}
  </SubmissionList>
);
