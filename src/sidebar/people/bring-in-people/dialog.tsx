// A list of people, pasted or from a file: looked at first, with what is asked about it, then taken in at once.
import { useState } from 'preact/hooks';
import type { BringInPeopleResult } from '../../../core/people/bring-in-people/plan-bring-in-people';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import type { Success } from '../../kit/client';
import { Field } from '../../kit/fields/field';
import { TextArea } from '../../kit/fields/text-area';
import { FileInput } from '../../kit/fields/text-file';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { textOf } from '../../kit/text-of-bytes';
import { useRun } from '../../kit/use-calls';
import { Questions } from './questions';
import { decisionsOf } from './answers';
import { PeopleTable } from './table';
import * as words from '../../../core/words/panels/people/bring-in-people';

const ROWS = 14;

interface PasteProps {
  readonly text: string;
  setText(text: string): void;
  onShown(result: BringInPeopleResult): void;
}

function Paste({ text, setText, onShown }: PasteProps) {
  const { isBusy, run, errors } = useRun('bring-in-people');
  const look = async (): Promise<void> => {
    const answer = await run({ text }, { dryRun: true, saying: say(words.looking) });
    if (answer) onShown(answer.result);
  };
  return (
    <Frame
      primary={{ label: say(words.look), isBusy, onPress: () => void look() }}
      secondary={{ label: say(words.close), onPress: closeDialog }}
    >
      <TextArea
        label={say(words.list)}
        help={say(words.listHelp)}
        error={errors['text']}
        rows={ROWS}
        value={text}
        onChange={setText}
      />
      <Field label={say(words.file)} help={say(words.fileHelp)}>
        {(control) => (
          <FileInput
            control={control}
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onFile={(file) => void file.arrayBuffer().then((bytes) => setText(textOf(bytes)))}
          />
        )}
      </Field>
    </Frame>
  );
}

interface PreviewProps {
  readonly text: string;
  readonly shown: BringInPeopleResult;
  onBack(): void;
  onDone(answer: Success<BringInPeopleResult>): void;
}

function Preview({ text, shown, onBack, onDone }: PreviewProps) {
  const { isBusy, run } = useRun('bring-in-people');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const write = async (): Promise<void> => {
    const answer = await run({ text, decisions: decisionsOf(shown.asked, chosen) });
    if (answer) onDone(answer);
  };
  const { people, known, again, unread, leftOut } = shown;
  return (
    <Frame
      primary={{ label: say(words.bringIn), isBusy, onPress: () => void write() }}
      secondary={{ label: say(words.back), onPress: onBack }}
    >
      <p class="counts">{say(words.counts, { people, known, again })}</p>
      <Questions
        asked={shown.asked}
        chosen={chosen}
        choose={(key, id) => setChosen({ ...chosen, [key]: id })}
      />
      {leftOut.length > 0 && <p class="help">{say(words.leftOut, { names: leftOut.join(', ') })}</p>}
      {unread.length > 0 && (
        <p class="help">
          {say(words.unread, { rows: unread.map(({ row, text: said }) => `${row} (${said})`).join('; ') })}
        </p>
      )}
      <PeopleTable shown={shown} />
    </Frame>
  );
}

function BringInPeople() {
  const [text, setText] = useState('');
  const [shown, setShown] = useState<BringInPeopleResult | null>(null);
  const [answer, setAnswer] = useState<Success<BringInPeopleResult> | null>(null);
  if (answer)
    return (
      <Frame secondary={{ label: say(words.close), onPress: closeDialog }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (!shown) return <Paste text={text} setText={setText} onShown={setShown} />;
  return <Preview text={text} shown={shown} onBack={() => setShown(null)} onDone={setAnswer} />;
}

mountPanel(BringInPeople, DIALOGS['bring-in-people'].title);
