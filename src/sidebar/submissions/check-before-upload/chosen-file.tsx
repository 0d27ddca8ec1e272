// The field for a file to check in place of the workbook's document.
import { useState } from 'preact/hooks';
import { render, type Message } from '../../../core/base/messages/text';
import type { UploadFile } from '../../../core/submissions/upload-check/rules/file-input';
import { Field } from '../../kit/fields/field';
import { FileInput } from '../../kit/fields/text-file';
import { translate, usePanel } from '../../kit/panel-context';
import { readChosen } from '../../kit/readers';
import * as officeText from '../../../core/words/base/office-files';
import * as words from '../../../core/words/panels/submissions/check-before-upload';

export function ChosenFile({ onFile }: { onFile(file: UploadFile): void }) {
  const { language } = usePanel();
  const [problem, setProblem] = useState<Message | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readChosen(file, officeText.other, ({ readUploadFile }, bytes) =>
      readUploadFile(file.name, bytes),
    );
    if (read.ok) onFile(read.value);
    else setProblem(read.problem);
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
