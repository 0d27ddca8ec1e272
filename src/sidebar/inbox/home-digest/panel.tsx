// Digest for home: who gets today's, what it says, and what is held back, before anything is put into the queue.
import { useState } from 'preact/hooks';
import type { QueueHomeDigestsResult } from '../../../core/inbox/home-digest/plan-queue';
import { OpenPanel } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Fold, Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { NotifiedPeople } from '../notified-people';
import * as words from '../../../core/words/panels/inbox/home-digest';
import * as titles from '../../../core/words/workbook/menu';

type Result = QueueHomeDigestsResult;

const Example = ({ name, subject, body }: NonNullable<Result['example']>) => (
  <Fold summary={translate(words.example, { name })} isOpen>
    <p>
      <strong>{subject}</strong>
    </p>
    <pre>{body}</pre>
  </Fold>
);

function Preview({ result }: { result: Result }) {
  const { mails, tellOtherwise, example, notes } = result;
  return (
    <>
      <Notice tone="info" lines={notes} />
      {mails.length > 0 && (
        <>
          <h2>{translate(words.question, { count: mails.length })}</h2>
          <p>{translate(words.help)}</p>
        </>
      )}
      {example && <Example {...example} />}
      {mails.length > 0 && (
        <Fold summary={translate(words.who, { count: mails.length })}>
          <NotifiedPeople people={mails} />
        </Fold>
      )}
      {tellOtherwise.length > 0 && (
        <Fold summary={translate(words.otherwise)}>
          <NotifiedPeople people={tellOtherwise} />
        </Fold>
      )}
    </>
  );
}

function HomeDigestPanel() {
  const load = useLoad('queue-home-digests', {}, { dryRun: true });
  const { isBusy, run } = useRun('queue-home-digests');
  const [answer, setAnswer] = useState<Success<Result> | null>(null);
  const queue = async (): Promise<void> => setAnswer((await run({})) ?? null);
  if (answer)
    return (
      <Frame>
        <Summary answer={answer} mayUndo />
        <OpenPanel panel="mail" label={translate(words.toMail)} />
      </Frame>
    );
  const count = loadedResult(load)?.mails.length ?? 0;
  const primary = { label: translate(words.queue, { count }), isBusy, onPress: () => void queue() };
  return (
    <Frame primary={count > 0 ? primary : undefined}>
      <Loaded load={load}>{(result) => <Preview result={result} />}</Loaded>
    </Frame>
  );
}

export const view = viewOf(HomeDigestPanel, titles.homeDigest);
