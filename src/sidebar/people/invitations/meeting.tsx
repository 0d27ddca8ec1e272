// One meeting: what each person answered, to be changed for several at once, and the reminder to those who said nothing.
import { labelled } from '../../kit/labelled';
import { useState } from 'preact/hooks';
import type { InvitationAnswer } from '../../../core/people/meetings/asked-day';
import type { InvitedMeeting } from '../../../core/people/invitations/plan-invitations-list';
import type { RemindedOfMeeting } from '../../../core/people/invitations/plan-remind';
import type { NamedRow } from '../../../core/workbook/records/rows';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { Searched } from '../../kit/lists';
import { Confirm, StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/people/invitations';

interface MeetingProps {
  readonly meeting: InvitedMeeting;
  readonly answers: readonly NamedRow[];
  onDone(answer: Success): void;
  onBack(): void;
}

const Names = ({ title, names }: { title: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Section title={title}>
      <PlainList items={names} />
    </Section>
  );

type Told = Success<RemindedOfMeeting>;

/** Who gets a reminder, and who does not, before it goes out. */
function Reminder({ meeting: { name }, told }: { meeting: InvitedMeeting; told: Told }) {
  const { mails, lately, tellOtherwise, overLimit, perDay } = told.result;
  const others = tellOtherwise.map(({ name: who, reason }) => labelled(who, reason));
  return (
    <Confirm question={translate(words.questionRemind, { title: name })} mail={told.mail}>
      {overLimit > 0 && (
        <Notice tone="bad" lines={[translate(words.overLimit, { count: overLimit, limit: perDay })]} />
      )}
      {mails.length === 0 && <p>{translate(words.nobodyToRemind)}</p>}
      <Names title={translate(words.getMail, { count: mails.length })} names={mails} />
      <Names title={translate(words.lately, { count: lately.length })} names={lately} />
      <Names title={translate(words.tellOtherwise, { count: others.length })} names={others} />
    </Confirm>
  );
}

type Chosen = Readonly<Record<string, InvitationAnswer>>;

/** What differs from what stands there, as the command takes it. */
const changesIn = ({ people }: InvitedMeeting, chosen: Chosen) =>
  people.flatMap(({ invitation, answer: was }) => {
    const answer = chosen[invitation];
    return answer === undefined || answer === was ? [] : [{ invitation, answer, was }];
  });

interface PeopleProps extends Pick<MeetingProps, 'meeting' | 'answers'> {
  readonly chosen: Chosen;
  choose(invitation: string, answer: InvitationAnswer): void;
}

const People = ({ meeting, answers, chosen, choose }: PeopleProps) => (
  <Searched items={meeting.people} textOf={({ name }) => name}>
    {(shown) => (
      <PlainList items={shown}>
        {({ invitation, name, answer, noMail, saidBefore }) => (
          <>
            <SelectField
              label={name}
              options={answers}
              value={chosen[invitation] ?? answer}
              onChange={(one) => choose(invitation, one as InvitationAnswer)}
            />
            {saidBefore !== '' && <Detail>{saidBefore}</Detail>}
            {noMail !== '' && answer === 'none' && <Detail>{noMail}</Detail>}
          </>
        )}
      </PlainList>
    )}
  </Searched>
);

interface RemindingProps extends Pick<MeetingProps, 'meeting' | 'onDone'> {
  readonly told: Told;
  onBack(): void;
}

/** The reminder, looked at and sent. */
function Reminding({ meeting, told, onDone, onBack }: RemindingProps) {
  const { isBusy, run } = useRun('remind-of-meeting');
  const count = told.result.mails.length;
  const remind = async (): Promise<void> => {
    const answer = await run({ id: meeting.id });
    if (answer) onDone(answer);
  };
  const primary = { label: translate(words.send, { count }), isBusy, onPress: () => void remind() };
  return (
    <Frame primary={count > 0 ? primary : undefined} onBack={onBack}>
      <Reminder meeting={meeting} told={told} />
    </Frame>
  );
}

interface HeadProps {
  readonly meeting: InvitedMeeting;
  onTold(told: Told): void;
}

/** How it stands, and the way to a reminder. */
function Head({ meeting, onTold }: HeadProps) {
  const { isBusy, run } = useRun('remind-of-meeting');
  const { id, name, when, counts, toRemind: count, reminded } = meeting;
  const look = async (): Promise<void> => {
    const answer = await run({ id }, { dryRun: true });
    if (answer) onTold(answer);
  };
  return (
    <>
      <StepHeading>{name}</StepHeading>
      <Detail>{when}</Detail>
      <p class="quiet">{translate(words.counts, counts)}</p>
      {count > 0 ? (
        <Button label={translate(words.remind, { count })} isBusy={isBusy} onPress={() => void look()} />
      ) : (
        <p class="help">{translate(words.nobodyToRemind)}</p>
      )}
      {reminded !== '' && <p class="help">{translate(words.reminded, { when: reminded })}</p>}
    </>
  );
}

export function Meeting({ meeting, answers, onDone, onBack }: MeetingProps) {
  const [chosen, setChosen] = useState<Chosen>({});
  const [told, setTold] = useState<Told | null>(null);
  const { isBusy, run } = useRun('answer-invitations');
  const changes = changesIn(meeting, chosen);
  const note = async (): Promise<void> => {
    const answer = await run({ answers: changes });
    if (answer) onDone(answer);
  };
  const back = (): void => {
    setTold(null);
    setStatus('');
  };
  if (told) return <Reminding {...{ meeting, told, onDone }} onBack={back} />;
  const save = {
    label: translate(words.save, { count: changes.length }),
    isBusy,
    onPress: () => void note(),
  };
  return (
    <Frame primary={changes.length > 0 ? save : undefined} onBack={onBack}>
      <Head meeting={meeting} onTold={setTold} />
      <People
        {...{ meeting, answers, chosen }}
        choose={(invitation, answer) => setChosen({ ...chosen, [invitation]: answer })}
      />
    </Frame>
  );
}
