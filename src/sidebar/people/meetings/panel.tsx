// Meetings and invitations: plan, change or call off, see who is told, and send.
import type { InviteToMeetingInput } from '../../../core/people/meetings/read-invitation';
import { useRef, useState } from 'preact/hooks';
import type { FormMeeting, MeetingFormResult } from '../../../core/people/meetings/plan-meetings-form';
import type { InviteToMeetingResult } from '../../../core/people/meetings/plan-invite';
import type { Success } from '../../kit/client';
import { Loaded, Empty } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { DraftRestored, GoOn } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import { refuses, useDraft, useFreshErrors } from '../../kit/form';
import { viewOf } from '../../kit/views';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { loadedResult, useLoad, useRun, type Load } from '../../kit/use-calls';
import {
  meetingDraftOf,
  inviteInputOf,
  newMeetingDraft,
  meetingProblems,
  type MeetingDraft,
} from './meetings-draft';
import { mailCount, withChoice, type Ticks } from './choice';
import { MeetingForm } from './meetings-form';
import { Preview, TellOtherwise } from './preview';
import { Button } from '../../kit/buttons';
import { CopiedText } from '../../kit/copied-text';
import { Detail, Fold, Notice } from '../../kit/parts';
import { PickList } from '../../kit/lists';
import * as words from '../../../core/words/panels/people/meetings';
import * as titles from '../../../core/words/workbook/menu';
import '../../kit/leaving';

const detailOf = ({ when, workgroup }: FormMeeting): string =>
  workgroup.name === '' ? when : translate(words.listed, { when, workgroup: workgroup.name });

interface MeetingListProps {
  readonly form: MeetingFormResult;
  onPick(meeting: FormMeeting): void;
}

/** The meetings ahead, of which one can be picked to change it or call it off. */
function MeetingList({ form, onPick }: MeetingListProps) {
  const { upcoming, workgroups } = form;
  if (workgroups.length === 0 && upcoming.length === 0)
    return <Notice tone="info" lines={[translate(words.mayNotInvite)]} />;
  if (upcoming.length === 0) return <Empty words={translate(words.noneAhead)} />;
  return (
    <>
      <h2>{translate(words.ahead)}</h2>
      <PickList
        label={translate(words.ahead)}
        items={upcoming}
        textOf={(meeting) => `${meeting.name} ${detailOf(meeting)}`}
        onPick={onPick}
      >
        {(meeting) => (
          <>
            {meeting.name}
            <Detail>{detailOf(meeting)}</Detail>
          </>
        )}
      </PickList>
    </>
  );
}

type Invited = Success<InviteToMeetingResult>;

interface Previewed extends Pick<Invited, 'result' | 'problems' | 'mail'> {
  readonly input: InviteToMeetingInput;
}

interface EditProps {
  readonly form: MeetingFormResult;
  readonly picked: FormMeeting | null;
  onDone(answer: Invited): void;
  onBack(): void;
}

/** What is chosen in the preview: who is ticked, and which dates of a series are left out. */
function useChoice() {
  const [ticks, setTicks] = useState<Ticks>({});
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const skip = (start: string, isSkipped: boolean): void =>
    setSkipped(isSkipped ? [...skipped, start] : skipped.filter((one) => one !== start));
  const inputWith = ({ input, result }: Previewed): InviteToMeetingInput => ({
    ...withChoice(input, result, ticks),
    ...(skipped.length > 0 && { skip: [...skipped] }),
  });
  /** Of a series, days off are left out until somebody ticks them. */
  const skipDaysOff = ({ dates }: InviteToMeetingResult): void =>
    setSkipped(dates.filter(({ isDayOff }) => isDayOff).map(({ start }) => start));
  return { ticks, setTicks, skipped, skip, skipDaysOff, keepAllDates: () => setSkipped([]), inputWith };
}

/** The draft with its runs: a preview first, in which people and dates are chosen, then the sending of just that. */
function useInvitation({ form, picked, onDone }: EditProps) {
  const { opening } = usePanel();
  const { draft, change, back, sent } = useDraft(picked?.id ?? '', () =>
    picked ? meetingDraftOf(picked) : newMeetingDraft(form, opening.input),
  );
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const choice = useChoice();
  const inviting = useRun('invite-to-meeting');
  const { isBusy, errors, clashes, run } = inviting;
  const previewOf = async (input: InviteToMeetingInput): Promise<void> => {
    const answer = await run(input, { dryRun: true });
    if (!answer) return;
    const { result } = answer;
    if (input.repeat && !previewed) choice.skipDaysOff(result);
    const lastTime = result.choice.lastTime ?? previewed?.result.choice.lastTime ?? null;
    setPreviewed({ ...answer, input, result: { ...result, choice: { ...result.choice, lastTime } } });
  };
  const preview = (): void => {
    setPreviewed(null);
    choice.keepAllDates();
    if (!refuses(inviting, meetingProblems(draft))) void previewOf(inviteInputOf(draft));
  };
  const add = (typed: string): void => {
    if (previewed) void previewOf(withAdded(previewed, choice.ticks, typed, { form, draft }));
  };
  const send = async (): Promise<void> => {
    const answer = previewed && (await run(choice.inputWith(previewed)));
    if (!answer) return;
    sent();
    onDone(answer);
  };
  const callOff = (): void =>
    void previewOf({ id: draft.id, cancel: true, ...(draft.following && { following: true }) });
  const fresh = useFreshErrors(errors, draft);
  return {
    ...{ draft, change, back, previewed, setPreviewed, isBusy, errors: fresh },
    ...{ clashes, preview, callOff, send, add, choice },
  };
}

