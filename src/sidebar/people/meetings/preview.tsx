// Who is told, and how, before anything goes out.
import type { InviteToMeetingResult } from '../../../core/people/meetings/plan-invite';
import type { Text } from '../../../core/base/messages/text';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import type { CallProblem } from '../../../core/workbook/command/types';
import { Confirm, MayBeMissing } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import * as words from '../../../core/words/panels/people/meetings';

interface Named {
  readonly person: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

const NameList = ({ people }: { people: readonly Named[] }) => (
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
    <Section title={say(words.tellOtherwise, { count: people.length })}>
      <p class="help">{say(words.tellHelp)}</p>
      <NameList people={people.map(({ person, name, reason }) => ({ person, name, detail: reason }))} />
    </Section>
  );
}

function GetMail({ mails, cancels }: { mails: InviteToMeetingResult['mails']; cancels: boolean }) {
  if (mails.length === 0) return <p>{say(words.nobodyGetsMail)}</p>;
  // In a change, some may get a cancellation only: they are told apart.
  const people = mails.map(({ person, name, kind }) => ({
    person,
    name,
    detail: kind === 'cancellation' && !cancels ? say(words.cancellation) : undefined,
  }));
  return (
    <Section title={say(words.getMail, { count: mails.length })}>
      <NameList people={people} />
    </Section>
  );
}

function questionFor({ created, changed }: InviteToMeetingResult, cancels: boolean): Text {
  if (cancels) return words.questionCancel;
  if (created) return words.questionNew;
  return changed ? words.questionChange : words.questionSame;
}

interface PreviewProps {
  readonly title: string;
  readonly result: InviteToMeetingResult;
  readonly problems: readonly CallProblem[];
  readonly cancels: boolean;
}

export function Preview({ title, result, problems, cancels }: PreviewProps) {
  const { when, changes, mails, tellOtherwise, overLimit, perDay } = result;
  return (
    <Confirm
      question={say(questionFor(result, cancels), { title })}
      lines={[when, ...changes].filter((line) => line !== '')}
    >
      {overLimit > 0 && (
        <Notice
          tone="bad"
          lines={[say(words.overLimit, { count: overLimit, limit: perDay, tab: tabNames.OBX })]}
        />
      )}
      <MayBeMissing problems={problems} />
      <GetMail mails={mails} cancels={cancels} />
      <TellOtherwise people={tellOtherwise} />
    </Confirm>
  );
}
