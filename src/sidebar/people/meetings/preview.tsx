// Who is told, and how, before anything goes out.
import type { InviteToMeetingResult } from '../../../core/people/meetings/plan-invite';
import type { Text } from '../../../core/base/messages/text';
import { Checkbox } from '../../kit/fields/ticks';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import type { CallProblem, ForetoldMail } from '../../../core/workbook/command/types';
import { Confirm, MayBeMissing } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { mailCount, mailsToInvited, toldOtherwise } from './choice';
import { InviteeList, type ChoiceProps } from './invitee-list';
import * as words from '../../../core/words/panels/people/meetings';

interface NamedPerson {
  readonly name: string;
  readonly detail?: string | undefined;
}

const NameList = ({ people }: { people: readonly NamedPerson[] }) => (
  <Searched items={people} textOf={({ name, detail = '' }) => `${name} ${detail}`}>
    {(shown) => (
      <PlainList items={shown}>
        {({ name, detail }) => (
          <>
            {name}
            {detail && <Detail>{detail}</Detail>}
          </>
        )}
      </PlainList>
    )}
  </Searched>
);

/** Who must be told in another way, and why. */
export function TellOtherwise({ people }: { people: InviteToMeetingResult['tellOtherwise'] }) {
  if (people.length === 0) return null;
  return (
    <Section title={translate(words.tellOtherwise, { count: people.length })}>
      <p class="help">{translate(words.tellHelp)}</p>
      <NameList people={people.map(({ name, reason }) => ({ name, detail: reason }))} />
    </Section>
  );
}

function GetMail({ mails, cancels }: { mails: InviteToMeetingResult['mails']; cancels: boolean }) {
  if (mails.length === 0) return null;
  // In a change, some may get a cancellation only: they are told apart.
  const people = mails.map(({ name, kind }) => ({
    name,
    detail: kind === 'cancellation' && !cancels ? translate(words.cancellation) : undefined,
  }));
  return (
    <Section title={translate(words.getMail, { count: mails.length })}>
      <NameList people={people} />
    </Section>
  );
}

interface DatesProps {
  readonly dates: InviteToMeetingResult['dates'];
  /** Starts of a new series that are left out; of other meetings nothing is. */
  readonly skipped?: readonly string[] | undefined;
  onSkip(start: string, isSkipped: boolean): void;
}

/** What is to be known of one date, or the dates of a series to tick. */
function Dates({ dates, skipped, onSkip }: DatesProps) {
  const [first] = dates;
  if (!skipped && dates.length === 1) return <Notice tone="info" lines={first?.notes ?? []} />;
  const kept = dates.filter(({ start }) => !skipped?.includes(start));
  return (
    <Section title={translate(words.dates, { count: kept.length })}>
      {dates.map(({ start, when, notes }) =>
        skipped ? (
          <Checkbox
            key={start}
            label={when}
            help={notes.join('; ')}
            value={!skipped.includes(start)}
            onChange={(isKept) => onSkip(start, !isKept)}
          />
        ) : (
          <p key={start}>
            {when}
            {notes.length > 0 && <Detail>{notes.join('; ')}</Detail>}
          </p>
        ),
      )}
    </Section>
  );
}

function questionFor(
  { created, changed }: InviteToMeetingResult,
  { cancels, asks }: { readonly cancels: boolean; readonly asks: boolean },
): Text {
  if (asks) return words.questionPoll;
  if (cancels) return words.questionCancel;
  if (created) return words.questionNew;
  return changed ? words.questionChange : words.questionSame;
}

interface PreviewProps extends ChoiceProps, Omit<DatesProps, 'dates'> {
  readonly title: string;
  readonly problems: readonly CallProblem[];
  readonly mail?: ForetoldMail;
  readonly cancels: boolean;
  /** Whether people are asked which date suits. */
  readonly asks: boolean;
}

export function Preview(props: PreviewProps) {
  const { title, result, problems, mail, cancels, ticks } = props;
  const { when, dates, changes, overLimit, perDay } = result;
  return (
    <Confirm
      question={translate(questionFor(result, props), { title })}
      lines={[dates.length > 1 ? '' : when, ...changes].filter((line) => line !== '')}
      mail={mail}
    >
      {overLimit > 0 && (
        <Notice
          tone="bad"
          lines={[translate(words.overLimit, { count: overLimit, limit: perDay, tab: tabNames.OBX })]}
        />
      )}
      <Dates dates={dates} skipped={props.skipped} onSkip={props.onSkip} />
      <MayBeMissing problems={problems} />
      {!cancels && <InviteeList {...props} />}
      <GetMail mails={mailsToInvited(result)} cancels={cancels} />
      {mailCount(result, ticks) === 0 && <p>{translate(words.nobodyGetsMail)}</p>}
      <TellOtherwise people={toldOtherwise(result, ticks)} />
    </Confirm>
  );
}