/** With one person more; a name that is not on the list of people is a guest. */
function withAdded(
  { input: before, result }: Previewed,
  ticks: Ticks,
  typed: string,
  { form, draft }: Pick<EditProps, 'form'> & { readonly draft: MeetingDraft },
): InviteToMeetingInput {
  const input = withChoice(before, result, ticks);
  return form.people.some(({ id }) => id === typed)
    ? { ...input, also: [...(input.also ?? []), typed] }
    : { ...input, guests: [...(input.guests ?? draft.guests), typed] };
}

/** Who has to be named to the UN before a side event. */
function Guests({
  list: { due, toName, withBadge, apart },
}: {
  list: NonNullable<FormMeeting['guestList']>;
}) {
  return (
    <Fold summary={`${translate(words.guestList)} (${toName.length})`}>
      <p class="help">{translate(words.guestsDue, { when: due, badges: withBadge })}</p>
      {apart > 0 && <p class="help">{translate(words.guestsApart, { count: apart })}</p>}
      {toName.length > 0 && (
        <CopiedText
          title={translate(words.guestList)}
          label={translate(words.copyGuests)}
          body={toName.join('\n')}
        />
      )}
    </Fold>
  );
}

function PickedHead({ picked }: { picked: FormMeeting | null }) {
  if (!picked) return <StepHeading>{translate(words.newMeeting)}</StepHeading>;
  return (
    <>
      <StepHeading>{translate(words.change, { title: picked.name })}</StepHeading>
      <p class="quiet">{translate(words.answers, picked.answers)}</p>
      {picked.guestList && <Guests list={picked.guestList} />}
    </>
  );
}

interface PreviewPanelProps extends Pick<EditProps, 'form' | 'picked'> {
  readonly invitation: ReturnType<typeof useInvitation>;
}

function PreviewPanel({ invitation, form, picked }: PreviewPanelProps) {
  const { previewed, setPreviewed, draft, isBusy, send, choice } = invitation;
  if (!previewed) return null;
  const count = mailCount(previewed.result, choice.ticks);
  const cancels = previewed.input.cancel === true;
  const [withMail, without] = cancels ? [words.callOffSend, words.callOff] : [words.send, words.saveOnly];
  const label = translate(count > 0 ? withMail : without, { count });
  const title = cancels ? (picked?.name ?? '') : draft.title.trim();
  const back = (): void => {
    setPreviewed(null);
    setStatus('');
  };
  return (
    <Frame primary={{ label, isBusy, onPress: () => void send() }} onBack={back}>
      <Preview
        {...previewed}
        {...{ title, cancels, ticks: choice.ticks }}
        asks={previewed.input.chooseFrom !== undefined}
        people={form.people}
        skipped={previewed.input.repeat && choice.skipped}
        onSkip={choice.skip}
        onTicks={choice.setTicks}
        onAdd={invitation.add}
      />
    </Frame>
  );
}

function EditPanel(props: EditProps) {
  const invitation = useInvitation(props);
  const { draft, change, previewed, isBusy, errors, clashes, preview, callOff } = invitation;
  // What somebody else changed after the preview is chosen in the form.
  if (previewed && clashes.length === 0)
    return <PreviewPanel invitation={invitation} form={props.form} picked={props.picked} />;
  return (
    <Frame primary={{ label: translate(words.preview), isBusy, onPress: preview }} onBack={props.onBack}>
      <PickedHead picked={props.picked} />
      <DraftRestored back={invitation.back} />
      <Clashes clashes={clashes} draft={draft} change={change} />
      <MeetingForm form={props.form} draft={draft} errors={errors} change={change} />
      {draft.id !== '' && (
        <Button
          label={translate(draft.following ? words.callOffFollowing : words.callOff)}
          isBusy={isBusy}
          onPress={callOff}
        />
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

const meetingIn = ({ upcoming }: MeetingFormResult, wanted: string): FormMeeting | undefined =>
  upcoming.find(({ id }) => id === wanted);

function ListPanel({ load, cameBack, onPick }: ListPanelProps) {
  const form = load.state === 'ready' && load.result.workgroups.length > 0 ? load.result : undefined;
  return (
    <Frame primary={form && { label: translate(words.newMeeting), onPress: () => onPick(form, null) }}>
      <Loaded load={load} cameBack={cameBack}>
        {(ready) => (
          <>
            <GoOn
              nameOf={(id) => (id === '' ? translate(words.newMeeting) : meetingIn(ready, id)?.name)}
              onGo={(id) => onPick(ready, meetingIn(ready, id) ?? null)}
            />
            <MeetingList form={ready} onPick={(picked) => onPick(ready, picked)} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

function MeetingPanel() {
  const load = useLoad('meeting-form', {});
  const { input } = usePanel().opening;
  const [edited, setEdited] = useState<Edited | null>(null);
  const { id } = input;
  const opened = useRef(input['new'] === undefined && input['workgroup'] === undefined && id === undefined);
  const form = loadedResult(load);
  // Opened for a new meeting or for one that there is, it begins with the form, once.
  if (form && !opened.current) {
    opened.current = true;
    const picked = id === undefined ? null : meetingIn(form, id);
    if (picked !== undefined) setEdited({ form, picked });
  }
  const [answer, setAnswer] = useState<Invited | null>(null);
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    if (answer) load.reload();
    setEdited(null);
    setAnswer(null);
    setStatus('');
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={answer} mayUndo>
          <TellOtherwise people={answer.result.tellOtherwise} />
        </Summary>
      </Frame>
    );
  if (edited) return <EditPanel {...edited} onDone={setAnswer} onBack={toList} />;
  const pick = (form: MeetingFormResult, picked: FormMeeting | null): void => setEdited({ form, picked });
  return <ListPanel load={load} cameBack={cameBack.current} onPick={pick} />;
}

export const view = viewOf(MeetingPanel, titles.meetings);
