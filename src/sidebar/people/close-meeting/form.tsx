// The form of a meeting that took place: who was there, decisions, minutes, tasks, the next date, who gets it.
import type { CloseForm, MeetingToClose } from '../../../core/people/close-meeting/plan-form';
import { invitationAnswers, wordText } from '../../../core/base/vocabulary/words';
import { Button, IconButton } from '../../kit/buttons';
import { DateField, DateTimeField, TextField } from '../../kit/fields/inputs';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { Checkboxes, Radios } from '../../kit/fields/ticks';
import { binder, type FormProps } from '../../kit/form';
import { say, usePanel } from '../../kit/panel-context';
import { Fold, PlainList, Section } from '../../kit/parts';
import { NO_TASK, type Draft, type TaskDraft } from './draft';
import * as words from '../../../core/words/panels/people/close-meeting';

export type Picked = CloseForm & { readonly meeting: MeetingToClose };
type Props = FormProps<Draft, Picked>;

function Attended({ form: { meeting, everybody }, draft, errors, change }: Props) {
  const { language } = usePanel();
  const invited = new Set(meeting.people.map(({ id }) => id));
  const options = meeting.people.map(({ id, name, answer, before }) => {
    const said =
      answer === 'none' ? '' : say(words.said, { answer: wordText(invitationAnswers, answer)[language] });
    const earlier = before.of === 0 ? '' : say(words.cameBefore, before);
    return { id, name, detail: [said, earlier].filter((part) => part !== '').join(' · ') || undefined };
  });
  const others = draft.attended.filter((id) => !invited.has(id));
  const own = draft.attended.filter((id) => invited.has(id));
  const set = (ticked: readonly string[], came: readonly string[]): void =>
    change({ attended: [...ticked, ...came] });
  return (
    <>
      {options.length > 0 && (
        <Checkboxes
          label={say(words.who)}
          help={meeting.isClosed ? undefined : say(words.whoHelp)}
          error={errors['attended']}
          options={options}
          value={own}
          onChange={(ticked) => set(ticked, others)}
        />
      )}
      <PickSeveral
        label={say(words.others)}
        options={everybody.filter(({ id }) => !invited.has(id))}
        value={others}
        onChange={(came) => set(own, came)}
      />
    </>
  );
}

interface TaskProps {
  readonly number: number;
  readonly task: TaskDraft;
  readonly everybody: CloseForm['everybody'];
  change(task: TaskDraft): void;
  remove(): void;
}

const Task = ({ number, task, everybody, change, remove }: TaskProps) => (
  <fieldset class="task">
    <legend>{say(words.taskNumber, { number })}</legend>
    <IconButton label={say(words.removeTask, { number })} onPress={remove} />
    <TextField label={say(words.task)} value={task.what} onChange={(what) => change({ ...task, what })} />
    <PickOne
      label={say(words.owner)}
      options={everybody}
      value={task.owner}
      onChange={(owner) => change({ ...task, owner })}
    />
    <DateField label={say(words.due)} value={task.due} onChange={(due) => change({ ...task, due })} />
  </fieldset>
);

function Tasks({ form: { meeting, everybody }, draft: { tasks }, change }: Props) {
  const set = (at: number, task?: TaskDraft): void =>
    change({ tasks: tasks.flatMap((one, place) => (place === at ? (task ?? []) : one)) });
  return (
    <Section title={say(words.tasks)}>
      {meeting.tasks.length > 0 && (
        <Fold summary={`${say(words.agreed)} (${meeting.tasks.length})`}>
          <PlainList items={meeting.tasks} />
        </Fold>
      )}
      {tasks.map((task, at) => (
        <Task
          key={at}
          number={at + 1}
          task={task}
          everybody={everybody}
          change={(changed) => set(at, changed)}
          remove={() => set(at)}
        />
      ))}
      <Button
        kind="quiet"
        label={say(words.addTask)}
        onPress={() => change({ tasks: [...tasks, NO_TASK] })}
      />
    </Section>
  );
}

/** When it goes on: what is planned already is only told. */
function Next({ form: { meeting }, draft, errors, change }: Props) {
  const bind = binder(draft, errors, change);
  if (meeting.next === '')
    return (
      <DateTimeField
        label={say(words.next)}
        help={say(words.nextHelp, { zone: meeting.timeZone })}
        {...bind('next')}
      />
    );
  return (
    <p>
      <b>{say(words.next)}</b>
      <br />
      {say(words.nextIs, { when: meeting.next })}
    </p>
  );
}

export function ClosingForm(props: Props) {
  const { draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  const receivers = [
    { id: 'invited', name: say(words.sendInvited) },
    { id: 'group', name: say(words.sendGroup) },
    { id: 'nobody', name: say(words.sendNobody) },
  ];
  return (
    <>
      <Attended {...props} />
      <TextArea
        label={say(words.decisions)}
        help={say(words.decisionsHelp)}
        rows={4}
        {...bind('decisions')}
      />
      <Tasks {...props} />
      <TextArea label={say(words.minutes)} help={say(words.minutesHelp)} rows={6} {...bind('minutes')} />
      <Next {...props} />
      <Radios
        label={say(words.send)}
        options={receivers}
        value={draft.send}
        onChange={(send) => change({ send: send as Draft['send'] })}
      />
    </>
  );
}
