// The field for a Word file that is to be the template: its bytes go to the add-in as they are, which looks at them.
import { useState } from 'preact/hooks';
import { Field } from '../../kit/fields/field';
import { FileInput } from '../../kit/fields/text-file';
import { translate } from '../../kit/panel-context';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/submissions/word-templates';

/** The bytes in base64; undefined when the browser cannot read the file. */
const base64Of = (file: File): Promise<string | undefined> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });

interface TemplateFileProps {
  readonly isBusy: boolean;
  onFile(name: string, content: string): void;
}

export function TemplateFile({ isBusy, onFile }: TemplateFileProps) {
  const [isUnread, setUnread] = useState(false);
  const take = async (file: File): Promise<void> => {
    const content = await base64Of(file);
    setUnread(content === undefined);
    if (content !== undefined) onFile(file.name, content);
  };
  return (
    <Field
      label={translate(words.file)}
      help={isBusy ? translate(kitText.working) : translate(words.fileHelp)}
      error={isUnread ? translate(words.notRead) : undefined}
    >
      {(control) => <FileInput control={control} accept=".docx" onFile={(file) => void take(file)} />}
    </Field>
  );
}
