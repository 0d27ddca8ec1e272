// What the list leaves open, one question for all its lines, each with a usual answer; and what was settled by itself.
import { useState } from 'preact/hooks';
import type { ListReading } from './reading';
import { Button } from '../../kit/buttons';
import { SelectField, TextField } from '../../kit/fields/inputs';
import { translate } from '../../kit/panel-context';
import { Fold, Section } from '../../kit/parts';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

type Question = ListReading['questions'][number];

/** So many stand open; the others are one line each until they are pressed. */
const OPEN = 3;

const SENTENCES = {
  word: words.askWord,
  address: words.askAddress,
  name: words.askName,
  same: words.askSame,
  'same name': words.askSameName,
  country: words.askCountry,
  date: words.askDate,
  'see above': words.askAbove,
  nobody: words.askNobody,
  'other body': words.askOtherBody,
  'unnamed others': words.askOthers,
} as const;

const sentenceOf = ({ about, written }: Question): string => translate(SENTENCES[about], { written });

/** A proposal without a name of its own: a new row, or none. */
const unnamed = (value: string, written: string): string =>
  value === 'new' ? translate(words.newOne, { written }) : translate(words.leaveOpen);

const optionsOf = ({ proposals, written }: Question) =>
  proposals.map(({ value, name, why }) => ({
    id: value,
    name: name === '' ? unnamed(value, written) : why === '' ? name : translate(words.because, { name, why }),
  }));

interface OneProps {
  readonly question: Question;
  readonly value: string;
  answer(value: string): void;
  show(): void;
}

/** What can be told where nothing is proposed; of the rest, a line says that it is left out or kept in notes. */
const TYPED: readonly Question['about'][] = ['address', 'country', 'date', 'name'];

/** An answer in somebody's own words: it counts when it is pressed, since the list is read again with it. */
function Typed({ question, value, answer }: Omit<OneProps, 'show'>) {
  const [typed, setTyped] = useState(value);
  return (
    <>
      <TextField label={sentenceOf(question)} value={typed} onChange={setTyped} />
      <Button
        label={translate(words.useTyped)}
        about={translate(words.useTypedAbout, { written: question.written })}
        onPress={() => answer(typed.trim())}
      />
    </>
  );
}

const Chosen = ({ question, value, answer }: Omit<OneProps, 'show'>) => (
  <SelectField
    label={sentenceOf(question)}
    options={optionsOf(question)}
    {...(question.proposals.some((one) => one.value === '') ? {} : { empty: translate(words.leaveOpen) })}
    value={value}
    onChange={answer}
  />
);

function answerField(question: Question) {
  if (question.proposals.length > 0) return Chosen;
  return TYPED.includes(question.about) ? Typed : Told;
}

const Told = ({ question }: Pick<OneProps, 'question'>) => (
  <p>
    {sentenceOf(question)} <span class="quiet">{translate(words.leftOpen)}</span>
  </p>
);

const One = ({ question, value, answer, show }: OneProps) => {
  const AnswerField = answerField(question);
  return (
    <div class="one-asked">
      <AnswerField {...{ question, value, answer }} />
      <Button
        kind="quiet"
        label={translate(words.itsRows, { count: question.lines.length })}
        about={translate(words.itsRowsAbout, { count: question.lines.length, written: question.written })}
        onPress={show}
      />
    </div>
  );
};

interface AskedProps {
  readonly reading: ListReading;
  readonly settled: ReadonlySet<string>;
  readonly answers: Readonly<Record<string, string>>;
  answer(key: string, value: string): void;
  settleAll(): void;
  show(lines: readonly number[], about: string): void;
}

/** Mistyped addresses come by the half dozen, each with its proposal: one line for all, until it is pressed. */
const isAddress = ({ about }: Question): boolean => about === 'address';

/** Those with the most lines first. */
const inOrder = (questions: readonly Question[]): readonly Question[] =>
  [...questions].sort((a, b) => b.lines.length - a.lines.length);

export function Asked({ reading, settled, answers, answer, settleAll, show }: AskedProps) {
  const open = reading.questions.filter(({ key }) => !settled.has(key));
  const addresses = reading.questions.filter(isAddress);
  const together = addresses.length > 1 ? addresses : [];
  const others = inOrder(reading.questions.filter((one) => !together.includes(one)));
  const oneOf = (question: Question) => (
    <One
      key={question.key}
      question={question}
      value={answers[question.key] ?? question.usual}
      answer={(value) => answer(question.key, value)}
      show={() => show(question.lines, sentenceOf(question))}
    />
  );
  if (reading.questions.length === 0) return <p>{translate(words.nothingAsked)}</p>;
  return (
    <Section title={translate(words.asked, { count: open.length })}>
      {open.length > 0 && (
        <>
          <p class="help">{translate(words.usualCounts)}</p>
          <Button label={translate(words.takeAll, { count: open.length })} onPress={settleAll} />
        </>
      )}
      {others.map((question, at) =>
        at < OPEN && !settled.has(question.key) ? (
          oneOf(question)
        ) : (
          <Fold key={question.key} summary={(settled.has(question.key) ? '✓ ' : '') + sentenceOf(question)}>
            {oneOf(question)}
          </Fold>
        ),
      )}
      {together.length > 0 && (
        <Fold summary={translate(words.addresses, { count: together.length })}>{together.map(oneOf)}</Fold>
      )}
    </Section>
  );
}

/** What was made right without a question: a line each, with its rows at a press. */
export const Settled = ({ reading, show }: Pick<AskedProps, 'reading' | 'show'>) => (
  <>
    {reading.settled.map(({ what, lines }) => (
      <p key={what} class="settled">
        {translate(words.settled, { what })}{' '}
        <Button
          kind="quiet"
          label={translate(words.show)}
          about={translate(words.showAbout, { what })}
          onPress={() => show(lines, what)}
        />
      </p>
    ))}
  </>
);
