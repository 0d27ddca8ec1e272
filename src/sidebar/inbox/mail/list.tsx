// The mails, newest first, by state.
import type { ListMailInput, ListedMail, ListMailResult } from '../../../core/inbox/mail/plan-list';
import { mailStates } from '../../../core/base/vocabulary/words';
import { SelectField } from '../../kit/fields/inputs';
import { Notice } from '../../kit/frame';
import { Icon } from '../../kit/icons';
import { momentInWords } from '../../kit/moments';
import type { PanelContext } from '../../kit/panel-context';
import * as kitText from '../../../core/words/panels/kit';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/inbox/mail';

export type State = NonNullable<ListMailInput['state']>;
export type Mark = ListedMail['mayMark'][number];

export const nameOf = ({ person }: ListedMail, { say }: PanelContext): string =>
  person.name || say(words.noPerson);

export const subjectOf = ({ kindText, about }: ListedMail, { say }: PanelContext): string =>
  about === '' ? kindText : say(words.kindAbout, { kind: kindText, about });

export const stateOf = ({ stateText, sentAt }: ListedMail, { say, language }: PanelContext): string =>
  sentAt === '' ? stateText : say(words.stateAt, { state: stateText, at: momentInWords(sentAt, language) });

interface StateFilterProps {
  readonly counts: ListMailResult['counts'];
  readonly state: State | '';
  change(state: State | ''): void;
}

export function StateFilter({ counts, state, change }: StateFilterProps) {
  const { say, language } = usePanel();
  const total = mailStates.reduce((sum, { key }) => sum + counts[key], 0);
  const options = mailStates.map(({ key, text }) => ({
    id: key,
    name: say(words.stateCount, { state: text[language], count: counts[key] }),
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

function Entry({ mail, onPick }: { mail: ListedMail; onPick(): void }) {
  const panel = usePanel();
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span>
        {nameOf(mail, panel)}
        <span class="quiet detail">{subjectOf(mail, panel)}</span>
        <span class="quiet detail">{stateOf(mail, panel)}</span>
        {mail.problem !== '' && <span class="detail">{mail.problem}</span>}
      </span>
      <Icon name="go" />
    </button>
  );
}

/** What can be done to all mails of a state at once, for coordinators. */
function MarkAll({ mails, onMark }: { mails: readonly ListedMail[]; onMark: MailListProps['onMark'] }) {
  const { say } = usePanel();
  const count = mails.length;
  const mayAll = (as: Mark): boolean => count > 1 && mails.every(({ mayMark }) => mayMark.includes(as));
  return (
    <div class="buttons">
      {mayAll('waiting') && (
        <button type="button" class="secondary" onClick={() => onMark(mails, 'waiting')}>
          {say(words.allAgain, { count })}
        </button>
      )}
      {mayAll('by-hand') && mails[0]?.state !== 'waiting' && (
        <button type="button" class="secondary" onClick={() => onMark(mails, 'by-hand')}>
          {say(words.allByHand, { count })}
        </button>
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
  const panel = usePanel();
  const { say } = panel;
  const { mails, counts } = result;
  const total = mailStates.reduce(
    (sum, { key }) => sum + (state === '' || state === key ? counts[key] : 0),
    0,
  );
  if (mails.length === 0) return <Empty words={say(state === '' ? words.empty : words.emptyState)} />;
  return (
    <>
      {state === 'uncertain' && (
        <Notice tone="info">
          <p>{say(words.uncertainHelp)}</p>
        </Notice>
      )}
      {state !== '' && <MarkAll mails={mails} onMark={onMark} />}
      <Searched
        items={mails}
        textOf={(mail) => `${nameOf(mail, panel)} ${subjectOf(mail, panel)} ${mail.stateText}`}
      >
        {(shown) => (
          <div class="search-list">
            <ul aria-label={say(words.list)}>
              {shown.map((mail) => (
                <li key={mail.id}>
                  <Entry mail={mail} onPick={() => onPick(mail)} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Searched>
      {total > mails.length && <p class="help">{say(words.newest, { count: mails.length })}</p>}
    </>
  );
}
