// What to bring in: a file or pasted text, its cycle and where it is from.
import { binder } from '../../kit/form';
import { Checkbox } from '../../kit/fields/ticks';
import { NumberField, TextField } from '../../kit/fields/inputs';
import { Notice } from '../../kit/parts';
import { translate, usePanel } from '../../kit/panel-context';
import type { FieldErrors } from '../../kit/use-calls';
import { type UnTextDraft, isTableOnly, rowsIn } from './bring-in-un-text-draft';
import { FileField } from './file-field';
import { TextArea } from '../../kit/fields/text-area';
import { filledRows } from '../../../core/base/sheets/sheet';
import { sheetsOfHtml } from '../../kit/bring-in/sheets';
import { Button } from '../../kit/buttons';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';

interface ContentFieldProps {
  readonly draft: UnTextDraft;
  readonly error: string | undefined;
  change(changes: Partial<UnTextDraft>): void;
  /** A whole document came at once. */
  onPaste(changes: Partial<UnTextDraft>): void;
}

/** What is pasted into an empty field, with its tables; a line alone is typed text. */
function pastedDocument(
  { clipboardData }: ClipboardEvent,
  present: string,
): Pick<UnTextDraft, 'text' | 'tables'> | undefined {
  const text = clipboardData?.getData('text/plain') ?? '';
  const tables = sheetsOfHtml(clipboardData?.getData('text/html') ?? '').map(filledRows);
  const isWhole = tables.length > 0 || text.trim().includes('\n');
  return present.trim() === '' && isWhole ? { text, tables } : undefined;
}

function ContentField({ draft, error, change, onPaste }: ContentFieldProps) {
  const count = rowsIn(draft.tables);
  if (isTableOnly(draft))
    return (
      <Notice tone="info">
        <p>{translate(words.tableReady, { count })}</p>
        <Button label={translate(words.withoutTable)} onPress={() => change({ tables: [] })} />
      </Notice>
    );
  return (
    <div
      onPaste={(event) => {
        const pasted = pastedDocument(event, draft.text);
        if (!pasted) return;
        event.preventDefault();
        onPaste(pasted);
      }}
    >
      <TextArea
        label={translate(words.text)}
        help={translate(words.textHelp)}
        required
        rows={8}
        value={draft.text}
        error={error}
        // What is typed is no longer the text of the file: its tables do not belong to it.
        onChange={(text) => change({ text, tables: [] })}
      />
    </div>
  );
}

interface ImportFormProps {
  readonly draft: UnTextDraft;
  readonly countryNames: readonly string[];
  readonly errors: FieldErrors;
  change(changes: Partial<UnTextDraft>): void;
  /** With what a whole document that was pasted changes: it is looked at at once. */
  onPaste(changes: Partial<UnTextDraft>): void;
}

/** What was said of another document holds for this one no more. */
const NEW_DOCUMENT: Partial<UnTextDraft> = {
  kind: '',
  countries: [],
  issuesFromThemes: false,
  replace: null,
};

export function ImportForm({ draft, countryNames, errors, change, onPaste }: ImportFormProps) {
  const { me } = usePanel();
  const bind = binder(draft, errors, change);
  const changeContent = (changes: Partial<UnTextDraft>): void => change({ ...NEW_DOCUMENT, ...changes });
  return (
    <>
      <p>{translate(words.intro)}</p>
      {me && !me.isCoordinator && <Notice tone="info" lines={[translate(words.onlyCoordinators)]} />}
      <Checkbox
        label={translate(words.asSource)}
        help={translate(words.asSourceHelp)}
        {...bind('asSource')}
      />
      <FileField
        countryNames={draft.asSource ? [] : countryNames}
        error={errors['tables']}
        onContent={changeContent}
      />
      <ContentField
        draft={draft}
        error={errors['text']}
        change={changeContent}
        onPaste={(pasted) => onPaste({ ...NEW_DOCUMENT, ...pasted })}
      />
      {!draft.asSource && (
        <NumberField
          label={translate(words.cycle)}
          help={translate(words.cycleHelp)}
          required
          min={1}
          max={20}
          {...bind('cycle')}
        />
      )}
      <TextField label={translate(words.source)} help={translate(words.sourceHelp)} {...bind('source')} />
    </>
  );
}
