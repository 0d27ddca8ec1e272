// More dates for a question that is open: typed, then shown with who is asked about which, then sent.
import { useState } from 'preact/hooks';
import type { AddDatesInput, AddDatesResult } from '../../../core/people/date-polls/plan-add';
import type { ListedPoll } from '../../../core/people/date-polls/plan-date-polls-list';
import { DraftRestored } from '../../kit/draft-restored';
import type { Success } from '../../kit/client';
import { DateTimeField } from '../../kit/fields/inputs';
import { useDraft } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { Confirm, StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Detail, PlainList } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/people/find-date';

interface AddingProps {
  readonly poll: ListedPoll;
  onDone(answer: Success): void;
  onBack(): void;
}

interface Previewed extends Pick<Success<AddDatesResult>, 'result' | 'mail'> {
  readonly input: AddDatesInput;
}

/** What is asked of whom, before it is. */
function Preview({ title, previewed }: { title: string; previewed: Previewed }) {
  const { result, mail } = previewed;
  const { dates, asked, askedAll } = result;
  const count = dates.length;
  return (
    <Confirm
      question={translate(words.addQuestion, { title })}
      lines={[
        ...(asked.length > 0 ? [translate(words.askNew, { count, people: asked.join(', ') })] : []),
        ...(askedAll.length > 0 ? [translate(words.askAll, { people: askedAll.join(', ') })] : []),
      ]}
      mail={mail}
    >
      <PlainList items={dates}>
        {({ when, notes }) => (
          <>
            {when}
            {notes.length > 0 && <Detail>{notes.join('; ')}</Detail>}
          </>
        )}
      </PlainList>
    </Confirm>
  );
}

/** What is typed, with its runs: a preview first, then the sending of just that. */
function useAdding({ poll, onDone }: AddingProps) {
  const { draft, change, back, sent } = useDraft(`add ${poll.id}`, () => ({ dates: [''] }));
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const { isBusy, run } = useRun('add-dates');
  const preview = async (): Promise<void> => {
    const input = { poll: poll.id, dates: draft.dates.filter((date) => date !== '') };
    const answer = await run(input, { dryRun: true });
    if (!answer) return;
    if (answer.result.dates.length === 0) return setStatus(answer.summary.join(' '), 'bad');
    setPreviewed({ ...answer, input });
  };
  const send = async (wanted: Previewed): Promise<void> => {
    const answer = await run(wanted.input);
    if (!answer) return;
    sent();
    onDone(answer);
  };
  return { draft, change, back, previewed, toForm: () => setPreviewed(null), isBusy, preview, send };
}

export function Adding(props: AddingProps) {
  const { poll, onBack } = props;
  const { draft, change, back, previewed, toForm, isBusy, preview, send } = useAdding(props);
  if (previewed) {
    const { asked, askedAll } = previewed.result;
    const count = asked.length + askedAll.length;
    const label = count > 0 ? translate(words.addSend, { count }) : translate(words.addOnly);
    return (
      <Frame primary={{ label, isBusy, onPress: () => void send(previewed) }} onBack={toForm}>
        <Preview title={poll.title} previewed={previewed} />
      </Frame>
    );
  }
  // There is always one field more than dates.
  const shown = draft.dates.at(-1) === '' ? draft.dates : [...draft.dates, ''];
  const set = (at: number, value: string): void =>
    change({ dates: shown.map((one, place) => (place === at ? value : one)) });
  return (
    <Frame
      primary={{ label: translate(words.preview), isBusy, onPress: () => void preview() }}
      onBack={onBack}
    >
      <StepHeading>{translate(words.moreDates)}</StepHeading>
      <p class="help">{translate(words.addHelp, { zone: poll.timeZone })}</p>
      <DraftRestored back={back} />
      {shown.map((date, at) => (
        <DateTimeField
          key={at}
          label={translate(words.newDate, { number: at + 1 })}
          value={date}
          onChange={(value) => set(at, value)}
        />
      ))}
    </Frame>
  );
}
