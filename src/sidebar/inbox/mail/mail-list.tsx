// The mails, newest first, by state.
import type { ListMailInput, ListedMail, ListMailResult } from '../../../core/inbox/mail/plan-mail-list';
import { mailStates } from '../../../core/base/vocabulary/words';
import { SelectField } from '../../kit/fields/inputs';
import { Detail, Notice } from '../../kit/parts';
import { momentInWords } from '../../kit/format-date';
import { translate } from '../../kit/panel-context';
import * as kitText from '../../../core/words/panels/kit';
import { PickList } from '../../kit/lists';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/inbox/mail';
import { Button } from '../../kit/buttons';

export type State = NonNullable<ListMailInput['state']>;
export type Mark = ListedMail['mayMark'][number];

export const recipientName = ({ person }: ListedMail): string => person.name || translate(words.noPerson);

export const mailSubject = ({ kindText, about }: ListedMail): string =>
  about === '' ? kindText : translate(words.kindAbout, { kind: kindText, about });

export const mailState = ({ stateText, sentAt }: ListedMail): string =>
  sentAt === '' ? stateText : translate(words.stateAt, { state: stateText, at: momentInWords(sentAt) });

interface StateFilterProps {
  readonly counts: ListMailResult['counts'];
  readonly state: State | '';
  change(state: State | ''): void;
}

export function StateFilter({ counts, state, change }: StateFilterProps) {
  const total = mailStates.reduce((sum, { key }) => sum + counts[key], 0);
  const options = mailStates.map(({ key, text }) => ({
    id: key,
    name: translate(words.stateCount, { state: translate(text), count: counts[key] }),
  }));
  return (
    <SelectField
      label={translate(kitText.show)}
      empty={translate(words.all, { count: total })}
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
        <Button label={translate(words.allAgain, { count })} onPress={() => onMark(mails, 'waiting')} />
      )}
      {mayAll('by-hand') && mails[0]?.state !== 'waiting' && (
        <Button label={translate(words.allByHand, { count })} onPress={() => onMark(mails, 'by-hand')} />
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
  if (mails.length === 0) return <Empty words={translate(state === '' ? words.empty : words.emptyState)} />;
  return (
    <>
      {state === 'uncertain' && <Notice tone="info" lines={[translate(words.uncertainHelp)]} />}
      {state !== '' && <MarkAll mails={mails} onMark={onMark} />}
      <PickList
        label={translate(words.list)}
        items={mails}
        textOf={(mail) => `${recipientName(mail)} ${mailSubject(mail)} ${mail.stateText}`}
        onPick={onPick}
      >
        {(mail) => (
          <>
            {recipientName(mail)}
            <Detail>{mailSubject(mail)}</Detail>
            <Detail>{mailState(mail)}</Detail>
            {mail.problem !== '' && <span class="detail">{mail.problem}</span>}
          </>
        )}
      </PickList>
      {total > mails.length && <p class="help">{translate(words.newest, { count: mails.length })}</p>}
    </>
  );
}
