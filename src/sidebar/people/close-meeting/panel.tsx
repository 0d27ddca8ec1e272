// Close a meeting that took place: write down what it came to, look at what goes out, and close it.
import { useState } from 'preact/hooks';
import type { CloseMeetingInput } from '../../../core/people/close-meeting/read-closing';
import type { ClosedMeeting } from '../../../core/people/close-meeting/plan-close';
import type { CloseForm } from '../../../core/people/close-meeting/plan-close-meeting-form';
import { OpenPanel } from '../../kit/buttons';
import { Done } from '../../kit/done';
import { DraftRestored } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import type { Success } from '../../kit/client';
import { useDraft, useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { ofThing, type OfThing } from '../../kit/of-thing';
import { StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Detail } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { closeMeetingDraftOf, closeMeetingInputOf } from './close-meeting-draft';
import { ClosingForm } from './close-meeting-form';
import { Preview } from './preview';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/people/close-meeting';

type Closed = Success<ClosedMeeting>;

interface EditProps {
  readonly form: CloseForm;
  onDone(answer: Closed): void;
}

interface Previewed extends Pick<Closed, 'result' | 'mail'> {
  readonly input: CloseMeetingInput;
}

const closeLabel = (count: number): string =>
  count > 0 ? translate(words.closeSend, { count }) : translate(words.closeOnly);

function Edit({ form, onDone }: EditProps) {
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
  return (
    <Frame primary={{ label: translate(words.preview), isBusy, onPress: () => void preview() }}>
      <StepHeading>{meeting.name}</StepHeading>
      <Detail>{[meeting.when, meeting.workgroup].filter((part) => part !== '').join(' · ')}</Detail>
      <DraftRestored back={back} />
      <Clashes clashes={clashes} draft={draft} change={change} />
      <ClosingForm {...{ form, draft, change }} errors={fresh} />
    </Frame>
  );
}

/** What is known of the meeting, then its form. */
function One({ id, onDone }: OfThing & Pick<EditProps, 'onDone'>) {
  const load = useLoad('close-form', { id });
  const form = loadedResult(load);
  if (form) return <Edit {...{ form, onDone }} />;
  return (
    <Frame>
      <Loaded load={load}>{() => null}</Loaded>
    </Frame>
  );
}

function CloseMeetingPanel({ id }: OfThing) {
  const [answer, setAnswer] = useState<Closed | null>(null);
  if (!answer) return <One id={id} onDone={setAnswer} />;
  const { next } = answer.result;
  return (
    <Done answer={answer} onBack={() => setAnswer(null)}>
      {next !== '' && <OpenPanel panel="meetings" input={{ id: next }} label={translate(words.invite)} />}
    </Done>
  );
}

export const view = viewOf(
  ofThing({ sheet: 'MTG', key: 'id', only: ['to-write-up', 'past'] }, CloseMeetingPanel),
  titles.closeMeeting,
);
