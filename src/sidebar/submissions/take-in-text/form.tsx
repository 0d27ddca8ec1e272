// The text of a submission: a file, or what was pasted.
import type { WritableSubmission } from '../../../core/submissions/texts/plan-form';
import { TextArea } from '../../kit/fields/text-area';
import { TextFileField } from '../../kit/fields/text-file';
import { OpenPanel } from '../../kit/open-panel-button';
import { usePanel } from '../../kit/panel-context';
import { documentTools } from '../../kit/text-of-file';
import { isAddress, isLocal } from '../../kit/where-we-are';
import * as words from '../../../core/words/panels/submissions/take-in-text';

/** Footnotes and endnotes go where they stand, in the form in which people write them. */
const NOTES_IN_PLACE = { ...documentTools, notesAre: 'in place' as const };

/** How the document that people write in becomes a file. */
function FromDocument({ submission }: { submission: WritableSubmission | undefined }) {
  const { say } = usePanel();
  if (isLocal()) return <p class="help">{say(words.onShelf)}</p>;
  const link = submission?.document ?? '';
  const canBuild = submission !== undefined && !isAddress(link);
  return (
    <details open={isAddress(link)}>
      <summary>{say(words.fromDocs)}</summary>
      <p class="help">{say(words.fromDocsHow)}</p>
      {isAddress(link) && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {say(words.open)}
          </a>
        </p>
      )}
      {canBuild && (
        <OpenPanel panel="build-document" input={{ submission: submission.id }} label={say(words.build)} />
      )}
    </details>
  );
}

interface FormProps {
  readonly submission: WritableSubmission | undefined;
  readonly text: string;
  readonly error: string | undefined;
  onText(text: string): void;
}

export function TextForm({ submission, text, error, onText }: FormProps) {
  const { say } = usePanel();
  return (
    <>
      <p>{say(words.how)}</p>
      <TextFileField help={say(words.fileHelp)} tools={NOTES_IN_PLACE} onText={onText} />
      <FromDocument submission={submission} />
      <TextArea
        label={say(words.text)}
        help={say(words.notesHelp)}
        rows={10}
        required
        countsWords
        value={text}
        error={error}
        onChange={onText}
      />
    </>
  );
}
