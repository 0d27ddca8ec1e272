// Starts the next cycle in a copy of the workbook: what stays and what leaves, then run after run until nothing is left.
import { useState } from 'preact/hooks';
import type { NextCycleOverview, NextCycleResult } from '../../../core/follow-up/next-cycle/plan-next-cycle';
import type { SheetRetention } from '../../../core/follow-up/next-cycle/retention';
import type { Success } from '../../kit/client';
import { Checkbox, Checkboxes } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { Lines, Notice } from '../../kit/parts';
import { Summary } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { Table } from '../../kit/table';
import * as words from '../../../core/words/panels/cycle/cycle';

const KEEPS = [
  ['keepParts', words.keepParts],
  ['keepTexts', words.keepTexts],
] as const;

interface Choice {
  readonly keeps: readonly string[];
  readonly isCopy: boolean;
}

const keepsOf = ({ keeps }: Choice): Record<(typeof KEEPS)[number][0], boolean> => ({
  keepParts: keeps.includes('keepParts'),
  keepTexts: keeps.includes('keepTexts'),
});

/** Runs until nothing is left; the answer of the last run, with how many there were. */
function useStart(choice: Choice) {
  const { isBusy, errors, showErrors, run } = useRun('start-next-cycle');
  const [done, setDone] = useState<{ answer: Success<NextCycleResult>; runs: number } | null>(null);
  const start = async (): Promise<void> => {
    if (!choice.isCopy) {
      showErrors({ isCopy: translate(words.tickCopy) });
      return setStatus(translate(words.tickCopy), 'bad');
    }
    for (let runs = 1; ; runs += 1) {
      const answer = await run({ ...keepsOf(choice), isCopy: true });
      if (!answer) return;
      if (answer.result.isDone) return setDone({ answer, runs });
      setStatus(translate(words.rowsLeft, { count: answer.result.left }));
    }
  };
  return { isBusy, errors, done, start };
}

function Fates({ sheets }: { sheets: readonly SheetRetention[] }) {
  return (
    <Table look="retention" heads={[translate(words.sheet), translate(words.stays), translate(words.goes)]}>
      {sheets.map(({ sheet, title, stays, goes }) => (
        <tr key={sheet}>
          <th scope="row">{title}</th>
          <td>{stays}</td>
          <td>{goes}</td>
        </tr>
      ))}
    </Table>
  );
}

interface OverviewProps {
  readonly overview: NextCycleOverview;
  readonly choice: Choice;
  readonly error: string | undefined;
  change(changes: Partial<Choice>): void;
}

function Overview({ overview, choice, error, change }: OverviewProps) {
  const { cycle, isCopy, isUnderWay, notes, sheets } = overview;
  return (
    <>
      <p>{translate(words.nextIntro, { cycle })}</p>
      <Notice tone={isCopy === 'no' ? 'bad' : 'info'}>
        {isUnderWay && <p>{translate(words.underWay)}</p>}
        <Lines lines={notes} />
      </Notice>
      {!isUnderWay && (
        <Checkboxes
          label={translate(words.alsoKeep)}
          options={KEEPS.map(([id, name]) => ({ id, name: translate(name) }))}
          value={choice.keeps}
          onChange={(keeps) => change({ keeps })}
        />
      )}
      <Fates sheets={sheets} />
      {isCopy !== 'no' && (
        <Checkbox
          label={translate(words.isCopy)}
          value={choice.isCopy}
          error={error}
          onChange={(ticked) => change({ isCopy: ticked })}
        />
      )}
    </>
  );
}

export function NextCycle({ onBack }: { onBack(): void }) {
  const [choice, setChoice] = useState<Choice>({ keeps: ['keepParts'], isCopy: false });
  const change = (changes: Partial<Choice>): void => setChoice({ ...choice, ...changes });
  const load = useLoad('next-cycle-overview', keepsOf(choice));
  const { isBusy, errors, done, start } = useStart(choice);
  const title = translate(words.nextCycle);
  if (done)
    return (
      <Frame title={title} primary={{ label: translate(words.giveFacts), onPress: onBack }}>
        <Summary answer={done.answer} mayUndo={done.runs === 1} />
      </Frame>
    );
  const overview = loadedResult(load);
  const label = translate(overview?.isUnderWay ? words.goOn : words.nextCycle);
  const mayStart = overview !== undefined && overview.isCopy !== 'no';
  return (
    <Frame
      title={title}
      primary={mayStart ? { label, isBusy, onPress: () => void start() } : undefined}
      onBack={onBack}
    >
      <Loaded load={load} fields={6}>
        {(shown) => (
          <Overview
            overview={shown}
            choice={choice}
            error={choice.isCopy ? undefined : errors['isCopy']}
            change={change}
          />
        )}
      </Loaded>
    </Frame>
  );
}
