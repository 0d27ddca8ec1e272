// Checks all sheets without changing anything, shows what was found, then mends it; and sets up the workbook.
import { useState } from 'preact/hooks';
import type { CheckFinding, CheckInput, CheckResult } from '../../../core/workbook/check/workbook-commands';
import type { Text } from '../../../core/base/messages/text';
import type { Success } from '../../kit/client';
import { Checkbox } from '../../kit/fields/ticks';
import { Button, OpenPanel, type Action } from '../../kit/buttons';
import { Frame } from '../../kit/frame';
import { Lines, Notice, Section } from '../../kit/parts';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { isLocal, OutLink } from '../../kit/links';
import { useSetUp } from '../../kit/use-set-up';
import { Causes } from './causes';
import * as words from '../../../core/words/panels/workbook/check';

/** Rows that may be one are settled in a panel of their own. */
function ToDuplicates({ report }: { report: readonly CheckFinding[] }) {
  const { me } = usePanel();
  if (!me?.isCoordinator || !report.some(({ panel }) => panel === 'duplicates')) return null;
  return <OpenPanel panel="duplicates" label={translate(words.duplicates)} />;
}

function countedBy(count: number, mend: number): Text {
  if (mend === 0) return words.onlyPeople;
  return mend === count ? words.allMendable : words.found;
}

interface FoundProps {
  readonly result: CheckResult;
  onCorrected(): void;
}

function Found({ result: { report, done }, onCorrected }: FoundProps) {
  if (report.length === 0 && done.length === 0)
    return <Notice tone="good">{translate(words.allWell)}</Notice>;
  const mend = report.filter(({ mended }) => mended).length;
  return (
    <>
      {report.length > 0 && (
        <p>{translate(countedBy(report.length, mend), { count: report.length, mend })}</p>
      )}
      <Lines lines={done} />
      <ToDuplicates report={report} />
      <Causes report={report} isDone={false} onCorrected={onCorrected} />
    </>
  );
}

interface BoxProps {
  readonly rows: number;
  readonly isChosen: boolean;
  onChange(isChosen: boolean): void;
}

/** Nothing that people wrote goes without being asked for. */
function Remove({ rows, isChosen, onChange }: BoxProps) {
  return (
    <Checkbox
      label={translate(words.remove, { count: rows })}
      help={translate(words.removeHelp)}
      value={isChosen}
      onChange={onChange}
    />
  );
}

/** What Settings want kept no longer. */
function DropOld({ rows, isChosen, onChange }: BoxProps) {
  return (
    <Checkbox
      label={translate(words.dropOld, { count: rows })}
      help={translate(words.dropOldHelp)}
      value={isChosen}
      onChange={onChange}
    />
  );
}

interface AdmitProps {
  readonly people: NonNullable<CheckResult['newCoordinators']>;
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Anybody can tick the box in the list of people, so each is confirmed. */
function Admit({ people, chosen, onChange }: AdmitProps) {
  const without = (id: string) => chosen.filter((one) => one !== id);
  return (
    <>
      {people.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={translate(words.admit, { name })}
          value={chosen.includes(id)}
          onChange={(isChosen) => onChange(isChosen ? [...without(id), id] : without(id))}
        />
      ))}
    </>
  );
}

/** What is mended only where a coordinator asks for it. */
interface More {
  readonly removes: boolean;
  readonly drops: boolean;
  /** Ids of new coordinators. */
  readonly admit: readonly string[];
}

const NO_MORE: More = { removes: false, drops: false, admit: [] };

const isMore = ({ removes, drops, admit }: More): boolean => removes || drops || admit.length > 0;

const inputOf = ({ removes, drops, admit }: More): CheckInput => ({
  ...(removes && { removeLeftBehind: true }),
  ...(drops && { dropOld: true }),
  ...(admit.length > 0 && { admit: [...admit] }),
});

interface MoreBoxesProps {
  readonly result: CheckResult;
  readonly more: More;
  change(changes: Partial<More>): void;
}

