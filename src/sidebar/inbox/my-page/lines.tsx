// One thing that waits: a press on it opens the panel where it is done, the sign beside it goes to its row.
import { useState } from 'preact/hooks';
import type { MyPageLine, MyPageSection } from '../../../core/inbox/my-page/page';
import { Icon } from '../../kit/icons';
import { Button, EntryButton, IconButton } from '../../kit/buttons';
import { openPanel } from '../../kit/open-view';
import { openWindow } from '../../kit/open-dialog';
import { translate, setStatus } from '../../kit/panel-context';
import { toRow } from '../../kit/to-row';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/my-page';
import { Detail } from '../../kit/parts';

function When({ line: { when, state } }: { line: MyPageLine }) {
  if (when === '' && state !== 'late') return null;
  return (
    <span class={state === 'late' ? 'flag late' : 'flag'}>
      {state === 'late' && <Icon name="problem" />}
      <span>{when || translate(words.late)}</span>
    </span>
  );
}

const ANSWERS = [
  ['yes', words.yes, words.yesToAll],
  ['maybe', words.maybe, words.maybeToAll],
  ['no', words.no, words.noToAll],
] as const;

interface AnsweringProps {
  readonly title: string;
  readonly answering: NonNullable<MyPageLine['answering']>;
}

/** One press answers, another one changes it; the line stays until one looks again. */
function Answering({ title, answering: { invitations, answer, others } }: AnsweringProps) {
  const [given, setGiven] = useState(answer);
  const { isBusy, run } = useRun('answer-invitations');
  const give = async (one: typeof given): Promise<void> => {
    if (one === given) return;
    const done = await run({
      answers: invitations.map((invitation) => ({ invitation, answer: one, was: given })),
    });
    if (!done) return;
    setGiven(one);
    setStatus(done.summary.join(' '), 'good');
  };
  return (
    <>
      <div class="choices" role="group" aria-label={translate(words.yourAnswer, { title })}>
        {ANSWERS.map(([one, text, toAll]) => (
          <button
            key={one}
            type="button"
            class="choice"
            aria-pressed={one === given}
            aria-disabled={isBusy}
            onClick={() => void give(one)}
          >
            {translate(invitations.length > 1 ? toAll : text)}
          </button>
        ))}
      </div>
      {others !== '' && <Detail>{others}</Detail>}
    </>
  );
}

interface LineProps {
  readonly line: MyPageLine;
  /** What a press does, as the section says it; left out where the line speaks for itself. */
  readonly action?: string;
}

export function Line({ line, action }: LineProps) {
  const { title, detail, link, sheet, id, panel, dialog, input, answering } = line;
  const open = (): Promise<void> => (dialog ? openWindow(dialog, input) : openPanel(panel, input));
  return (
    <li>
      <div class="line">
        <EntryButton onPress={() => void open()}>
          <span class="clipped">{title}</span>
          <When line={line} />
          {detail !== '' && <Detail>{detail}</Detail>}
          {answering === undefined && action !== undefined && <span class="action">{action}</span>}
        </EntryButton>
        {id !== '' && (
          <IconButton
            icon="row"
            label={translate(words.toRowOf, { title })}
            title={translate(words.toRow)}
            onPress={() => void toRow(sheet, id)}
          />
        )}
      </div>
      {answering && <Answering title={title} answering={answering} />}
      {link !== '' && (
        <a class="call-link" href={link} target="_blank" rel="noopener noreferrer">
          {translate(words.joinCall)}
        </a>
      )}
    </li>
  );
}

export function Waiting({ section }: { section: MyPageSection }) {
  const { title, action, lines, more, sheet, tab } = section;
  return (
    <section>
      <h3>
        {title} <span class="quiet">{lines.length + more}</span>
      </h3>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={`${line.id} ${line.title} ${line.when}`} line={line} action={action} />
        ))}
      </ul>
      {more > 0 && (
        <Button
          label={translate(words.more, { count: more, tab })}
          kind="quiet"
          onPress={() => void toRow(sheet)}
        />
      )}
    </section>
  );
}
