// Takes back a change: choose it, confirm, see what happened.
import { useState } from 'preact/hooks';
import { changeStates, wordText } from '../../core/vocabulary/words';
import type { ListedChange } from '../../core/calls/workbook';
import type { Success } from '../kit/calls';
import type { Option } from '../kit/fields/inputs';
import { Frame } from '../kit/frame';
import * as kitText from '../kit/messages';
import { momentInWords } from '../kit/moments';
import { mountPanel } from '../kit/mount';
import { Confirm, Summary } from '../kit/outcome';
import type { PanelContext } from '../kit/panel-context';
import { usePanel } from '../kit/panel-context';
import { SearchList } from '../kit/search-list';
import { Loaded } from '../kit/states';
import { useLoad, useRun } from '../kit/use-calls';
import { undoText } from './messages';

/** Which of several actions of the same name it was; '' when it touched no row. */
function aboutInWords({ about: { first, rows } }: ListedChange, { say }: PanelContext): string {
  if (rows === 0) return '';
  if (first === '') return say(undoText.onlyRows, { count: rows });
  return rows === 1 ? first : say(undoText.aboutRows, { first, count: rows - 1 });
}

/** What it was about, then when and by whom. */
function detailOf(change: ListedChange, by: string, panel: PanelContext): string {
  const about = aboutInWords(change, panel);
  return about === '' ? by : panel.say(undoText.aboutByWhom, { about, by });
}

const byWhom = ({ at, actor }: ListedChange, { say, language }: PanelContext): string =>
  say(undoText.byWhom, { at: momentInWords(at, language), actor });

const asOption = (change: ListedChange, panel: PanelContext): Option => ({
  id: change.id,
  name: change.title,
  detail: detailOf(change, byWhom(change, panel), panel),
});

function OtherChanges({ changes }: { changes: readonly ListedChange[] }) {
  const panel = usePanel();
  const { say, language } = panel;
  if (changes.length === 0) return null;
  const by = ({ at, actor, state }: ListedChange): string =>
    say(undoText.byWhomState, {
      at: momentInWords(at, language),
      actor,
      state: wordText(changeStates, state),
    });
  return (
    <details>
      <summary>{say(undoText.others)}</summary>
      <ul class="plain-list">
        {changes.map((change) => (
          <li key={change.id}>
            {change.title}
            <span class="quiet detail">{detailOf(change, by(change), panel)}</span>
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
  const panel = usePanel();
  const { say, tell } = panel;
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
        lines={[detailOf(picked, byWhom(picked, panel), panel), say(undoText.mail)]}
      />
    </Frame>
  );
}

mountPanel(Undo);
