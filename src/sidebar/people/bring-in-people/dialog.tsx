// A list of people, pasted or from a file: looked at first, with what is asked about it, then taken in at once.
import { useState } from 'preact/hooks';
import type { BringInPeopleResult } from '../../../core/people/bring-in-people/plan-bring-in-people';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { decisionsOf } from '../../kit/bring-in/answers';
import { LeftOut } from '../../kit/bring-in/listed';
import { Paste } from '../../kit/bring-in/paste';
import { Questions } from '../../kit/bring-in/questions';
import type { Success } from '../../kit/client';
import { Checkboxes } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { PeopleTable } from './table';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/people/bring-in-people';

interface PreviewProps {
  readonly text: string;
  readonly shown: BringInPeopleResult;
  onBack(): void;
  onDone(answer: Success<BringInPeopleResult>): void;
}

function Preview({ text, shown, onBack, onDone }: PreviewProps) {
  const { isBusy, run } = useRun('bring-in-people');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [addLanguages, setAddLanguages] = useState<readonly string[]>([]);
  const write = async (): Promise<void> => {
    const answer = await run({
      text,
      decisions: decisionsOf(shown.asked, chosen),
      addLanguages: [...addLanguages],
    });
    if (answer) onDone(answer);
  };
  const { people, known, again, unread, leftOut, unknown } = shown;
  const addable = unknown.filter(({ mayBeAdded }) => mayBeAdded);
  const others = unknown.filter(({ mayBeAdded }) => !mayBeAdded);
  return (
    <Frame
      primary={{ label: say(kitWords.bringIn), isBusy, onPress: () => void write() }}
      secondary={{ label: say(kitWords.back), onPress: onBack }}
    >
      <p class="counts">{say(words.counts, { people, known, again })}</p>
      <Questions
        asked={shown.asked}
        chosen={chosen}
        choose={(key, id) => setChosen({ ...chosen, [key]: id })}
        questionOf={({ typed, count }) => say(words.question, { typed, count })}
      />
      <LeftOut names={leftOut} />
      {addable.length > 0 && (
        <Checkboxes
          label={say(words.addLanguages)}
          help={say(words.addLanguagesHelp)}
          options={addable.map(({ typed, count }) => ({
            id: typed,
            name: say(words.language, { language: typed, count }),
          }))}
          value={addLanguages}
          onChange={setAddLanguages}
        />
      )}
      {others.length > 0 && (
        <p class="help">
          {say(words.unknown, { words: others.map(({ typed, count }) => `${typed} (${count})`).join(', ') })}
        </p>
      )}
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
  const { isBusy, run, errors } = useRun('bring-in-people');
  const look = async (): Promise<void> => {
    const seen = await run({ text }, { dryRun: true, saying: say(kitWords.looking) });
    if (seen) setShown(seen.result);
  };
  if (answer)
    return (
      <Frame secondary={{ label: say(kitWords.close), onPress: closeDialog }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (shown) return <Preview text={text} shown={shown} onBack={() => setShown(null)} onDone={setAnswer} />;
  const help = say(words.listHelp);
  return <Paste {...{ help, text, setText, isBusy }} error={errors['text']} onLook={() => void look()} />;
}

mountPanel(BringInPeople, DIALOGS['bring-in-people'].title);
