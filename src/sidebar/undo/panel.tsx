// Takes back a change: choose it, confirm, see what happened.
import { useState } from 'preact/hooks';
import { changeStates, wordText } from '../../core/vocabulary/words';
import type { ListedChange } from '../../core/calls/workbook';
import type { Success } from '../kit/calls';
import type { Option } from '../kit/fields/inputs';
import { Frame } from '../kit/frame';
import { kitText } from '../kit/messages';
import { momentInWords } from '../kit/moments';
import { mountPanel } from '../kit/mount';
import { Confirm, Summary } from '../kit/outcome';
import type { PanelContext } from '../kit/panel-context';
import { usePanel } from '../kit/panel-context';
import { SearchList } from '../kit/search-list';
import { Loaded } from '../kit/states';
import { useLoad, useRun } from '../kit/use-calls';
import { undoText } from './messages';

const asOption = ({ id, title, at, actor }: ListedChange, { say, language }: PanelContext): Option => ({
  id,
  name: title,
  detail: say(undoText.byWhom, { at: momentInWords(at, language), actor }),
});

function OtherChanges({ changes }: { changes: readonly ListedChange[] }) {
  const { say, language } = usePanel();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{say(undoText.others)}</summary>
      <ul class="plain-list">
        {changes.map(({ id, title, at, actor, state }) => (
          <li key={id}>
            {title}
            <span class="quiet detail">
              {say(undoText.byWhomState, {
                at: momentInWords(at, language),
                actor,
                state: wordText(changeStates, state),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChangeList({ onPick }: { onPick(change: ListedChange): void }) {
  const panel = usePanel();
  const load = useLoad('list-changes', {});
  return (
    <Loaded load={load}>
      {({ changes }) => {
        const mine = changes.filter(({ mayUndo }) => mayUndo);
        const pick = (id: string): void => mine.filter((change) => change.id === id).forEach(onPick);
        return (
          <>
            {mine.length > 0 && <p>{panel.say(undoText.intro)}</p>}
            <SearchList
              label={panel.say(undoText.list)}
              options={mine.map((change) => asOption(change, panel))}
              onPick={pick}
              empty={panel.say(undoText.empty)}
            />
            <OtherChanges changes={changes.filter(({ mayUndo }) => !mayUndo)} />
          </>
        );
      }}
    </Loaded>
  );
}

function Undo() {
  const { say, language, tell } = usePanel();
  const [picked, setPicked] = useState<ListedChange | null>(null);
  const [answer, setAnswer] = useState<Success | null>(null);
  const { isBusy, run } = useRun('undo');
  const title = say(undoText.title);
  const toList = (): void => {
    setAnswer(null);
    setPicked(null);
    tell('');
  };
  if (answer)
    return (
      <Frame title={title} secondary={{ label: say(undoText.again), onPress: toList }}>
        <Summary answer={answer} />
      </Frame>
    );
  if (!picked)
    return (
      <Frame title={title}>
        <ChangeList onPick={setPicked} />
      </Frame>
    );
  const takeBack = async (): Promise<void> => setAnswer((await run({ change: picked.id })) ?? null);
  return (
    <Frame
      title={title}
      primary={{ label: say(undoText.takeBack), isBusy, onPress: () => void takeBack() }}
      secondary={{ label: say(kitText.back), onPress: toList }}
    >
      <Confirm
        question={say(undoText.question, { title: picked.title })}
        lines={[
          say(undoText.byWhom, { at: momentInWords(picked.at, language), actor: picked.actor }),
          say(undoText.mail),
        ]}
      />
    </Frame>
  );
}

mountPanel(Undo);
