// The text of a submission: a file, or what was pasted.
import type { WordReceipt } from '../../../core/base/office-files/rich/findings';
import type { WritableSubmission } from '../../../core/submissions/texts/plan-texts-form';
import { TextArea } from '../../kit/fields/text-area';
import { TextFileField } from '../../kit/fields/text-file';
import { OpenPanel } from '../../kit/buttons';
import { TextsBefore } from './texts-before';
import { translate } from '../../kit/panel-context';
import { isAddress, isLocal, OutLink } from '../../kit/links';
import * as words from '../../../core/words/panels/submissions/take-in-text';
import { Fold } from '../../kit/parts';

/** How the document that people write in becomes a file. */
function FromDocument({ submission }: { submission: WritableSubmission | null }) {
  if (isLocal()) return <p class="help">{translate(words.onShelf)}</p>;
  const link = submission?.document ?? '';
  const canBuild = submission !== null && !isAddress(link);
  return (
    <Fold summary={translate(words.fromDocs)} help={translate(words.fromDocsHow)} isOpen={isAddress(link)}>
      {isAddress(link) && (
        <p>
          <OutLink href={link}>{translate(words.open)}</OutLink>
        </p>
      )}
      {canBuild && (
        <OpenPanel
          panel="build-document"
          input={{ submission: submission.id }}
          label={translate(words.build)}
        />
      )}
    </Fold>
  );
}

interface FormProps {
  readonly submission: WritableSubmission | null;
  readonly text: string;
  readonly receipt: WordReceipt | null;
  readonly error: string | undefined;
  onText(text: string, receipt: WordReceipt | null): void;
}

export function TextForm({ submission, text, receipt, error, onText }: FormProps) {
  return (
    <>
      <p>{translate(words.how)}</p>
      <TextFileField help={translate(words.fileHelp)} wordAs="rich" onText={onText} />
      <FromDocument submission={submission} />
      <TextsBefore
        before={submission?.before ?? []}
        putIn={(one) => onText(text.trim() === '' ? one : `${text}\n\n${one}`, receipt)}
      />
      <TextArea
        label={translate(words.text)}
        help={translate(words.notesHelp)}
        rows={10}
        required
        countsWords
        value={text}
        error={error}
        onChange={(typed) => onText(typed, receipt)}
      />
    </>
  );
}
