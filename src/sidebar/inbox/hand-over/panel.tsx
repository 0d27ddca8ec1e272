// Hand over a role: which seat, to whom, what goes along; looked at before it is done, and undone in one.
import { useState } from 'preact/hooks';
import type { HandOverForm, Seat } from '../../../core/inbox/hand-over/plan-hand-over-form';
import type { HandOverInput, HandOverResult } from '../../../core/inbox/hand-over/plan-hand-over';
import type { Success } from '../../kit/client';
import { DraftRestored } from '../../kit/draft-restored';
import { refuses, unfilled, useDraft, useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { Confirm, StepHeading, Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { NamesFold } from '../../people/names-fold';
import { handOverInputOf, newHandOverDraft, type HandOverChoice } from './hand-over-draft';
import { HandOverFields } from './hand-over-form';
import * as words from '../../../core/words/panels/inbox/hand-over';
import * as titles from '../../../core/words/workbook/menu';

type Done = Success<HandOverResult>;

function Preview({ answer: { result, summary, mail } }: { answer: Done }) {
  const { to, workgroup, mails } = result;
  return (
    <Confirm question={translate(words.question, { to: to.name, workgroup: workgroup.name })} mail={mail}>
      <Notice tone="info" lines={summary} />
      <NamesFold summary={translate(words.getMail, { count: mails.length })} names={mails} />
    </Confirm>
  );
}

interface FormProps {
  readonly chosen: HandOverChoice;
  onDone(answer: Done): void;
  readonly onBack: (() => void) | undefined;
}

const SeatHeading = ({ seat }: { seat: Seat }) => (
  <StepHeading>
    {translate(words.seat, { name: seat.person.name, workgroup: seat.workgroup.name })}
  </StepHeading>
);

function HandOver({ chosen, onDone, onBack }: FormProps) {
  const { seat } = chosen;
  const about = `${seat.workgroup.id} ${seat.person.id}`;
  const { draft, change, back, sent } = useDraft(about, () => newHandOverDraft(chosen));
  const [previewed, setPreviewed] = useState<{ input: HandOverInput; answer: Done } | null>(null);
  const handing = useRun('hand-over-role');
  const { isBusy, run } = handing;
  const errors = useFreshErrors(handing.errors, draft);
  const preview = async (): Promise<void> => {
    if (refuses(handing, unfilled(draft.to === '' ? ['to'] : []))) return;
    const input = handOverInputOf(chosen, draft);
    const answer = await run(input, { dryRun: true });
    if (answer) setPreviewed({ input, answer });
  };
  const handOver = async (input: HandOverInput): Promise<void> => {
    const answer = await run(input);
    if (!answer) return;
    sent();
    onDone(answer);
  };
  if (previewed) {
    const { input, answer } = previewed;
    return (
      <Frame
        primary={{ label: translate(words.handOver), isBusy, onPress: () => void handOver(input) }}
        onBack={() => setPreviewed(null)}
      >
        <Preview answer={answer} />
      </Frame>
    );
  }
  const primary = { label: translate(words.preview), isBusy, onPress: () => void preview() };
  return (
    <Frame primary={primary} onBack={onBack}>
      <SeatHeading seat={seat} />
      <DraftRestored back={back} />
      <HandOverFields form={chosen} {...{ draft, errors, change }} />
    </Frame>
  );
}

function Seats({ form, onPick }: { form: HandOverForm; onPick(seat: Seat): void }) {
  if (form.seats.length === 0) return <Notice tone="info" lines={[translate(words.noSeats)]} />;
  return (
    <>
      <h2>{translate(words.whichSeat)}</h2>
      <PickList
        label={translate(words.whichSeat)}
        items={form.seats}
        textOf={({ workgroup, person }) => `${workgroup.name} ${person.name}`}
        onPick={onPick}
      >
        {({ workgroup, person }) => (
          <>
            {person.name}
            <Detail>{workgroup.name}</Detail>
          </>
        )}
      </PickList>
    </>
  );
}

/** The seat that is meant: as the panel was opened, or as it is picked. */
function useSeat() {
  const { input } = usePanel().opening;
  const [seat, setSeat] = useState({ workgroup: input['workgroup'] ?? '', from: input['from'] ?? '' });
  const none = { workgroup: '', from: '' };
  return {
    seat,
    pick: ({ workgroup, person }: Seat) => setSeat({ workgroup: workgroup.id, from: person.id }),
    back: seat.workgroup === '' ? undefined : () => setSeat(none),
    clear: () => setSeat(none),
  };
}

function HandOverPanel() {
  const { seat, pick, back, clear } = useSeat();
  const load = useLoad('hand-over-form', seat);
  const [answer, setAnswer] = useState<Done | null>(null);
  const again = (): void => {
    setAnswer(null);
    clear();
    load.reload();
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.another), onPress: again }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (load.state === 'ready' && load.result.chosen)
    return (
      <HandOver
        key={seat.workgroup + seat.from}
        chosen={load.result.chosen}
        onDone={setAnswer}
        onBack={back}
      />
    );
  return (
    <Frame onBack={back}>
      <Loaded load={load} fields={4}>
        {(form) => <Seats form={form} onPick={pick} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(HandOverPanel, titles.handOver);
