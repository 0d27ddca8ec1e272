// Digest for home: who gets today's, what it says, and what is held back, before anything is put into the queue.
import { useState } from 'preact/hooks';
import type { QueueHomeDigestsResult } from '../../../core/inbox/home-digest/plan-queue';
import { OpenPanel } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { MailPreview, Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Fold, Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useAnswer, useRun } from '../../kit/use-calls';
import { NotifiedPeople } from '../notified-people';
import * as words from '../../../core/words/panels/inbox/home-digest';
import * as titles from '../../../core/words/workbook/menu';

type Result = QueueHomeDigestsResult;

function Preview({ result, mail }: Success<Result>) {
  const { mails, tellOtherwise, notes } = result;
  return (
    <>
      <Notice tone="info" lines={notes} />
      {mails.length > 0 && (
        <>
          <h2>{translate(words.question, { count: mails.length })}</h2>
          <p>{translate(words.help)}</p>
        </>
      )}
      {mail && <MailPreview mail={mail} />}
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
  const load = useAnswer('queue-home-digests', {}, { dryRun: true });
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
  const count = loadedResult(load)?.result.mails.length ?? 0;
  const primary = { label: translate(words.queue, { count }), isBusy, onPress: () => void queue() };
  return (
    <Frame primary={count > 0 ? primary : undefined}>
      <Loaded load={load}>{(found) => <Preview {...found} />}</Loaded>
    </Frame>
  );
}

export const view = viewOf(HomeDigestPanel, titles.homeDigest);
