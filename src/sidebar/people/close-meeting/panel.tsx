// Close a meeting: pick one that took place, write down what it came to, look at what goes out, and close it.
import { useRef, useState } from 'preact/hooks';
import type { CloseMeetingInput } from '../../../core/people/close-meeting/read-closing';
import type { ClosedMeeting } from '../../../core/people/close-meeting/plan-close';
import type { CloseForm, EndedMeeting } from '../../../core/people/close-meeting/plan-close-meeting-form';
import { OpenPanel } from '../../kit/buttons';
import { DraftRestored, GoOn } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import type { Success } from '../../kit/client';
import { useDraft, useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Detail } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { closeMeetingDraftOf, closeMeetingInputOf } from './close-meeting-draft';
import { ClosingForm, type PickedMeeting } from './close-meeting-form';
import { Preview } from './preview';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/people/close-meeting';

type Closed = Success<ClosedMeeting>;

interface EntriesProps {
  readonly title: string;
  readonly meetings: readonly EndedMeeting[];
  onPick(id: string): void;
}

const Entries = ({ title, meetings, onPick }: EntriesProps) =>
  meetings.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <PickList
        label={title}
        items={meetings}
        textOf={({ name, when, workgroup }) => `${name} ${when} ${workgroup}`}
        onPick={({ id }) => onPick(id)}
      >
        {({ name, when, workgroup, isClosed, came, invited }) => (
          <>
            {name}
            <Detail>{[when, workgroup].filter((part) => part !== '').join(' · ')}</Detail>
            {isClosed && <Detail>{translate(words.cameOf, { came, invited })}</Detail>}
          </>
        )}
      </PickList>
    </>
  );

function List({ form, onPick }: { form: CloseForm; onPick(id: string): void }) {
  const { toClose, closed } = form;
  if (toClose.length + closed.length === 0) return <Empty words={translate(words.none)} />;
  return (
    <>
      <Entries title={translate(words.waiting)} meetings={toClose} onPick={onPick} />
      <Entries title={translate(words.closed)} meetings={closed} onPick={onPick} />
    </>
  );
}

interface EditProps {
  readonly form: PickedMeeting;
  onDone(answer: Closed): void;
  onBack(): void;
}

interface Previewed extends Pick<Closed, 'result' | 'mail'> {
  readonly input: CloseMeetingInput;
}

const closeLabel = (count: number): string =>
  count > 0 ? translate(words.closeSend, { count }) : translate(words.closeOnly);

function Edit({ form, onDone, onBack }: EditProps) {
  const { meeting } = form;
  const { draft, change, back, sent } = useDraft(meeting.id, () => closeMeetingDraftOf(meeting));
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const { isBusy, errors, clashes, run } = useRun('close-meeting');
  const fresh = useFreshErrors(errors, draft);
  const preview = async (): Promise<void> => {
    const input = closeMeetingInputOf(meeting.id, draft);
    const answer = await run(input, { dryRun: true });
    setPreviewed(answer ? { ...answer, input } : null);
  };
  const close = async ({ input }: Previewed): Promise<void> => {
    const answer = await run(input);
    if (!answer) return;
    sent();
    onDone(answer);
  };
  if (previewed && clashes.length === 0) {
    const label = closeLabel(previewed.result.mails.length);
    const toForm = (): void => {
      setPreviewed(null);
      setStatus('');
    };
    return (
      <Frame primary={{ label, isBusy, onPress: () => void close(previewed) }} onBack={toForm}>
        <Preview title={meeting.name} {...previewed} />
      </Frame>
    );
  }
  const primary = { label: translate(words.preview), isBusy, onPress: () => void preview() };
  return (
    <Frame primary={primary} onBack={onBack}>
      <StepHeading>{meeting.name}</StepHeading>
      <Detail>{[meeting.when, meeting.workgroup].filter((part) => part !== '').join(' · ')}</Detail>
      <DraftRestored back={back} />
      <Clashes clashes={clashes} draft={draft} change={change} />
      <ClosingForm {...{ form, draft, change }} errors={fresh} />
    </Frame>
  );
}

const pickedIn = (form: CloseForm | undefined): PickedMeeting | undefined =>
  form?.meeting ? { ...form, meeting: form.meeting } : undefined;

interface OneProps extends Omit<EditProps, 'form'> {
  readonly id: string;
}

/** What is known of the meeting, then its form. */
function One({ id, onDone, onBack }: OneProps) {
  const load = useLoad('close-form', { id });
  const form = pickedIn(loadedResult(load));
  if (form) return <Edit {...{ form, onDone, onBack }} />;
  return (
    <Frame onBack={onBack}>
      <Loaded load={load}>{() => null}</Loaded>
    </Frame>
  );
}

type View =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'only'; readonly form: PickedMeeting }
  | { readonly kind: 'done'; readonly answer: Closed };

function CloseMeetingPanel() {
  const { id: wanted = '' } = usePanel().opening.input;
  const load = useLoad('close-form', {});
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'one', id: wanted },
    () => load.refresh(),
  );
  const hasOpened = useRef(wanted !== '');
  const only = pickedIn(loadedResult(load));
  // Where one meeting waits, it is the one that is meant; the way back leads to the list.
  if (only && !hasOpened.current) go({ kind: 'only', form: only });
  hasOpened.current ||= load.state === 'ready';
  const pick = (id: string): void => go({ kind: 'one', id });
  const onDone = (answer: Closed): void => go({ kind: 'done', answer });
  if (view.kind === 'only') return <Edit form={view.form} onDone={onDone} onBack={toList} />;
  if (view.kind === 'one') return <One key={view.id} id={view.id} onDone={onDone} onBack={toList} />;
  if (view.kind === 'done') {
    const { next } = view.answer.result;
    return (
      <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={view.answer} mayUndo>
          {next !== '' && <OpenPanel panel="meetings" input={{ id: next }} label={translate(words.invite)} />}
        </Summary>
      </Frame>
    );
  }
  const names = load.state === 'ready' ? [...load.result.toClose, ...load.result.closed] : [];
  return (
    <Frame>
      <Loaded load={load} cameBack={cameBack}>
        {(form) => (
          <>
            <GoOn nameOf={(id) => names.find((one) => one.id === id)?.name} onGo={pick} />
            <List form={form} onPick={pick} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(CloseMeetingPanel, titles.closeMeeting);
