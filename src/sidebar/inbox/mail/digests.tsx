// The week's summaries: who gets one and why, before they are put into the queue.
import { useState } from 'preact/hooks';
import type { QueueDigestsResult } from '../../../core/inbox/weekly-summary/plan-queue';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Notice, Section } from '../../kit/parts';
import { Confirm, MayBeMissing, Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useAnswer, useRun } from '../../kit/use-calls';
import { NotifiedPeople } from '../notified-people';
import { SummariesSwitch } from './summaries-timer';
import * as words from '../../../core/words/panels/inbox/mail';

function Preview({ result, problems, mail }: Success<QueueDigestsResult>) {
  const { mails, tellOtherwise, notes } = result;
  return (
    <>
      <MayBeMissing problems={problems} />
      {notes.length > 0 && <Notice tone="info" lines={notes} />}
      {mails.length > 0 && (
        <Confirm
          question={translate(words.questionDigests, { count: mails.length })}
          lines={[translate(words.digestsHelp)]}
          mail={mail}
        >
          <NotifiedPeople people={mails} />
        </Confirm>
      )}
      {tellOtherwise.length > 0 && (
        <Section title={translate(words.tellOtherwise)}>
          <NotifiedPeople people={tellOtherwise} />
        </Section>
      )}
    </>
  );
}

interface DigestsProps {
  /** Goes on to sending so many waiting mails. */
  onSend(count: number): void;
  onBack(): void;
}

interface QueuedProps extends DigestsProps {
  readonly answer: Success<QueueDigestsResult>;
}

function QueuedPanel({ answer, onSend, onBack }: QueuedProps) {
  const count = answer.result.mails.length;
  return (
    <Frame
      primary={{ label: translate(words.send, { count }), onPress: () => onSend(count) }}
      secondary={{ label: translate(words.toList), onPress: onBack }}
    >
      <Summary answer={answer} />
    </Frame>
  );
}

export function DigestsPanel(props: DigestsProps) {
  const load = useAnswer('queue-digests', {}, { dryRun: true });
  const { isBusy, run } = useRun('queue-digests');
  const [answer, setAnswer] = useState<Success<QueueDigestsResult> | null>(null);
  if (answer) return <QueuedPanel {...props} answer={answer} />;
  const queue = async (): Promise<void> => setAnswer((await run({})) ?? null);
  const count = load.state === 'ready' ? load.result.result.mails.length : 0;
  const primary = { label: translate(words.queueDigests, { count }), isBusy, onPress: () => void queue() };
  return (
    <Frame primary={count > 0 ? primary : undefined} onBack={props.onBack}>
      <Loaded load={load}>{(found) => <Preview {...found} />}</Loaded>
      <SummariesSwitch />
    </Frame>
  );
}
