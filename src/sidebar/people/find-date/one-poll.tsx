// One poll: its dates with what everybody said, the best first, and the answers of oneself or of somebody on whose word
// one answers.
import { labelled } from '../../kit/labelled';
import { useState } from 'preact/hooks';
import type { ListedPoll } from '../../../core/people/date-polls/plan-date-polls-list';
import type { DatePollAnswer } from '../../../core/people/date-polls/polls';
import { Button } from '../../kit/buttons';
import { DraftRestored } from '../../kit/draft-restored';
import type { Success } from '../../kit/client';
import { PickOne } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/ticks';
import { useDraft } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, Flag, Fold, PlainList, Section } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/people/find-date';

type Answers = Readonly<Record<string, DatePollAnswer>>;
type Dates = ListedPoll['dates'];

const countsOf = ({ counts }: Dates[number]): string => translate(words.counts, counts);

/** The dates with their counts; the best one is marked once somebody can come. */
function Results({ dates, onFix }: { dates: Dates; onFix(date: string): void }) {
  return (
    <PlainList items={dates}>
      {(date) => (
        <>
          {date.when}
          <Detail>{countsOf(date)}</Detail>
          {date === dates[0] && date.counts.yes + date.counts.maybe > 0 && (
            <Flag tone="good">{translate(words.best)}</Flag>
          )}
          <Button
            kind="quiet"
            label={translate(words.fix)}
            about={labelled(translate(words.fix), date.when)}
            onPress={() => onFix(date.id)}
          />
        </>
      )}
    </PlainList>
  );
}

const GIVEN = ['yes', 'maybe', 'no'] as const;
const SAID = { yes: words.yes, maybe: words.ifNeedBe, no: words.no } as const;

/** Who said what, date by date. */
function WhoSaidWhat({ poll: { dates, people } }: { poll: ListedPoll }) {
  const namesOf = (date: string, answer: DatePollAnswer): string =>
    people
      .filter((one) => one.answers[date] === answer)
      .map(({ name }) => name)
      .join(', ');
  const silent = people.filter(({ answers }) => Object.values(answers).every((one) => one === 'none'));
  return (
    <Fold summary={translate(words.whoSaidWhat)}>
      <PlainList items={dates}>
        {({ id, when }) => (
          <>
            {when}
            {GIVEN.map((answer) => {
              const names = namesOf(id, answer);
              return names === '' ? null : (
                <Detail key={answer}>{labelled(translate(SAID[answer]), names)}</Detail>
              );
            })}
          </>
        )}
      </PlainList>
      {silent.length > 0 && (
        <p class="help">{translate(words.silent, { names: silent.map(({ name }) => name).join(', ') })}</p>
      )}
    </Fold>
  );
}

interface AnswerProps {
  readonly poll: ListedPoll;
  /** Id of the person on whose word one answers, '' for oneself. */
  readonly person: string;
  readonly given: Answers;
  onDone(answer: Success): void;
}

/** The answers to each date, in the order in which the dates stand. */
function useAnswers({ poll, person, given, onDone }: AnswerProps) {
  const { draft, change, back, sent } = useDraft(`${poll.id} ${person}`, () => ({ answers: given }));
  const { isBusy, run } = useRun('answer-dates');
  const send = async (): Promise<void> => {
    const answers = Object.fromEntries(Object.entries(draft.answers).filter(([, one]) => one !== 'none'));
    const answer = await run({ poll: poll.id, answers, ...(person !== '' && { for: person }) });
    if (!answer) return;
    sent();
    onDone(answer);
  };
  const set = (date: string, answer: string): void =>
    change({ answers: { ...draft.answers, [date]: answer as DatePollAnswer } });
  return { answers: draft.answers, set, back, isBusy, send };
}

interface OnePollProps {
  readonly poll: ListedPoll;
  onDone(answer: Success): void;
  onBack(): void;
  /** '' gives the question up. */
  onClose(date: string): void;
  onAdd(): void;
}

/** Those who may fix the date answer for others, too. */
function ForWhom({
  poll,
  person,
  onPick,
}: Pick<AnswerProps, 'poll' | 'person'> & { onPick(id: string): void }) {
  const { me } = usePanel();
  if (!poll.mayFix) return null;
  const others = poll.people.filter(({ id }) => id !== me?.person);
  return (
    <PickOne
      label={translate(words.forWhom)}
      help={translate(words.forWhomHelp)}
      options={others}
      value={person}
      onChange={onPick}
    />
  );
}

function Form(props: OnePollProps & AnswerProps & { onPick(id: string): void }) {
  const { poll, person, given, onPick, onBack, onClose, onAdd } = props;
  const { answers, set, back, isBusy, send } = useAnswers(props);
  const asked = poll.dates.filter(({ id }) => given[id] !== undefined);
  const options = GIVEN.map((id) => ({ id, name: translate(SAID[id]) }));
  const onPress = (): void => void send();
  return (
    <Frame
      primary={asked.length > 0 ? { label: translate(words.send), isBusy, onPress } : undefined}
      onBack={onBack}
    >
      <StepHeading>{poll.title}</StepHeading>
      <p class="quiet">
        {[poll.workgroups, translate(words.answered, poll)].filter((part) => part !== '').join(' · ')}
      </p>
      {poll.mayFix && (
        <>
          <Results dates={poll.dates} onFix={onClose} />
          <Button kind="quiet" label={translate(words.moreDates)} onPress={onAdd} />
          <WhoSaidWhat poll={poll} />
        </>
      )}
      <Section title={translate(words.whichSuit)}>
        <DraftRestored back={back} />
        <ForWhom {...{ poll, person, onPick }} />
        {asked.map((date) => (
          <Radios
            key={date.id}
            label={date.when}
            help={poll.mayFix ? undefined : countsOf(date)}
            options={options}
            value={answers[date.id] ?? 'none'}
            onChange={(answer) => set(date.id, answer)}
          />
        ))}
      </Section>
      {poll.mayFix && <Button label={translate(words.giveUp)} onPress={() => onClose('')} />}
    </Frame>
  );
}

/** The answers of whoever is picked, in the order of the days. */
export function OnePoll(props: OnePollProps) {
  const { poll } = props;
  const [person, setPerson] = useState('');
  const given =
    person === '' ? (poll.own ?? {}) : (poll.people.find(({ id }) => id === person)?.answers ?? {});
  return <Form key={person} {...props} {...{ person, given }} onPick={setPerson} />;
}
