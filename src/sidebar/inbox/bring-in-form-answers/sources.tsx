// Where answers come from: tabs of this workbook, what is pasted, a file.
import { FORM_KINDS, FORM_TITLES, type FormKind } from '../../../core/inbox/form-answers/form-kinds';
import { Button } from '../../kit/buttons';
import { Field } from '../../kit/fields/field';
import { SelectField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { FileInput } from '../../kit/fields/text-file';
import { Checkboxes } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { closeDialog } from '../../kit/open-dialog';
import { say, tell } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { textOf } from '../../kit/text-of-bytes';
import { useLoad } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/form-answers';

export interface Table {
  readonly name: string;
  readonly text: string;
  readonly kind?: FormKind;
}

/** What was put in, kept while one looks elsewhere. */
export interface PutIn {
  /** Names of tabs that are not looked at. */
  readonly left: readonly string[];
  readonly text: string;
  readonly kind: FormKind | '';
}

interface SourcesProps {
  readonly putIn: PutIn;
  put(changes: Partial<PutIn>): void;
  readonly isBusy: boolean;
  onLook(tables: readonly Table[]): void;
  onHow(): void;
}

const ROWS = 8;

export function Sources({ isBusy, putIn, put, onLook, onHow }: SourcesProps) {
  const load = useLoad('find-form-answers', {});
  const found = load.state === 'ready' ? load.result.tables : [];
  const { left, text, kind } = putIn;
  const names = found.map(({ name }) => name);
  const ticked = names.filter((name) => !left.includes(name));
  const look = (): void => {
    const pasted = { name: say(words.pasted), text, ...(kind !== '' && { kind }) };
    const tables = [
      ...found.filter(({ name }) => ticked.includes(name)),
      ...(text.trim() === '' ? [] : [pasted]),
    ];
    if (tables.length === 0) tell(say(words.chooseSome), 'bad');
    else onLook(tables);
  };
  return (
    <Frame
      primary={{ label: say(words.look), isBusy: isBusy || load.state === 'loading', onPress: look }}
      secondary={{ label: say(words.close), onPress: closeDialog }}
    >
      <Loaded load={load} fields={2}>
        {() =>
          names.length === 0 ? (
            <p class="help">{say(words.noneFound)}</p>
          ) : (
            <Checkboxes
              label={say(words.found)}
              options={names.map((name) => ({ id: name, name }))}
              value={ticked}
              onChange={(value) => put({ left: names.filter((name) => !value.includes(name)) })}
            />
          )
        }
      </Loaded>
      <TextArea
        label={say(words.list)}
        help={say(words.listHelp)}
        rows={ROWS}
        value={text}
        onChange={(typed) => put({ text: typed })}
      />
      <Field label={say(words.file)} help={say(words.fileHelp)}>
        {(control) => (
          <FileInput
            control={control}
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onFile={(file) => void file.arrayBuffer().then((bytes) => put({ text: textOf(bytes) }))}
          />
        )}
      </Field>
      {text.trim() !== '' && (
        <SelectField
          label={say(words.kind)}
          options={FORM_KINDS.map((id) => ({ id, name: say(FORM_TITLES[id]) }))}
          empty={say(words.kindByItself)}
          value={kind}
          onChange={(id) => put({ kind: id as FormKind | '' })}
        />
      )}
      <Button label={say(words.howToMake)} onPress={onHow} />
    </Frame>
  );
}
