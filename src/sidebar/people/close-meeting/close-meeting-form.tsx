// The form of a meeting that took place: who was there, decisions, minutes, tasks, the next date, who gets it.
import type { CloseForm } from '../../../core/people/close-meeting/plan-close-meeting-form';
import { invitationAnswers, wordText } from '../../../core/base/vocabulary/words';
import { Button, IconButton } from '../../kit/buttons';
import { DateField, DateTimeField, TextField } from '../../kit/fields/inputs';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { Checkboxes, Radios } from '../../kit/fields/ticks';
import { binder, type FormProps } from '../../kit/form';
import { translate, usePanel } from '../../kit/panel-context';
import { Fold, PlainList, Section } from '../../kit/parts';
import { NO_TASK, type CloseMeetingDraft, type TaskDraft } from './close-meeting-draft';
import * as words from '../../../core/words/panels/people/close-meeting';

type Props = FormProps<CloseMeetingDraft, CloseForm>;

function Attended({ form: { meeting, everybody }, draft, errors, change }: Props) {
  const { language } = usePanel();
  const invited = new Set(meeting.people.map(({ id }) => id));
  const options = meeting.people.map(({ id, name, answer, before }) => {
    const said =
      answer === 'none'
        ? ''
        : translate(words.said, { answer: wordText(invitationAnswers, answer)[language] });
    const earlier = before.of === 0 ? '' : translate(words.cameBefore, before);
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
          label={translate(words.who)}
          help={meeting.isClosed ? undefined : translate(words.whoHelp)}
          error={errors['attended']}
          options={options}
          value={own}
          onChange={(ticked) => set(ticked, others)}
        />
      )}
      <PickSeveral
        label={translate(words.others)}
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
    <legend>{translate(words.taskNumber, { number })}</legend>
    <IconButton label={translate(words.removeTask, { number })} onPress={remove} />
    <TextField
      label={translate(words.task)}
      value={task.what}
      onChange={(what) => change({ ...task, what })}
    />
    <PickOne
      label={translate(words.owner)}
      options={everybody}
      value={task.owner}
      onChange={(owner) => change({ ...task, owner })}
    />
    <DateField label={translate(words.due)} value={task.due} onChange={(due) => change({ ...task, due })} />
  </fieldset>
);

function Tasks({ form: { meeting, everybody }, draft: { tasks }, change }: Props) {
  const set = (at: number, task?: TaskDraft): void =>
    change({ tasks: tasks.flatMap((one, place) => (place === at ? (task ?? []) : one)) });
  return (
    <Section title={translate(words.tasks)}>
      {meeting.tasks.length > 0 && (
        <Fold summary={`${translate(words.agreed)} (${meeting.tasks.length})`}>
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
        label={translate(words.addTask)}
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
        label={translate(words.next)}
        help={translate(words.nextHelp, { zone: meeting.timeZone })}
        {...bind('next')}
      />
    );
  return (
    <p>
      <b>{translate(words.next)}</b>
      <br />
      {translate(words.nextIs, { when: meeting.next })}
    </p>
  );
}

export function ClosingForm(props: Props) {
  const { draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  const receivers = [
    { id: 'invited', name: translate(words.sendInvited) },
    { id: 'group', name: translate(words.sendGroup) },
    { id: 'nobody', name: translate(words.sendNobody) },
  ];
  return (
    <>
      <Attended {...props} />
      <TextArea
        label={translate(words.decisions)}
        help={translate(words.decisionsHelp)}
        rows={4}
        {...bind('decisions')}
      />
      <Tasks {...props} />
      <TextArea
        label={translate(words.minutes)}
        help={translate(words.minutesHelp)}
        rows={6}
        {...bind('minutes')}
      />
      <Next {...props} />
      <Radios
        label={translate(words.send)}
        options={receivers}
        value={draft.send}
        onChange={(send) => change({ send: send as CloseMeetingDraft['send'] })}
      />
    </>
  );
}
