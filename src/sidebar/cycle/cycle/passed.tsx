// What was over before the cycle was started here: told once, and marked by one press after a look at all of it.
import type { CycleFormResult } from '../../../core/cycle/timeline/present-facts';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Confirm } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/cycle/cycle';

export type Mark = 'done' | 'dropped';

const MARKS = [
  ['done', words.markDone],
  ['dropped', words.markDropped],
] as const;

interface PassedProps {
  readonly form: CycleFormResult;
  onMark(as: Mark): void;
}

export function Passed({ form: { passed }, onMark }: PassedProps) {
  if (passed.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{translate(words.passed, { count: passed.length })}</p>
      {MARKS.map(([as, label]) => (
        <Button key={as} label={translate(label)} kind="quiet" onPress={() => onMark(as)} />
      ))}
    </Notice>
  );
}

interface MarkPassedProps {
  readonly as: Mark;
  readonly passed: readonly string[];
  onBack(): void;
  onDone(answer: Success): void;
}

export function MarkPassed({ as, passed, onBack, onDone }: MarkPassedProps) {
  const { isBusy, run } = useRun('mark-passed');
  const mark = async (): Promise<void> => {
    const answer = await run({ as });
    if (answer) onDone(answer);
  };
  const isDone = as === 'done';
  const label = translate(isDone ? words.markDone : words.markDropped);
  return (
    <Frame primary={{ label, isBusy, onPress: () => void mark() }} onBack={onBack}>
      <Confirm question={translate(isDone ? words.questionDone : words.questionDropped)} lines={passed} />
    </Frame>
  );
}