function MoreBoxes({
  result: { newCoordinators = [], removable = 0, tooOld = 0 },
  more,
  change,
}: MoreBoxesProps) {
  return (
    <>
      <Admit people={newCoordinators} chosen={more.admit} onChange={(admit) => change({ admit })} />
      {removable > 0 && (
        <Remove rows={removable} isChosen={more.removes} onChange={(removes) => change({ removes })} />
      )}
      {tooOld > 0 && <DropOld rows={tooOld} isChosen={more.drops} onChange={(drops) => change({ drops })} />}
    </>
  );
}

interface CopyProps {
  /** Address of the file that this one was copied from. */
  readonly of: string;
  onDone(answer: Success<CheckResult>): void;
}

/** Which of the two is in use only people know. */
function Copy({ of, onDone }: CopyProps) {
  const { isBusy, run } = useRun('check-workbook');
  const press = (takeOver: boolean) => () =>
    void run(takeOver ? { takeOver } : {}).then((answer) => answer && onDone(answer));
  return (
    <Section title={translate(words.copyTitle)}>
      <p>{translate(words.copyHelp)}</p>
      {!isLocal() && (
        <p>
          <OutLink href={of}>{translate(words.copyOther)}</OutLink>
        </p>
      )}
      <p>
        <Button label={translate(words.takeOver)} isBusy={isBusy} onPress={press(true)} />
      </p>
      <p>
        <Button label={translate(words.keepCopy)} isBusy={isBusy} onPress={press(false)} />
      </p>
    </Section>
  );
}

function SetUp({ onDone }: { onDone(answer: Success<CheckResult>): void }) {
  const { isBusy, setUp } = useSetUp();
  const press = (): void => void setUp().then((answer) => answer && onDone(answer));
  return (
    <Section title={translate(words.setUpTitle)}>
      <p class="quiet">{translate(words.setUpHelp)}</p>
      <Button label={translate(words.setUp)} isBusy={isBusy} onPress={press} />
    </Section>
  );
}

/** For whoever is asked which version this workbook runs. */
function Build() {
  const { build } = usePanel().opening;
  return build === '' ? null : <p class="quiet">{translate(words.build, { build })}</p>;
}

const hasWork = ({ report, done }: CheckResult): boolean =>
  done.length > 0 || report.some(({ mended }) => mended);

function Mended({ answer, again }: { answer: Success<CheckResult>; again: Action }) {
  return (
    <Frame secondary={again}>
      <Summary answer={answer}>
        <ToDuplicates report={answer.result.report} />
        <Causes report={answer.result.report} isDone onCorrected={again.onPress} />
      </Summary>
    </Frame>
  );
}

function Check() {
  const load = useLoad('check-workbook', {}, { dryRun: true });
  const { isBusy, run } = useRun('check-workbook');
  const [answer, setAnswer] = useState<Success<CheckResult> | null>(null);
  const [more, setMore] = useState(NO_MORE);
  const again = {
    label: translate(words.again),
    onPress: () => {
      setMore(NO_MORE);
      setAnswer(null);
      load.reload();
    },
  };
  if (answer) return <Mended answer={answer} again={again} />;
  const mend = {
    label: translate(words.mend),
    isBusy,
    onPress: () => void run(inputOf(more)).then((done) => done && setAnswer(done)),
  };
  const result = loadedResult(load);
  const mayMend = result !== undefined && (isMore(more) || hasWork(result));
  const copyOf = result?.copyOf;
  return (
    <Frame primary={mayMend ? mend : undefined} secondary={result ? again : undefined}>
      {copyOf !== undefined && <Copy of={copyOf} onDone={setAnswer} />}
      <Loaded load={load}>{(result) => <Found result={result} onCorrected={load.refresh} />}</Loaded>
      {result && <MoreBoxes {...{ result, more }} change={(changes) => setMore({ ...more, ...changes })} />}
      {load.state !== 'loading' && <SetUp onDone={setAnswer} />}
      <Build />
    </Frame>
  );
}

export const view = viewOf(Check, words.title);
