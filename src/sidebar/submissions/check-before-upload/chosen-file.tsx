// The field for a file to check in place of the workbook's document.
import { useState } from 'preact/hooks';
import { message, render, type Message } from '../../../core/base/messages/text';
import { readUploadFile } from '../../../core/submissions/upload-check/read-file';
import type { UploadFile } from '../../../core/submissions/upload-check/rules/file-input';
import { Field } from '../../kit/fields/field';
import { FileInput } from '../../kit/fields/text-file';
import { translate, usePanel } from '../../kit/panel-context';
import { documentTools } from '../../kit/document-tools';
import * as officeText from '../../../core/words/base/office-files';
import * as words from '../../../core/words/panels/submissions/check-before-upload';

async function readChosen(file: File): Promise<UploadFile | Message> {
  const bytes = await file.arrayBuffer().then(
    (content) => new Uint8Array(content),
    () => undefined,
  );
  if (!bytes) return message(officeText.other);
  const read = readUploadFile(file.name, bytes, documentTools);
  return read.ok ? read.value : read.problem;
}

export function ChosenFile({ onFile }: { onFile(file: UploadFile): void }) {
  const { language } = usePanel();
  const [problem, setProblem] = useState<Message | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readChosen(file);
    if ('paragraphs' in read) onFile(read);
    else setProblem(read);
  };
  return (
    <Field
      label={translate(words.fileField)}
      help={translate(words.fileHelp)}
      error={problem ? render(problem, language) : undefined}
    >
      {(control) => (
        <FileInput
          control={control}
          accept=".docx,.docm,.txt,text/plain"
          onFile={(file) => void take(file)}
        />
      )}
    </Field>
  );
}
