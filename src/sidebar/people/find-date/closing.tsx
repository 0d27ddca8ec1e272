// Before a date is fixed or the question given up: who is invited, and what is told to whom.
import type { FixDateResult } from '../../../core/people/date-polls/plan-fix';
import type { ListedPoll } from '../../../core/people/date-polls/plan-date-polls-list';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Confirm, MayBeMissing } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Notice, PlainList, Section } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useAnswer, useRun } from '../../kit/use-calls';
import { TellOtherwise } from '../meetings/preview';
import * as words from '../../../core/words/panels/people/find-date';

interface ClosingProps {
  readonly poll: ListedPoll;
  /** '' gives the question up. */
  readonly date: string;
  onDone(answer: Success): void;
  onBack(): void;
}

/** The meeting with its invitations, or what giving the question up means. */
function Preview({
  title,
  result: { meeting },
  problems,
  mail,
}: Success<FixDateResult> & { readonly title: string }) {
  if (!meeting)
    return (
      <Confirm
        question={translate(words.giveUpQuestion, { title })}
        lines={[translate(words.giveUpHelp)]}
        mail={mail}
      />
    );
  return (
    <Confirm question={translate(words.fixQuestion, { title })} lines={[meeting.when]} mail={mail}>
      <Notice tone="info" lines={meeting.dates[0]?.notes ?? []} />
      <MayBeMissing problems={problems} />
      {meeting.mails.length > 0 && (
        <Section title={translate(words.getInvitation, { count: meeting.mails.length })}>
          <PlainList items={meeting.mails.map(({ name }) => name)} />
        </Section>
      )}
      <TellOtherwise people={meeting.tellOtherwise} />
    </Confirm>
  );
}

export function Closing({ poll, date, onDone, onBack }: ClosingProps) {
  const input = { poll: poll.id, ...(date !== '' && { date }) };
  const load = useAnswer('fix-date', input, { dryRun: true });
  const { isBusy, run } = useRun('fix-date');
  const send = async (): Promise<void> => {
    const answer = await run(input);
    if (answer) onDone(answer);
  };
  const count = loadedResult(load)?.result.meeting?.mails.length ?? 0;
  const label = date === '' ? translate(words.giveUp) : translate(words.fixSend, { count });
  return (
    <Frame
      primary={load.state === 'ready' ? { label, isBusy, onPress: () => void send() } : undefined}
      onBack={onBack}
    >
      <Loaded load={load}>{(found) => <Preview title={poll.title} {...found} />}</Loaded>
    </Frame>
  );
}
