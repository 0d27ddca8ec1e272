// Before a date is fixed or the question given up: who is invited, and what is told to whom.
import type { ListedPoll } from '../../../core/people/date-polls/plan-list';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Confirm, MayBeMissing } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { Notice, PlainList, Section } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { resultOf, useAnswer, useRun } from '../../kit/use-calls';
import { TellOtherwise } from '../meetings/preview';
import * as words from '../../../core/words/panels/people/find-date';

interface ClosingProps {
  readonly poll: ListedPoll;
  /** '' gives the question up. */
  readonly date: string;
  onDone(answer: Success): void;
  onBack(): void;
}

export function Closing({ poll, date, onDone, onBack }: ClosingProps) {
  const input = { poll: poll.id, ...(date !== '' && { date }) };
  const load = useAnswer('fix-date', input, { dryRun: true });
  const { isBusy, run } = useRun('fix-date');
  const send = async (): Promise<void> => {
    const answer = await run(input);
    if (answer) onDone(answer);
  };
  const count = resultOf(load)?.result.meeting?.mails.length ?? 0;
  const label = date === '' ? say(words.giveUp) : say(words.fixSend, { count });
  return (
    <Frame
      primary={load.state === 'ready' ? { label, isBusy, onPress: () => void send() } : undefined}
      onBack={onBack}
    >
      <Loaded load={load}>
        {({ result: { meeting }, problems }) =>
          meeting ? (
            <Confirm question={say(words.fixQuestion, { title: poll.title })} lines={[meeting.when]}>
              <Notice tone="info" lines={meeting.dates[0]?.notes ?? []} />
              <MayBeMissing problems={problems} />
              {meeting.mails.length > 0 && (
                <Section title={say(words.getInvitation, { count })}>
                  <PlainList items={meeting.mails.map(({ name }) => name)} />
                </Section>
              )}
              <TellOtherwise people={meeting.tellOtherwise} />
            </Confirm>
          ) : (
            <Confirm
              question={say(words.giveUpQuestion, { title: poll.title })}
              lines={[say(words.giveUpHelp)]}
            />
          )
        }
      </Loaded>
    </Frame>
  );
}
