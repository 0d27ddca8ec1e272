// Answers to invitations: who said what, whom to remind, and the box for answers that came by mail.
import { useState } from 'preact/hooks';
import type { InvitationList, InvitedMeeting } from '../../../core/people/invitations/plan-invitations-list';
import type { ReadAnswersResult } from '../../../core/people/invitations/plan-read';
import type { Success } from '../../kit/client';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Detail } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun, type Load } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { Meeting } from './meeting';
import { ReadAnswers } from './read-answers';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/people/invitations';

interface ListProps {
  readonly list: InvitationList;
  onPick(id: string): void;
}

const List = ({ list: { meetings }, onPick }: ListProps) =>
  meetings.length === 0 ? (
    <Empty words={translate(words.none)} />
  ) : (
    <>
      <p class="help">{translate(words.intro)}</p>
      <PickList
        label={translate(words.meetings)}
        items={meetings}
        textOf={({ name, when, workgroup }) => `${name} ${when} ${workgroup}`}
        onPick={({ id }) => onPick(id)}
      >
        {(meeting) => (
          <>
            {meeting.name}
            <Detail>{meeting.when}</Detail>
            <Detail>{translate(words.counts, meeting.counts)}</Detail>
          </>
        )}
      </PickList>
    </>
  );

interface PasteProps {
  readonly typed: string;
  onType(typed: string): void;
  onRead(result: ReadAnswersResult): void;
  onBack(): void;
}

/** The box for replies. Nothing of it is kept. */
function Paste({ typed, onType, onRead, onBack }: PasteProps) {
  const { isBusy, errors, showErrors, run } = useRun('read-answers');
  const read = async (): Promise<void> => {
    if (typed.trim() === '') {
      showErrors({ text: translate(words.pasteFirst) });
      return;
    }
    const answer = await run({ text: typed });
    if (!answer) return;
    if (answer.result.answers.length > 0) onRead(answer.result);
    else setStatus(answer.summary.join(' '), 'bad');
  };
  return (
    <Frame primary={{ label: translate(words.look), isBusy, onPress: () => void read() }} onBack={onBack}>
      <StepHeading>{translate(words.takeIn)}</StepHeading>
      <TextArea
        label={translate(words.paste)}
        help={translate(words.pasteHelp)}
        rows={12}
        value={typed}
        error={errors['text']}
        onChange={onType}
      />
    </Frame>
  );
}

type View =
  | { readonly kind: 'meeting'; readonly id: string }
  | { readonly kind: 'paste' }
  | { readonly kind: 'read'; readonly result: ReadAnswersResult }
  | { readonly kind: 'done'; readonly answer: Success };

const meetingIn = ({ meetings }: InvitationList, id: string): InvitedMeeting | undefined =>
  meetings.find((one) => one.id === id);

interface StartProps {
  readonly load: Load<InvitationList>;
  /** Of the meeting that is shown, '' for the list. */
  readonly id: string;
  readonly cameBack: boolean;
  onPick(id: string): void;
  onPaste(): void;
  onDone(answer: Success): void;
  onBack(): void;
}

/** One meeting, or the list of them. */
function Start({ load, id, cameBack, onPick, onPaste, onDone, onBack }: StartProps) {
  const list = loadedResult(load);
  const picked = list && meetingIn(list, id);
  if (picked)
    return <Meeting key={id} meeting={picked} answers={list.answers} onDone={onDone} onBack={onBack} />;
  return (
    <Frame primary={{ label: translate(words.takeIn), onPress: onPaste }}>
      <Loaded load={load} cameBack={cameBack}>
        {(shown) => <List list={shown} onPick={onPick} />}
      </Loaded>
    </Frame>
  );
}

function InvitationsPanel() {
  const { id: wanted = '' } = usePanel().opening.input;
  const load = useLoad('invitation-list', {});
  const [typed, setTyped] = useState('');
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'meeting', id: wanted },
    () => load.refresh(),
  );
  const onDone = (answer: Success): void => {
    setTyped('');
    go({ kind: 'done', answer });
  };
  if (view.kind === 'done')
    return (
      <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  if (view.kind === 'read')
    return <ReadAnswers result={view.result} onDone={onDone} onBack={() => go({ kind: 'paste' })} />;
  if (view.kind === 'paste')
    return (
      <Paste
        typed={typed}
        onType={setTyped}
        onRead={(result) => go({ kind: 'read', result })}
        onBack={toList}
      />
    );
  return (
    <Start
      id={view.kind === 'meeting' ? view.id : ''}
      {...{ load, cameBack, onDone }}
      onPick={(id) => go({ kind: 'meeting', id })}
      onPaste={() => go({ kind: 'paste' })}
      onBack={toList}
    />
  );
}

export const view = viewOf(InvitationsPanel, titles.invitations);
