// Takes back a change: choose it, confirm, see what happened.
import { useState } from 'preact/hooks';
import { changeStates, wordText } from '../../../core/base/vocabulary/words';
import type { ListChangesResult, ListedChange } from '../../../core/workbook/changes/undo-commands';
import type { Success } from '../../kit/calls';
import type { Option } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { isOtherClock, momentInWords } from '../../kit/moments';
import { mountPanel } from '../../kit/mount';
import { Confirm, Summary } from '../../kit/outcome';
import type { PanelContext } from '../../kit/panel-context';
import { usePanel } from '../../kit/panel-context';
import { SearchList } from '../../kit/search-list';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import * as undoText from '../../../core/words/panels/workbook/undo';

/** Which of several actions of the same name it was; '' when it touched no row. */
function aboutInWords({ about: { first, rows } }: ListedChange, { say }: PanelContext): string {
  if (rows === 0) return '';
  if (first === '') return say(undoText.onlyRows, { count: rows });
  return rows === 1 ? first : say(undoText.aboutRows, { first, count: rows - 1 });
}

/** What it was about, then when and by whom. */
function detailOf(change: Shown, by: string, panel: PanelContext): string {
  const about = aboutInWords(change, panel);
  return about === '' ? by : panel.say(undoText.aboutByWhom, { about, by });
}

/** An entry with the zone by whose clock all of them are told: the workbook's, as in the answer. */
interface Shown extends ListedChange {
  readonly zone: string;
  /** The zone in words; '' where the reader's own clock tells the same. */
  readonly clock: string;
}

function shownFrom({ changes, timeZone, clock }: ListChangesResult): readonly Shown[] {
  const isOther = isOtherClock(
    changes.map(({ at }) => at),
    timeZone,
  );
  return changes.map((change) => ({ ...change, zone: timeZone, clock: isOther ? clock : '' }));
}

const momentOf = ({ at, zone }: Shown, { language }: PanelContext): string =>
  momentInWords(at, language, zone);

const byWhom = (change: Shown, panel: PanelContext): string =>
  panel.say(undoText.byWhom, { at: momentOf(change, panel), actor: change.actor });

const asOption = (change: Shown, panel: PanelContext): Option => ({
  id: change.id,
  name: change.title,
  detail: detailOf(change, byWhom(change, panel), panel),
});

function Clock({ of }: { of: Shown | undefined }) {
  const { say } = usePanel();
  return of && of.clock !== '' ? <p class="help">{say(undoText.clock, { clock: of.clock })}</p> : null;
}

function OtherChanges({ changes }: { changes: readonly Shown[] }) {
  const panel = usePanel();
  const { say } = panel;
  if (changes.length === 0) return null;
  const by = (change: Shown): string =>
    say(undoText.byWhomState, {
      at: momentOf(change, panel),
      actor: change.actor,
      state: wordText(changeStates, change.state),
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

function ChangeList({ onPick }: { onPick(change: Shown): void }) {
  const panel = usePanel();
  const load = useLoad('list-changes', {});
  return (
    <Loaded load={load}>
      {(result) => {
        const changes = shownFrom(result);
        const mine = changes.filter(({ mayUndo }) => mayUndo);
        const pick = (id: string): void => mine.filter((change) => change.id === id).forEach(onPick);
        return (
          <>
            {mine.length > 0 && <p>{panel.say(undoText.intro)}</p>}
            <Clock of={changes[0]} />
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
  const [picked, setPicked] = useState<Shown | null>(null);
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
        <Clock of={picked ?? undefined} />
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
      <Clock of={picked} />
    </Frame>
  );
}

mountPanel(Undo);
