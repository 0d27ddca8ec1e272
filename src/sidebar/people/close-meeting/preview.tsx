// What closing a meeting does, and the mail as it goes out, before it does.
import { labelled } from '../../kit/labelled';
import type { ClosedMeeting } from '../../../core/people/close-meeting/plan-close';
import type { ForetoldMail } from '../../../core/workbook/command/types';
import { Confirm } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Fold, Notice, PlainList } from '../../kit/parts';
import * as words from '../../../core/words/panels/people/close-meeting';

interface PreviewProps {
  readonly title: string;
  readonly result: ClosedMeeting;
  readonly mail?: ForetoldMail;
}

export function Preview({ title, result, mail }: PreviewProps) {
  const { came, invited, newTasks: tasks, changedTasks: changed, mails, tellOtherwise } = result;
  const { overLimit, perDay } = result;
  const others = tellOtherwise.map(({ name, reason }) => labelled(name, reason));
  return (
    <Confirm
      question={translate(words.question, { title })}
      lines={[translate(words.cameOf, { came, invited }), translate(words.willAdd, { tasks, changed })]}
      mail={mail}
    >
      {overLimit > 0 && (
        <Notice tone="bad" lines={[translate(words.overLimit, { count: overLimit, limit: perDay })]} />
      )}
      {mails.length === 0 ? (
        <p>{translate(words.nobodyGetsMail)}</p>
      ) : (
        <Fold summary={translate(words.getMail, { count: mails.length })}>
          <PlainList items={mails} />
        </Fold>
      )}
      {others.length > 0 && (
        <Fold summary={translate(words.tellOtherwise, { count: others.length })}>
          <PlainList items={others} />
        </Fold>
      )}
    </Confirm>
  );
}
