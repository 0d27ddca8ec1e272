// What to bring in: a file or pasted text, its cycle and where it is from.
import { binder } from '../../kit/form';
import { NumberField, TextField } from '../../kit/fields/inputs';
import { Notice } from '../../kit/parts';
import { say, usePanel } from '../../kit/panel-context';
import type { FieldErrors } from '../../kit/use-calls';
import { ContentField } from './content-field';
import type { Draft } from './draft';
import { FileField } from './file-field';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';

interface ImportFormProps {
  readonly draft: Draft;
  readonly countryNames: readonly string[];
  readonly errors: FieldErrors;
  change(changes: Partial<Draft>): void;
}

/** What was said of another document holds for this one no more. */
const NEW_DOCUMENT: Partial<Draft> = { kind: '', countries: [], issuesFromThemes: false };

export function ImportForm({ draft, countryNames, errors, change }: ImportFormProps) {
  const { me } = usePanel();
  const bind = binder(draft, errors, change);
  const changeContent = (changes: Partial<Draft>): void => change({ ...NEW_DOCUMENT, ...changes });
  return (
    <>
      <p>{say(words.intro)}</p>
      {me && !me.isCoordinator && <Notice tone="info" lines={[say(words.onlyCoordinators)]} />}
      <FileField countryNames={countryNames} error={errors['tables']} onContent={changeContent} />
      <ContentField draft={draft} error={errors['text']} change={changeContent} />
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
