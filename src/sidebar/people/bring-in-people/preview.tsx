// A list of people that was looked at: what is asked about it, its people, and the press that takes them in.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BringInPeopleResult } from '../../../core/people/bring-in-people/plan-bring-in-people';
import { decisionsOf } from '../../kit/bring-in/answers';
import { LeftOut } from '../../kit/bring-in/listed';
import { Questions } from '../../kit/bring-in/questions';
import type { Success } from '../../kit/client';
import { Checkboxes } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { say } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { PeopleTable } from './table';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/people/bring-in-people';

interface PreviewProps {
  readonly text: string;
  readonly shown: BringInPeopleResult;
  /** What the list is, above all else. */
  readonly kind: ComponentChildren;
  onBack(): void;
  onDone(answer: Success<BringInPeopleResult>): void;
}

interface UnknownWordsProps {
  readonly unknown: BringInPeopleResult['unknown'];
  readonly added: readonly string[];
  onAdded(added: readonly string[]): void;
}

/** Words that no list of the workbook has: languages can be added to theirs. */
function UnknownWords({ unknown, added, onAdded }: UnknownWordsProps) {
  const addable = unknown.filter(({ mayBeAdded }) => mayBeAdded);
  const others = unknown.filter(({ mayBeAdded }) => !mayBeAdded);
  return (
    <>
      {addable.length > 0 && (
        <Checkboxes
          label={say(words.addLanguages)}
          help={say(words.addLanguagesHelp)}
          options={addable.map(({ typed, count }) => ({
            id: typed,
            name: say(words.language, { language: typed, count }),
          }))}
          value={added}
          onChange={onAdded}
        />
      )}
      {others.length > 0 && (
        <p class="help">
          {say(words.unknown, { words: others.map(({ typed, count }) => `${typed} (${count})`).join(', ') })}
        </p>
      )}
    </>
  );
}

export function People({ text, shown, kind, onBack, onDone }: PreviewProps) {
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
  return (
    <Frame
      primary={{ label: say(kitWords.bringIn), isBusy, onPress: () => void write() }}
      secondary={{ label: say(kitWords.back), onPress: onBack }}
    >
      {kind}
      <p class="counts">{say(words.counts, { people, known, again })}</p>
      <Questions
        asked={shown.asked}
        chosen={chosen}
        choose={(key, id) => setChosen({ ...chosen, [key]: id })}
        questionOf={({ typed, count }) => say(words.question, { typed, count })}
      />
      <LeftOut names={leftOut} />
      <UnknownWords unknown={unknown} added={addLanguages} onAdded={setAddLanguages} />
      {unread.length > 0 && (
        <p class="help">
          {say(words.unread, { rows: unread.map(({ row, text: said }) => `${row} (${said})`).join('; ') })}
        </p>
      )}
      <PeopleTable shown={shown} />
    </Frame>
  );
}
