// Meetings and invitations: plan, change or call off, see who is told, and send.
import type { InviteToMeetingInput } from '../../../core/people/meetings/read-invitation';
import { useRef, useState } from 'preact/hooks';
import type { FormMeeting, MeetingFormResult } from '../../../core/people/meetings/plan-form';
import type { InviteToMeetingResult } from '../../../core/people/meetings/plan-invite';
import type { Success } from '../../kit/calls';
import { FocusHere } from '../../kit/focus-here';
import { Frame } from '../../kit/frame';
import { useFreshErrors } from '../../kit/fresh-errors';
import * as kitText from '../../../core/words/panels/kit';
import { mountPanel } from '../../kit/mount';
import { StepHeading, Summary } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import type { Load } from '../../kit/use-calls';
import { useLoad, useRun } from '../../kit/use-calls';
import type { Draft } from './draft';
import { draftOf, inputOf, newDraft, problemsOf } from './draft';
import { MeetingForm } from './form';
import { MeetingList } from './list';
import { Preview, TellOtherwise } from './preview';
import * as words from '../../../core/words/panels/people/meetings';
import * as titles from '../../../core/words/workbook/menu';

type Invited = Success<InviteToMeetingResult>;

interface Previewed {
  readonly input: InviteToMeetingInput;
  readonly result: InviteToMeetingResult;
}

interface EditProps {
  readonly form: MeetingFormResult;
  readonly picked: FormMeeting | null;
  onDone(answer: Invited): void;
  onBack(): void;
}

/** The draft with its runs: a preview first, then the sending of just what was previewed. */
function useInvitation({ form, picked, onDone }: EditProps) {
  const { say, tell } = usePanel();
  const [draft, setDraft] = useState<Draft>(() => (picked ? draftOf(picked) : newDraft(form)));
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const { isBusy, errors, showErrors, run } = useRun('invite-to-meeting');
  const previewOf = async (input: InviteToMeetingInput): Promise<void> => {
    const answer = await run(input, { dryRun: true });
    if (answer) setPreviewed({ input, result: answer.result });
  };
  const preview = (): void => {
    const problems = Object.entries(problemsOf(draft));
    if (problems.length === 0) return void previewOf(inputOf(draft));
    showErrors(Object.fromEntries(problems.map(([field, problem]) => [field, say(problem)])));
    tell(say(kitText.checkFields, { count: problems.length }), 'bad');
  };
  const send = async (): Promise<void> => {
    const answer = previewed && (await run(previewed.input));
    if (answer) onDone(answer);
  };
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const callOff = (): void => void previewOf({ id: draft.id, cancel: true });
  const fresh = useFreshErrors(errors, draft);
  return { draft, change, previewed, setPreviewed, isBusy, errors: fresh, preview, callOff, send };
}

function PickedHead({ picked }: { picked: FormMeeting | null }) {
  const { say } = usePanel();
  if (!picked) return <StepHeading>{say(words.newMeeting)}</StepHeading>;
  return (
    <>
      <StepHeading>{say(words.change, { title: picked.name })}</StepHeading>
      <p class="quiet">{say(words.answers, picked.answers)}</p>
    </>
  );
}

interface PreviewPanelProps {
  readonly invitation: ReturnType<typeof useInvitation>;
  readonly picked: FormMeeting | null;
}

function PreviewPanel({ invitation, picked }: PreviewPanelProps) {
  const { say, tell } = usePanel();
  const { previewed, setPreviewed, draft, isBusy, send } = invitation;
  if (!previewed) return null;
  const count = previewed.result.mails.length;
  const cancels = previewed.input.cancel === true;
  const [withMail, without] = cancels ? [words.callOffSend, words.callOff] : [words.send, words.saveOnly];
  const label = say(count > 0 ? withMail : without, { count });
  const title = cancels ? (picked?.name ?? '') : draft.title.trim();
  const back = (): void => {
    setPreviewed(null);
    tell('');
  };
  return (
    <Frame
      title={say(titles.meetings)}
      primary={{ label, isBusy, onPress: () => void send() }}
      secondary={{ label: say(kitText.back), onPress: back }}
    >
      <Preview title={title} result={previewed.result} cancels={cancels} />
    </Frame>
  );
}

function EditPanel(props: EditProps) {
  const { say } = usePanel();
  const invitation = useInvitation(props);
  const { draft, change, previewed, isBusy, errors, preview, callOff } = invitation;
  if (previewed) return <PreviewPanel invitation={invitation} picked={props.picked} />;
  return (
    <Frame
      title={say(titles.meetings)}
      primary={{ label: say(words.preview), isBusy, onPress: preview }}
      secondary={{ label: say(kitText.back), onPress: props.onBack }}
    >
      <PickedHead picked={props.picked} />
      <MeetingForm form={props.form} draft={draft} errors={errors} change={change} />
      {draft.id !== '' && (
        <button type="button" class="secondary" aria-disabled={isBusy} onClick={callOff}>
          {say(words.callOff)}
        </button>
      )}
    </Frame>
  );
}

interface Edited {
  readonly form: MeetingFormResult;
  readonly picked: FormMeeting | null;
}

interface ListPanelProps {
  readonly load: Load<MeetingFormResult>;
  readonly cameBack: boolean;
  /** null for a new meeting. */
  onPick(form: MeetingFormResult, picked: FormMeeting | null): void;
}

function ListPanel({ load, cameBack, onPick }: ListPanelProps) {
  const { say } = usePanel();
  const form = load.state === 'ready' && load.result.workgroups.length > 0 ? load.result : undefined;
  return (
    <Frame
      title={say(titles.meetings)}
      primary={form && { label: say(words.newMeeting), onPress: () => onPick(form, null) }}
    >
      <Loaded load={load}>
        {(ready) => (
          <FocusHere when={cameBack}>
            <MeetingList form={ready} onPick={(picked) => onPick(ready, picked)} />
          </FocusHere>
        )}
      </Loaded>
    </Frame>
  );
}

function MeetingPanel() {
  const { say, tell } = usePanel();
  const load = useLoad('meeting-form', {});
  const [edited, setEdited] = useState<Edited | null>(null);
  const [answer, setAnswer] = useState<Invited | null>(null);
  const cameBack = useRef(false);
  const title = say(titles.meetings);
  const toList = (): void => {
    cameBack.current = true;
    if (answer) load.reload();
    setEdited(null);
    setAnswer(null);
    tell('');
  };
  if (answer)
    return (
      <Frame title={title} secondary={{ label: say(words.toList), onPress: toList }}>
        <Summary answer={answer} mayUndo>
          <TellOtherwise people={answer.result.tellOtherwise} />
        </Summary>
      </Frame>
    );
  if (edited) return <EditPanel {...edited} onDone={setAnswer} onBack={toList} />;
  const pick = (form: MeetingFormResult, picked: FormMeeting | null): void => setEdited({ form, picked });
  return <ListPanel load={load} cameBack={cameBack.current} onPick={pick} />;
}

mountPanel(MeetingPanel);
