// A list of people that was looked at: what is asked about it, its people, and the press that takes them in.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BringInPeopleResult } from '../../../core/people/bring-in-people/plan-bring-in-people';
import { decisionsOf } from '../../kit/bring-in/answers';
import { LeftOut } from '../../kit/bring-in/listed';
import { Questions } from '../../kit/bring-in/questions';
import { UnknownWords, type AddedWords } from '../../kit/bring-in/unknown-words';
import { Checkboxes } from '../../kit/fields/ticks';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { Section } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { PeopleTable } from './bring-in-people-table';
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

/** By the word of the list, the key of a level; '' for one that stays open. */
type Levels = Readonly<Record<string, string>>;

interface WordsProps {
  readonly unknown: BringInPeopleResult['unknown'];
  readonly added: AddedWords;
  onAdded(added: AddedWords): void;
}

/** Words that the workbook lacks: those that no list can take stay as notes. */
function WordsLacking({ unknown, added, onAdded }: WordsProps) {
  const kept = unknown.flatMap(({ list, typed, count }) => (list === '' ? [`${typed} (${count})`] : []));
  return (
    <>
      <UnknownWords help={translate(words.addLanguagesHelp)} {...{ unknown, added, onAdded }} />
      {kept.length > 0 && <p class="help">{translate(words.unknown, { words: kept.join(', ') })}</p>}
    </>
  );
}

interface LevelsProps {
  readonly shown: BringInPeopleResult;
  readonly chosen: Levels;
  choose(levels: Levels): void;
}

/** What the words mean by which the list says how people take part, and that are no level here. */
function Levels({ shown: { unknownLevels, levels }, chosen, choose }: LevelsProps) {
  if (unknownLevels.length === 0) return null;
  return (
    <Section title={translate(words.levels)}>
      <div class="questions">
        {unknownLevels.map(({ typed, count }) => (
          <SelectField
            key={typed}
            label={translate(words.question, { typed, count })}
            options={levels}
            empty={translate(words.levelOpen)}
            value={chosen[typed] ?? ''}
            onChange={(level) => choose({ ...chosen, [typed]: level })}
          />
        ))}
      </div>
    </Section>
  );
}

interface CoChairsProps {
  readonly proposed: BringInPeopleResult['coChairs'];
  readonly chosen: readonly string[];
  choose(keys: readonly string[]): void;
}

/** Whom the list calls co-chair; nobody gets a seat without a tick. */
const CoChairs = ({ proposed, chosen, choose }: CoChairsProps) =>
  proposed.length === 0 ? null : (
    <Checkboxes
      label={translate(words.coChairs)}
      help={translate(words.coChairsHelp)}
      options={proposed.map(({ key, name, workgroup }) => ({
        id: key,
        name: translate(words.coChairOf, { name, workgroup }),
      }))}
      value={chosen}
      onChange={choose}
    />
  );

const inLines = (lines: BringInPeopleResult['unread']): string =>
  lines.map(({ row, text }) => `${row} (${text})`).join('; ');

/** Lines and addresses that say nothing that can be used. */
const Unread = ({ shown: { unread, noAddresses } }: { readonly shown: BringInPeopleResult }) => (
  <>
    {unread.length > 0 && <p class="help">{translate(words.unread, { rows: inLines(unread) })}</p>}
    {noAddresses.length > 0 && (
      <p class="help">{translate(words.noAddresses, { rows: inLines(noAddresses) })}</p>
    )}
  </>
);

export function People({ text, shown, kind, onBack, onDone }: PreviewProps) {
  const { isBusy, run } = useRun('bring-in-people');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [addWords, setAddWords] = useState<AddedWords>({});
  const [levels, setLevels] = useState<Levels>({});
  const [coChairs, setCoChairs] = useState<string[]>([]);
  const write = async (): Promise<void> => {
    const answer = await run({
      text,
      decisions: decisionsOf(shown.asked, chosen),
      addWords,
      levels: Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== '')),
      coChairs,
    });
    if (answer) onDone(answer);
  };
  const { people, known, again, leftOut, unknown } = shown;
  return (
    <Frame
      primary={{ label: translate(kitWords.bringIn), isBusy, onPress: () => void write() }}
      secondary={{ label: translate(kitWords.back), onPress: onBack }}
    >
      {kind}
      <p class="counts">{translate(words.counts, { people, known, again })}</p>
      <Questions
        asked={shown.asked}
        chosen={chosen}
        choose={(key, id) => setChosen({ ...chosen, [key]: id })}
        questionOf={({ typed, count }) => translate(words.question, { typed, count })}
      />
      <LeftOut names={leftOut} />
      <Levels shown={shown} chosen={levels} choose={setLevels} />
      <WordsLacking unknown={unknown} added={addWords} onAdded={setAddWords} />
      <CoChairs proposed={shown.coChairs} chosen={coChairs} choose={(keys) => setCoChairs([...keys])} />
      <Unread shown={shown} />
      <PeopleTable shown={shown} />
    </Frame>
  );
}
