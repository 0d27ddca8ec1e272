// Who is told, and how, before anything goes out.
import type { InviteToMeetingResult } from '../../../core/people/meetings/plan-invite';
import type { Text } from '../../../core/base/messages/text';
import { Notice } from '../../kit/frame';
import { Confirm } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
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
      <ul class="plain-list">
        {shown.map(({ person, name, detail }) => (
          <li key={person}>
            {name}
            {detail && <span class="quiet detail">{detail}</span>}
          </li>
        ))}
      </ul>
    )}
  </Searched>
);

/** Who must be told in another way, and why. */
export function TellOtherwise({ people }: { people: InviteToMeetingResult['tellOtherwise'] }) {
  const { say } = usePanel();
  if (people.length === 0) return null;
  return (
    <section>
      <h3>{say(words.tellOtherwise, { count: people.length })}</h3>
      <p class="help">{say(words.tellHelp)}</p>
      <NameList people={people.map(({ person, name, reason }) => ({ person, name, detail: reason }))} />
    </section>
  );
}

function GetMail({ mails, cancels }: { mails: InviteToMeetingResult['mails']; cancels: boolean }) {
  const { say } = usePanel();
  if (mails.length === 0) return <p>{say(words.nobodyGetsMail)}</p>;
  // In a change, some may get a cancellation only: they are told apart.
  const people = mails.map(({ person, name, kind }) => ({
    person,
    name,
    detail: kind === 'cancellation' && !cancels ? say(words.cancellation) : undefined,
  }));
  return (
    <section>
      <h3>{say(words.getMail, { count: mails.length })}</h3>
      <NameList people={people} />
    </section>
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
  readonly cancels: boolean;
}

export function Preview({ title, result, cancels }: PreviewProps) {
  const { say } = usePanel();
  const { when, mails, tellOtherwise, overLimit, perDay } = result;
  return (
    <Confirm question={say(questionFor(result, cancels), { title })} lines={when === '' ? [] : [when]}>
      {overLimit > 0 && (
        <Notice tone="bad">
          <p>{say(words.overLimit, { count: overLimit, limit: perDay, tab: tabNames.OBX })}</p>
        </Notice>
      )}
      <GetMail mails={mails} cancels={cancels} />
      <TellOtherwise people={tellOtherwise} />
    </Confirm>
  );
}
