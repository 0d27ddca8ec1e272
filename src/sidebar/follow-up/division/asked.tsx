// What a task asks about: recommendations that were handed over, to be taken over or handed back.
import type { AnswerHandOverResult } from '../../../core/follow-up/division/plan-answer';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Quote } from '../../kit/quote';
import * as words from '../../../core/words/panels/follow-up/division';

function Asked({ asked: { workgroup, from, rows } }: { readonly asked: AnswerHandOverResult }) {
  const count = rows.length;
  return (
    <>
      <StepHeading>{workgroup.name}</StepHeading>
      <p>{translate(words.askedTitle)}</p>
      {rows.map(({ id, name, text }) => (
        <Quote key={id}>
          <strong>{name}</strong> {text}
        </Quote>
      ))}
      <p class="help">
        {from.id === ''
          ? translate(words.nobodyHad, { count })
          : translate(words.hadBefore, { name: from.name, count })}
      </p>
    </>
  );
}

interface AskedPanelProps {
  /** Id of the task. */
  readonly task: string;
  onDone(answer: Success): void;
}

export function AskedPanel({ task, onDone }: AskedPanelProps) {
  const load = useLoad('answer-hand-over', { task, takes: true }, { dryRun: true });
  const { isBusy, run } = useRun('answer-hand-over');
  const answer = async (takes: boolean): Promise<void> => {
    const done = await run({ task, takes });
    if (done) onDone(done);
  };
  const isReady = load.state === 'ready';
  return (
    <Frame
      primary={
        isReady
          ? { label: translate(words.confirmTaken), isBusy, onPress: () => void answer(true) }
          : undefined
      }
      secondary={
        isReady ? { label: translate(words.handBack), onPress: () => void answer(false) } : undefined
      }
    >
      <Loaded load={load}>{(asked) => <Asked asked={asked} />}</Loaded>
    </Frame>
  );
}
