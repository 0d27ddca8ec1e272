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
import { translate, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { decodeText } from '../../../core/base/office-files/decode-text';
import { decode } from '../../kit/decode';
import { useLoad } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/form-answers';

export interface Table {
  readonly name: string;
  readonly text: string;
  readonly kind?: FormKind;
}

/** What was put in, kept while one looks elsewhere. */
export interface AnswerSource {
  /** Names of tabs that are not looked at. */
  readonly left: readonly string[];
  readonly text: string;
  readonly kind: FormKind | '';
}

interface PartProps {
  readonly putIn: AnswerSource;
  put(changes: Partial<AnswerSource>): void;
}

interface SourcesProps extends PartProps {
  readonly isBusy: boolean;
  onLook(tables: readonly Table[]): void;
  onHow(): void;
}

const ROWS = 8;
const ACCEPT = '.csv,.tsv,.txt,text/csv,text/plain';

function Found({ names, putIn, put }: PartProps & { readonly names: readonly string[] }) {
  if (names.length === 0) return <p class="help">{translate(words.noneFound)}</p>;
  return (
    <Checkboxes
      label={translate(words.found)}
      options={names.map((name) => ({ id: name, name }))}
      value={names.filter((name) => !putIn.left.includes(name))}
      onChange={(value) => put({ left: names.filter((name) => !value.includes(name)) })}
    />
  );
}

function Pasted({ putIn: { text, kind }, put }: PartProps) {
  const read = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    put({ text: decodeText(bytes, decode)?.text ?? '' });
  };
  return (
    <>
      <TextArea
        label={translate(words.list)}
        help={translate(words.listHelp)}
        rows={ROWS}
        value={text}
        onChange={(typed) => put({ text: typed })}
      />
      <Field label={translate(words.file)} help={translate(words.fileHelp)}>
        {(control) => <FileInput control={control} accept={ACCEPT} onFile={(file) => void read(file)} />}
      </Field>
      {text.trim() !== '' && (
        <SelectField
          label={translate(words.kind)}
          options={FORM_KINDS.map((id) => ({ id, name: translate(FORM_TITLES[id]) }))}
          empty={translate(words.kindByItself)}
          value={kind}
          onChange={(id) => put({ kind: id as FormKind | '' })}
        />
      )}
    </>
  );
}

/** The tabs that are ticked, and what was pasted. */
function tablesOf(found: readonly Table[], { left, text, kind }: AnswerSource): readonly Table[] {
  const pasted = { name: translate(words.pasted), text, ...(kind !== '' && { kind }) };
  return [...found.filter(({ name }) => !left.includes(name)), ...(text.trim() === '' ? [] : [pasted])];
}

export function Sources({ isBusy, putIn, put, onLook, onHow }: SourcesProps) {
  const load = useLoad('find-form-answers', {});
  const found = load.state === 'ready' ? load.result.tables : [];
  const look = (): void => {
    const tables = tablesOf(found, putIn);
    if (tables.length === 0) setStatus(translate(words.chooseSome), 'bad');
    else onLook(tables);
  };
  return (
    <Frame
      primary={{ label: translate(words.look), isBusy: isBusy || load.state === 'loading', onPress: look }}
      secondary={{ label: translate(words.close), onPress: closeDialog }}
    >
      <Loaded load={load} fields={2}>
        {() => <Found {...{ putIn, put }} names={found.map(({ name }) => name)} />}
      </Loaded>
      <Pasted {...{ putIn, put }} />
      <Button label={translate(words.howToMake)} onPress={onHow} />
    </Frame>
  );
}
