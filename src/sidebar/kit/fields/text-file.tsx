// The control that chooses a file; and a field that takes a Word or text file and hands over its text.
import { useState } from 'preact/hooks';
import { message, render, type Message } from '../../../core/base/messages/text';
import type { WordReceipt } from '../../../core/base/office-files/rich/findings';
import { translate, usePanel } from '../panel-context';
import { readChosen } from '../readers';
import type { TextOf } from '../text-of-file';
import { Field, type ControlProps } from './field';
import * as officeText from '../../../core/words/base/office-files';
import * as words from '../../../core/words/panels/kit';

interface FileInputProps {
  readonly control: ControlProps;
  /** Endings and types, as the attribute `accept` has them. */
  readonly accept: string;
  onFile(file: File): void;
}

export const FileInput = ({ control, accept, onFile }: FileInputProps) => (
  <input
    {...control}
    type="file"
    accept={accept}
    onClick={({ currentTarget }) => {
      // The same file can be chosen again after it was changed.
      currentTarget.value = '';
    }}
    onChange={({ currentTarget }) => {
      const file = currentTarget.files?.[0];
      if (file) onFile(file);
    }}
  />
);

interface Chosen {
  readonly said: readonly Message[];
  readonly problem: Message | null;
}

type OnText = (text: string, receipt: WordReceipt | null) => void;

/** Reads a chosen file; answers what to say about it, and hands over its text where it has one. */
async function take(file: File, wordAs: TextOf, onText: OnText): Promise<Chosen> {
  const found = await readChosen(file, officeText.other, ({ textOfFile }, bytes) =>
    textOfFile(bytes, wordAs),
  );
  if (!found.ok) return { said: [], problem: found.problem };
  onText(found.text, found.receipt);
  const read = message(words.fileRead, { name: file.name });
  return { said: found.isOldCoding ? [read, message(words.oldFile)] : [read], problem: null };
}

interface TextFileProps {
  /** Said until a file was chosen. */
  readonly help?: string;
  readonly wordAs?: TextOf;
  readonly onText: OnText;
}

export function TextFileField({ help = '', wordAs, onText }: TextFileProps) {
  const { language } = usePanel();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <Field
      label={translate(words.file)}
      error={chosen?.problem ? render(chosen.problem, language) : undefined}
      help={chosen ? chosen.said.map((one) => render(one, language)).join(' ') : help}
    >
      {(control) => (
        <FileInput
          control={control}
          accept=".docx,.txt,.md,text/plain"
          onFile={(file) => void take(file, wordAs, onText).then(setChosen)}
        />
      )}
    </Field>
  );
}
