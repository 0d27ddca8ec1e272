// The summary to bring in: a file, or its pasted text.
import { TextArea } from '../../kit/fields/text-area';
import { TextFileField } from '../../kit/fields/text-file';
import { documentTools } from '../../kit/text-of-file';
import { say } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/un-documents/summaries';

/** The numbers of notes are kept where they stand. */
const NOTED = { ...documentTools, notesAre: 'numbered' as const };

interface FormProps {
  readonly text: string;
  readonly error: string | undefined;
  onText(text: string): void;
}

export function SummaryForm({ text, error, onText }: FormProps) {
  return (
    <>
      <p>{say(words.intro)}</p>
      <TextFileField help={say(words.fileHelp)} tools={NOTED} onText={onText} />
      <TextArea label={say(words.text)} rows={10} required value={text} error={error} onChange={onText} />
    </>
  );
}
