// The week's summaries: who gets one and why, before they are put into the queue.
import { useState } from 'preact/hooks';
import type { DigestFor, QueueDigestsResult } from '../../../core/inbox/weekly-summary/plan-queue';
import type { Success } from '../../kit/calls';
import { Frame, Notice } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { Confirm, Summary } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/mail';
import * as titles from '../../../core/words/workbook/menu';

type SummaryFor = DigestFor & { readonly reason?: string };

const People = ({ people }: { people: readonly SummaryFor[] }) => (
  <Searched items={people} textOf={({ name, news }) => [name, ...news].join(' ')}>
    {(shown) => (
      <ul class="plain-list">
        {shown.map(({ person, name, news, reason }) => (
          <li key={person}>
            {name}
            {reason !== undefined && <span class="quiet detail">{reason}</span>}
            {news.map((line) => (
              <span key={line} class="quiet detail">
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
    )}
  </Searched>
);

function Preview({ result: { mails, tellOtherwise, notes } }: { result: QueueDigestsResult }) {
  const { say } = usePanel();
  return (
    <>
      {notes.length > 0 && (
        <Notice tone="info">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      {mails.length > 0 && (
        <Confirm
          question={say(words.questionDigests, { count: mails.length })}
          lines={[say(words.digestsHelp)]}
        >
          <People people={mails} />
        </Confirm>
      )}
      {tellOtherwise.length > 0 && (
        <section>
          <h3>{say(words.tellOtherwise)}</h3>
          <People people={tellOtherwise} />
        </section>
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
  const { say } = usePanel();
  const count = answer.result.mails.length;
  return (
    <Frame
      title={say(titles.mail)}
      primary={{ label: say(words.send, { count }), onPress: () => onSend(count) }}
      secondary={{ label: say(words.toList), onPress: onBack }}
    >
      <Summary answer={answer} />
    </Frame>
  );
}

export function DigestsPanel(props: DigestsProps) {
  const { say } = usePanel();
  const load = useLoad('queue-digests', {}, { dryRun: true });
  const { isBusy, run } = useRun('queue-digests');
  const [answer, setAnswer] = useState<Success<QueueDigestsResult> | null>(null);
  if (answer) return <QueuedPanel {...props} answer={answer} />;
  const queue = async (): Promise<void> => setAnswer((await run({})) ?? null);
  const count = load.state === 'ready' ? load.result.mails.length : 0;
  const primary = { label: say(words.queueDigests, { count }), isBusy, onPress: () => void queue() };
  return (
    <Frame
      title={say(titles.mail)}
      primary={count > 0 ? primary : undefined}
      secondary={{ label: say(kitText.back), onPress: props.onBack }}
    >
      <Loaded load={load}>{(result) => <Preview result={result} />}</Loaded>
    </Frame>
  );
}
