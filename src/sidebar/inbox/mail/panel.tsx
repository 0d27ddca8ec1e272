// Mail waiting and sent: what waits, what went out, what needs a word.
import { useState } from 'preact/hooks';
import type { ListedMail, ListMailResult } from '../../../core/inbox/mail/plan-mail-list';
import { type Success } from '../../kit/client';
import { callLooked } from '../../kit/leaving';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { Detail, Notice, PlainList } from '../../kit/parts';
import * as kitText from '../../../core/words/panels/kit';
import { viewOf } from '../../kit/views';
import type { CallProblem } from '../../../core/workbook/command/types';
import { Confirm, MayBeMissing, StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { useViews } from '../../kit/use-views';
import { loadedResult, useAnswer, useRun, type Load } from '../../kit/use-calls';
import { DigestsPanel } from './digests';
import { MailList, recipientName, StateFilter, mailSubject, type Mark, type State } from './mail-list';
import { OneMail } from './one';
import { sendAll, sentencesOf, type SendTotals } from './sending';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/inbox/mail';

type View =
  | { readonly kind: 'one'; readonly mail: ListedMail }
  | { readonly kind: 'mark'; readonly mails: readonly ListedMail[]; readonly as: Mark }
  | { readonly kind: 'send'; readonly count: number }
  | { readonly kind: 'digests' }
  | { readonly kind: 'marked'; readonly answer: Success }
  | { readonly kind: 'sent'; readonly sending: SendTotals };

interface StepProps {
  go(view: View): void;
  onBack(): void;
}

function MarkPanel({ mails, as, go, onBack }: StepProps & { mails: readonly ListedMail[]; as: Mark }) {
  const { isBusy, run } = useRun('mark-mail');
  const count = mails.length;
  const mark = async (): Promise<void> => {
    const answer = await run({ ids: mails.map(({ id }) => id), as });
    if (answer) go({ kind: 'marked', answer });
  };
  const [question, note] =
    as === 'waiting' ? [words.questionAgain, words.againHelp] : [words.questionByHand, words.byHandNote];
  return (
    <Frame primary={{ label: translate(words.confirm), isBusy, onPress: () => void mark() }} onBack={onBack}>
      <Confirm question={translate(question, { count })} lines={[translate(note)]}>
        <Searched items={mails} textOf={recipientName}>
          {(shown) => (
            <PlainList items={shown}>
              {(mail) => (
                <>
                  {recipientName(mail)}
                  <Detail>{mailSubject(mail)}</Detail>
                </>
              )}
            </PlainList>
          )}
        </Searched>
      </Confirm>
    </Frame>
  );
}

interface SendProps extends StepProps {
  readonly count: number;
  readonly problems: readonly CallProblem[];
}

function SendPanel({ count, problems, go, onBack }: SendProps) {
  const { me, opening } = usePanel();
  const [isBusy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    setStatus(translate(words.progress, { sent: 0, left: count }));
    const sending = await sendAll(
      () => callLooked('send-waiting-mail', {}),
      ({ sent, left }) => setStatus(translate(words.progress, { sent, left })),
    );
    setStatus('');
    go({ kind: 'sent', sending });
  };
  return (
    <Frame
      primary={{ label: translate(words.sendNow), isBusy, onPress: () => void send() }}
      secondary={isBusy ? undefined : { label: translate(kitText.back), onPress: onBack }}
    >
      <Confirm
        question={translate(words.questionSend, { count })}
        lines={[translate(words.sendFrom, { email: me?.email ?? opening.email }), translate(words.sendLimit)]}
      >
        <MayBeMissing problems={problems} />
      </Confirm>
    </Frame>
  );
}

function SentPanel({ sending, onBack }: { sending: SendTotals; onBack(): void }) {
  const { failed, uncertain, problem } = sending;
  const isGood = failed + uncertain === 0 && problem === '';
  return (
    <Frame secondary={{ label: translate(words.toList), onPress: onBack }}>
      <StepHeading>{translate(isGood ? kitText.done : kitText.toLookAt)}</StepHeading>
      <Notice tone={isGood ? 'good' : 'bad'}>
        {sentencesOf(sending).map(({ text, values }) => (
          <p key={text.en}>{translate(text, values)}</p>
        ))}
      </Notice>
    </Frame>
  );
}

interface ListPanelProps {
  readonly load: Load<ListMailResult>;
  readonly state: State | '';
  readonly cameBack: boolean;
  change(state: State | ''): void;
  go(view: View): void;
}

function ListPanel({ load, state, cameBack, change, go }: ListPanelProps) {
  const { me } = usePanel();
  const count = loadedResult(load)?.counts.waiting ?? 0;
  const send = { label: translate(words.send, { count }), onPress: () => go({ kind: 'send', count }) };
  const digests = { label: translate(words.digests), onPress: () => go({ kind: 'digests' }) };
  return (
    <Frame primary={count > 0 ? send : undefined} secondary={me?.isCoordinator ? digests : undefined}>
      <Loaded load={load} cameBack={cameBack}>
        {(result) => (
          <>
            <StateFilter counts={result.counts} state={state} change={change} />
            <MailList
              result={result}
              state={state}
              onPick={(mail) => go({ kind: 'one', mail })}
              onMark={(mails, as) => go({ kind: 'mark', mails, as })}
            />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

function MailPanel() {
  const [state, setState] = useState<State | ''>('');
  const answer = useAnswer('list-mail', state === '' ? {} : { state });
  const load: Load<ListMailResult> =
    answer.state === 'ready' ? { ...answer, result: answer.result.result } : answer;
  const problems = loadedResult(answer)?.problems ?? [];
  const { view, go, toList, cameBack } = useViews<View>(undefined, ({ kind }) => {
    if (kind === 'marked' || kind === 'sent' || kind === 'digests') load.reload();
  });
  const waiting = loadedResult(load)?.counts.waiting ?? 0;
  const secondary = { label: translate(words.toList), onPress: toList };
  if (view.kind === 'mark') return <MarkPanel {...view} go={go} onBack={toList} />;
  if (view.kind === 'send') return <SendPanel count={view.count} {...{ problems, go }} onBack={toList} />;
  if (view.kind === 'sent') return <SentPanel sending={view.sending} onBack={toList} />;
  if (view.kind === 'digests')
    return <DigestsPanel onSend={(added) => go({ kind: 'send', count: waiting + added })} onBack={toList} />;
  if (view.kind === 'list')
    return <ListPanel load={load} state={state} cameBack={cameBack} change={setState} go={go} />;
  return (
    <Frame secondary={secondary}>
      {view.kind === 'marked' ? (
        <Summary answer={view.answer} mayUndo />
      ) : (
        <OneMail mail={view.mail} onMark={(mails, as) => go({ kind: 'mark', mails, as })} />
      )}
    </Frame>
  );
}

export const view = viewOf(MailPanel, titles.mail);
