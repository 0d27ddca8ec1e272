// What to bring in: a file or pasted text, its cycle and where it is from.
import { binder } from '../kit/bind';
import { NumberField, TextField } from '../kit/fields/inputs';
import { TextArea } from '../kit/fields/text-area';
import { Notice } from '../kit/frame';
import { usePanel } from '../kit/panel-context';
import type { FieldErrors } from '../kit/use-calls';
import type { Draft } from './draft';
import { FileField } from './file-field';
import { importText as words } from './messages';

interface ImportFormProps {
  readonly draft: Draft;
  readonly errors: FieldErrors;
  change(changes: Partial<Draft>): void;
}

export function ImportForm({ draft, errors, change }: ImportFormProps) {
  const { say, me } = usePanel();
  const bind = binder(draft, errors, change);
  return (
    <>
      <p>{say(words.intro)}</p>
      {me && !me.isCoordinator && (
        <Notice tone="info">
          <p>{say(words.onlyCoordinators)}</p>
        </Notice>
      )}
      <FileField onText={(text) => change({ text })} />
      <TextArea label={say(words.text)} help={say(words.textHelp)} required rows={8} {...bind('text')} />
      <NumberField
        label={say(words.cycle)}
        help={say(words.cycleHelp)}
        required
        min={1}
        max={20}
        {...bind('cycle')}
      />
      <TextField label={say(words.source)} help={say(words.sourceHelp)} {...bind('source')} />
    </>
  );
}
