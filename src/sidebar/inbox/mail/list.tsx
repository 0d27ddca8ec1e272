// The mails, newest first, by state.
import type { ListMailInput, ListedMail, ListMailResult } from '../../../core/inbox/mail/plan-list';
import { mailStates } from '../../../core/base/vocabulary/words';
import { SelectField } from '../../kit/fields/inputs';
import { Detail, Notice } from '../../kit/parts';
import { momentInWords } from '../../kit/moments';
import { say } from '../../kit/panel-context';
import * as kitText from '../../../core/words/panels/kit';
import { PickList } from '../../kit/lists';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/inbox/mail';
import { Button } from '../../kit/buttons';

export type State = NonNullable<ListMailInput['state']>;
export type Mark = ListedMail['mayMark'][number];

export const nameOf = ({ person }: ListedMail): string => person.name || say(words.noPerson);

export const subjectOf = ({ kindText, about }: ListedMail): string =>
  about === '' ? kindText : say(words.kindAbout, { kind: kindText, about });

export const stateOf = ({ stateText, sentAt }: ListedMail): string =>
  sentAt === '' ? stateText : say(words.stateAt, { state: stateText, at: momentInWords(sentAt) });

interface StateFilterProps {
  readonly counts: ListMailResult['counts'];
  readonly state: State | '';
  change(state: State | ''): void;
}

export function StateFilter({ counts, state, change }: StateFilterProps) {
  const total = mailStates.reduce((sum, { key }) => sum + counts[key], 0);
  const options = mailStates.map(({ key, text }) => ({
    id: key,
    name: say(words.stateCount, { state: say(text), count: counts[key] }),
  }));
  return (
    <SelectField
      label={say(kitText.show)}
      empty={say(words.all, { count: total })}
      options={options}
      value={state}
      onChange={(chosen) => change(chosen as State | '')}
    />
  );
}

/** What can be done to all mails of a state at once, for coordinators. */
function MarkAll({ mails, onMark }: { mails: readonly ListedMail[]; onMark: MailListProps['onMark'] }) {
  const count = mails.length;
  const mayAll = (as: Mark): boolean => count > 1 && mails.every(({ mayMark }) => mayMark.includes(as));
  return (
    <div class="buttons">
      {mayAll('waiting') && (
        <Button label={say(words.allAgain, { count })} onPress={() => onMark(mails, 'waiting')} />
      )}
      {mayAll('by-hand') && mails[0]?.state !== 'waiting' && (
        <Button label={say(words.allByHand, { count })} onPress={() => onMark(mails, 'by-hand')} />
      )}
    </div>
  );
}

interface MailListProps {
  readonly result: ListMailResult;
  readonly state: State | '';
  onPick(mail: ListedMail): void;
  onMark(mails: readonly ListedMail[], as: Mark): void;
}

export function MailList({ result, state, onPick, onMark }: MailListProps) {
  const { mails, counts } = result;
  const total = mailStates.reduce(
    (sum, { key }) => sum + (state === '' || state === key ? counts[key] : 0),
    0,
  );
  if (mails.length === 0) return <Empty words={say(state === '' ? words.empty : words.emptyState)} />;
  return (
    <>
      {state === 'uncertain' && <Notice tone="info" lines={[say(words.uncertainHelp)]} />}
      {state !== '' && <MarkAll mails={mails} onMark={onMark} />}
      <PickList
        label={say(words.list)}
        items={mails}
        textOf={(mail) => `${nameOf(mail)} ${subjectOf(mail)} ${mail.stateText}`}
        onPick={onPick}
      >
        {(mail) => (
          <>
            {nameOf(mail)}
            <Detail>{subjectOf(mail)}</Detail>
            <Detail>{stateOf(mail)}</Detail>
            {mail.problem !== '' && <span class="detail">{mail.problem}</span>}
          </>
        )}
      </PickList>
      {total > mails.length && <p class="help">{say(words.newest, { count: mails.length })}</p>}
    </>
  );
}
