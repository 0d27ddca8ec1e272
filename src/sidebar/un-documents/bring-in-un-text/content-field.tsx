// The text to bring in, or the table that stands in its place.
import { TextArea } from '../../kit/fields/text-area';
import { Notice } from '../../kit/parts';
import { say, tell } from '../../kit/panel-context';
import { isTableOnly, rowsIn, type Draft } from './draft';
import { tablesOfHtml } from './pasted-tables';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';
import { Button } from '../../kit/buttons';

interface ContentFieldProps {
  readonly draft: Draft;
  readonly error: string | undefined;
  change(changes: Partial<Draft>): void;
}

/** Tables in what is pasted into an empty field; other text goes its usual way. */
function pastedTables(event: ClipboardEvent, present: string): Partial<Draft> | undefined {
  if (present.trim() !== '') return undefined;
  const tables = tablesOfHtml(event.clipboardData?.getData('text/html') ?? '');
  if (tables.length === 0) return undefined;
  return { text: event.clipboardData?.getData('text/plain') ?? '', tables };
}

export function ContentField({ draft, error, change }: ContentFieldProps) {
  const count = rowsIn(draft.tables);
  if (isTableOnly(draft))
    return (
      <Notice tone="info">
        <p>{say(words.tableReady, { count })}</p>
        <Button label={say(words.withoutTable)} onPress={() => change({ tables: [] })} />
      </Notice>
    );
  return (
    <div
      onPaste={(event) => {
        const pasted = pastedTables(event, draft.text);
        if (!pasted) return;
        event.preventDefault();
        change(pasted);
        tell(say(words.pastedTable, { count: pasted.tables?.length ?? 0 }));
      }}
    >
      <TextArea
        label={say(words.text)}
        help={say(words.textHelp)}
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
