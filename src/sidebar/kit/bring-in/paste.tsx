// The first screen of what takes a list in: a box to paste it into, or a file.
import { Field } from '../fields/field';
import { TextArea } from '../fields/text-area';
import { FileInput } from '../fields/text-file';
import { Frame } from '../frame';
import { closeDialog } from '../open-dialog';
import { translate } from '../panel-context';
import { tableInHtml, decodedText } from './answers';
import * as words from '../../../core/words/panels/bring-in';

const ROWS = 14;

interface PasteProps {
  readonly help: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly isBusy: boolean;
  setText(text: string): void;
  onLook(): void;
}

export function Paste({ help, text, error, isBusy, setText, onLook }: PasteProps) {
  const onPaste = (event: ClipboardEvent): void => {
    const table = tableInHtml(event.clipboardData?.getData('text/html') ?? '');
    if (table === '') return;
    event.preventDefault();
    setText([text.trimEnd(), table].filter(Boolean).join('\n'));
  };
  return (
    <Frame
      primary={{ label: translate(words.look), isBusy, onPress: onLook }}
      secondary={{ label: translate(words.close), onPress: closeDialog }}
    >
      <div onPaste={onPaste}>
        <TextArea
          label={translate(words.list)}
          help={help}
          error={error}
          rows={ROWS}
          value={text}
          onChange={setText}
        />
      </div>
      <Field label={translate(words.file)} help={translate(words.fileHelp)}>
        {(control) => (
          <FileInput
            control={control}
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onFile={(file) => void file.arrayBuffer().then((bytes) => setText(decodedText(bytes)))}
          />
        )}
      </Field>
    </Frame>
  );
}
