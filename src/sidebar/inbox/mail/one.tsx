// One mail as it would go out, to read it or to send it from one's own account.
import type { ListedMail, ShowMailResult } from '../../../core/inbox/mail/plan-mail-list';
import type { RenderedMail } from '../../../core/inbox/mail/render-mail';
import { ReadOnlyField } from '../../kit/fields/schema-form';
import { CopiedText } from '../../kit/copied-text';
import { Notice } from '../../kit/parts';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { recipientName, mailState, mailSubject, type Mark } from './mail-list';
import * as words from '../../../core/words/panels/inbox/mail';
import { Button } from '../../kit/buttons';

type Attachment = RenderedMail['attachments'][number];

/** Saved by the browser itself, from the text that stands in the link. */
const fileLink = ({ type, content }: Attachment): string =>
  `data:${type.split(';')[0] ?? ''};charset=utf-8,${encodeURIComponent(content)}`;

function Shown({ mail: { to, subject, replyTo, body, attachments } }: { mail: RenderedMail }) {
  return (
    <>
      <ReadOnlyField label={translate(words.to)} value={to} />
      <ReadOnlyField label={translate(words.subject)} value={subject} />
      {replyTo !== undefined && <ReadOnlyField label={translate(words.answerTo)} value={replyTo} />}
      {attachments.map((attachment) => (
        <dl class="shown" key={attachment.name}>
          <dt>{translate(words.attached)}</dt>
          <dd>
            <a href={fileLink(attachment)} download={attachment.name}>
              {attachment.name}
            </a>
          </dd>
        </dl>
      ))}
      <CopiedText title={translate(words.body)} label={translate(words.copy)} body={body} />
    </>
  );
}

function ShownOrNot({ result: { mail, problem } }: { result: ShowMailResult }) {
  if (mail) return <Shown mail={mail} />;
  return <Notice tone="info" lines={[translate(words.wouldNotGo), problem]} />;
}

interface OneMailProps {
  readonly mail: ListedMail;
  onMark(mails: readonly ListedMail[], as: Mark): void;
}

export function OneMail({ mail, onMark }: OneMailProps) {
  const load = useLoad('show-mail', { id: mail.id });
  const { mayMark, problem, attempts } = mail;
  const tried = attempts > 1 ? [translate(words.attempts, { count: attempts })] : [];
  return (
    <>
      <StepHeading>{recipientName(mail)}</StepHeading>
      <p class="quiet">{mailSubject(mail)}</p>
      <ReadOnlyField
        label={translate(words.state)}
        value={[mailState(mail), ...tried, problem].filter(Boolean).join('\n')}
      />
      <Loaded load={load}>{(result) => <ShownOrNot result={result} />}</Loaded>
      {mayMark.length > 0 && <p class="help">{translate(words.byHandHelp)}</p>}
      <div class="buttons">
        {mayMark.includes('by-hand') && (
          <Button label={translate(words.byHand)} onPress={() => onMark([mail], 'by-hand')} />
        )}
        {mayMark.includes('waiting') && (
          <Button label={translate(words.again)} onPress={() => onMark([mail], 'waiting')} />
        )}
      </div>
    </>
  );
}
