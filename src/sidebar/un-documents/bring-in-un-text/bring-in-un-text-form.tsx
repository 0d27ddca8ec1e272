// What to bring in: a file or pasted text, its cycle and where it is from.
import { binder } from '../../kit/form';
import { Checkbox } from '../../kit/fields/ticks';
import { NumberField, TextField } from '../../kit/fields/inputs';
import { Notice } from '../../kit/parts';
import { translate, usePanel, setStatus } from '../../kit/panel-context';
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
}

/** Tables in what is pasted into an empty field; other text goes its usual way. */
function pastedTables(event: ClipboardEvent, present: string): Partial<UnTextDraft> | undefined {
  if (present.trim() !== '') return undefined;
  const tables = sheetsOfHtml(event.clipboardData?.getData('text/html') ?? '').map(filledRows);
  if (tables.length === 0) return undefined;
  return { text: event.clipboardData?.getData('text/plain') ?? '', tables };
}

function ContentField({ draft, error, change }: ContentFieldProps) {
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
        const pasted = pastedTables(event, draft.text);
        if (!pasted) return;
        event.preventDefault();
        change(pasted);
        setStatus(translate(words.pastedTable, { count: pasted.tables?.length ?? 0 }));
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
}

/** What was said of another document holds for this one no more. */
const NEW_DOCUMENT: Partial<UnTextDraft> = {
  kind: '',
  countries: [],
  issuesFromThemes: false,
  replace: null,
};

export function ImportForm({ draft, countryNames, errors, change }: ImportFormProps) {
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
      <ContentField draft={draft} error={errors['text']} change={changeContent} />
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
