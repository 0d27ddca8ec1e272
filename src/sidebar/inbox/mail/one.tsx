// One mail as it would go out, to read it or to send it from one's own account.
import { useRef } from 'preact/hooks';
import type { ListedMail, ShowMailResult } from '../../../core/inbox/mail/plan-list';
import type { RenderedMail } from '../../../core/inbox/mail/render-mail';
import { ReadOnlyField } from '../../kit/fields/schema-form';
import { Notice } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import type { Mark } from './list';
import { nameOf, stateOf, subjectOf } from './list';
import * as words from '../../../core/words/panels/inbox/mail';

type Attachment = RenderedMail['attachments'][number];

/** Saved by the browser itself, from the text that stands in the link. */
const fileLink = ({ type, content }: Attachment): string =>
  `data:${type.split(';')[0] ?? ''};charset=utf-8,${encodeURIComponent(content)}`;

function Text({ body }: { body: string }) {
  const { say, tell } = usePanel();
  const text = useRef<HTMLPreElement>(null);
  const select = (): void => {
    if (text.current) getSelection()?.selectAllChildren(text.current);
    tell(say(words.selected));
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(body);
      tell(say(words.copied), 'good');
    } catch {
      // Frames of other origins may not reach the clipboard: then the person copies what is selected.
      select();
    }
  };
  return (
    <section>
      <h3>{say(words.body)}</h3>
      <pre ref={text}>{body}</pre>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {say(words.copy)}
      </button>
    </section>
  );
}

function Shown({ mail: { to, subject, replyTo, body, attachments } }: { mail: RenderedMail }) {
  const { say } = usePanel();
  return (
    <>
      <ReadOnlyField label={say(words.to)} value={to} />
      <ReadOnlyField label={say(words.subject)} value={subject} />
      {replyTo !== undefined && <ReadOnlyField label={say(words.answerTo)} value={replyTo} />}
      {attachments.map((attachment) => (
        <dl class="shown" key={attachment.name}>
          <dt>{say(words.attached)}</dt>
          <dd>
            <a href={fileLink(attachment)} download={attachment.name}>
              {attachment.name}
            </a>
          </dd>
        </dl>
      ))}
      <Text body={body} />
    </>
  );
}

function ShownOrNot({ result: { mail, problem } }: { result: ShowMailResult }) {
  const { say } = usePanel();
  if (mail) return <Shown mail={mail} />;
  return (
    <Notice tone="info">
      <p>{say(words.wouldNotGo)}</p>
      <p>{problem}</p>
    </Notice>
  );
}

interface OneMailProps {
  readonly mail: ListedMail;
  onMark(mails: readonly ListedMail[], as: Mark): void;
}

export function OneMail({ mail, onMark }: OneMailProps) {
  const panel = usePanel();
  const { say } = panel;
  const load = useLoad('show-mail', { id: mail.id });
  const { mayMark, problem, attempts } = mail;
  const tried = attempts > 1 ? [say(words.attempts, { count: attempts })] : [];
  return (
    <>
      <StepHeading>{nameOf(mail, panel)}</StepHeading>
      <p class="quiet">{subjectOf(mail, panel)}</p>
      <ReadOnlyField
        label={say(words.state)}
        value={[stateOf(mail, panel), ...tried, problem].filter(Boolean).join('\n')}
      />
      <Loaded load={load}>{(result) => <ShownOrNot result={result} />}</Loaded>
      {mayMark.length > 0 && <p class="help">{say(words.byHandHelp)}</p>}
      <div class="buttons">
        {mayMark.includes('by-hand') && (
          <button type="button" class="secondary" onClick={() => onMark([mail], 'by-hand')}>
            {say(words.byHand)}
          </button>
        )}
        {mayMark.includes('waiting') && (
          <button type="button" class="secondary" onClick={() => onMark([mail], 'waiting')}>
            {say(words.again)}
          </button>
        )}
      </div>
    </>
  );
}
