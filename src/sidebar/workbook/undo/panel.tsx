// Takes back a change: choose it, confirm, see what happened.
import { useState } from 'preact/hooks';
import { changeStates, wordText } from '../../../core/base/vocabulary/words';
import type {
  ListChangesResult,
  ListedChange,
  UndoFormResult,
} from '../../../core/workbook/changes/undo-commands';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { isOtherClock, momentInWords } from '../../kit/format-date';
import { viewOf } from '../../kit/views';
import { Confirm, Summary } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { PickList } from '../../kit/lists';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import * as undoText from '../../../core/words/panels/workbook/undo';
import { Detail, Fold, PlainList } from '../../kit/parts';

/** Which of several actions of the same name it was; '' when it touched no row. */
function aboutInWords({ about: { first, rows } }: ListedChange): string {
  if (rows === 0) return '';
  if (first === '') return translate(undoText.onlyRows, { count: rows });
  return rows === 1 ? first : translate(undoText.aboutRows, { first, count: rows - 1 });
}

/** What it was about, then when and by whom. */
function detailOf(change: Shown, by: string): string {
  const about = aboutInWords(change);
  return about === '' ? by : translate(undoText.aboutByWhom, { about, by });
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

const momentOf = ({ at, zone }: Shown): string => momentInWords(at, undefined, zone);

const byWhom = (change: Shown): string =>
  translate(undoText.byWhom, { at: momentOf(change), actor: change.actor });

function Clock({ of }: { of: Shown | undefined }) {
  return of && of.clock !== '' ? <p class="help">{translate(undoText.clock, { clock: of.clock })}</p> : null;
}

const Line = ({ change, by }: { change: Shown; by: string }) => (
  <>
    {change.title}
    <Detail>{detailOf(change, by)}</Detail>
  </>
);

function OtherChanges({ changes }: { changes: readonly Shown[] }) {
  if (changes.length === 0) return null;
  const by = (change: Shown): string =>
    translate(undoText.byWhomState, {
      at: momentOf(change),
      actor: change.actor,
      state: wordText(changeStates, change.state),
    });
  return (
    <Fold summary={translate(undoText.others)}>
      <PlainList items={changes}>{(change) => <Line change={change} by={by(change)} />}</PlainList>
    </Fold>
  );
}

function ChangeList({ onPick }: { onPick(change: Shown): void }) {
  const load = useLoad('list-changes', {});
  return (
    <Loaded load={load}>
      {(result) => {
        const changes = shownFrom(result);
        const mine = changes.filter(({ mayUndo }) => mayUndo);
        return (
          <>
            {mine.length > 0 && <p>{translate(undoText.intro)}</p>}
            <Clock of={changes[0]} />
            <PickList
              label={translate(undoText.list)}
              items={mine}
              textOf={(change) => `${change.title} ${detailOf(change, byWhom(change))}`}
              empty={translate(undoText.empty)}
              onPick={onPick}
            >
              {(change) => <Line change={change} by={byWhom(change)} />}
            </PickList>
            <OtherChanges changes={changes.filter(({ mayUndo }) => !mayUndo)} />
          </>
        );
      }}
    </Loaded>
  );
}

/** What comes with it, before the press that takes it back. */
function Before({ picked, form }: { picked: Shown; form: UndoFormResult }) {
  const { later, others, byHand } = form;
  const parts = [
    [undoText.later, later],
    [undoText.ofOthers, others],
  ] as const;
  return (
    <Confirm
      question={translate(undoText.question, { title: picked.title })}
      lines={[detailOf(picked, byWhom(picked)), translate(undoText.mail)]}
    >
      {parts.map(([words, changes]) => (
        <Building
          key={words.en}
          title={translate(words, { count: changes.length })}
          {...{ changes, picked }}
        />
      ))}
      {byHand > 0 && <p>{translate(undoText.byHand, { count: byHand })}</p>}
      <Clock of={picked} />
    </Confirm>
  );
}

interface BuildingProps {
  readonly title: string;
  readonly changes: readonly ListedChange[];
  readonly picked: Shown;
}

function Building({ title, changes, picked: { zone, clock } }: BuildingProps) {
  if (changes.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <PlainList items={changes.map((change) => ({ ...change, zone, clock }))}>
        {(change) => <Line change={change} by={byWhom(change)} />}
      </PlainList>
    </>
  );
}

interface TakeBackProps {
  readonly picked: Shown;
  onBack(): void;
  onDone(answer: Success): void;
}

/** One confirmation for the action and for all that builds on it. */
function TakeBack({ picked, onBack, onDone }: TakeBackProps) {
  const load = useLoad('undo-form', { change: picked.id });
  const { isBusy, run } = useRun('undo');
  const form = loadedResult(load);
  const later = form?.later.map(({ id }) => id) ?? [];
  const takeBack = async (): Promise<void> => {
    const answer = await run({ change: picked.id, ...(later.length > 0 && { later }) });
    if (answer) onDone(answer);
  };
  const label =
    later.length === 0
      ? translate(undoText.takeBack)
      : translate(undoText.takeAllBack, { count: later.length + 1 });
  return (
    <Frame primary={form && { label, isBusy, onPress: () => void takeBack() }} onBack={onBack}>
      <Loaded load={load}>{(shown) => <Before picked={picked} form={shown} />}</Loaded>
    </Frame>
  );
}

function Undo() {
  const [picked, setPicked] = useState<Shown | null>(null);
  const [answer, setAnswer] = useState<Success | null>(null);
  const toList = (): void => {
    setAnswer(null);
    setPicked(null);
    setStatus('');
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(undoText.again), onPress: toList }}>
        <Summary answer={answer} />
        <Clock of={picked ?? undefined} />
      </Frame>
    );
  if (!picked)
    return (
      <Frame>
        <ChangeList onPick={setPicked} />
      </Frame>
    );
  return <TakeBack picked={picked} onBack={toList} onDone={setAnswer} />;
}

export const view = viewOf(Undo, undoText.title);
