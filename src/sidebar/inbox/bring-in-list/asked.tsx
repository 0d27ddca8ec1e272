// What the list leaves open, one question for all its lines, each with a usual answer; and what was settled by itself.
import { useState } from 'preact/hooks';
import type { ListReading } from '../../../core/workbook/list-reading/list-result';
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
  'two people': words.askTwo,
  number: words.askNumber,
} as const;

const sentenceOf = ({ about, written }: Question): string => translate(SENTENCES[about], { written });

/** A proposal without a name of its own is a new row, or none. */
const optionsOf = ({ proposals, written }: Question) =>
  proposals.map(({ value: id, name, why }) => {
    if (name !== '') return { id, name: why === '' ? name : translate(words.because, { name, why }) };
    return { id, name: id === 'new' ? translate(words.newOne, { written }) : translate(words.leaveOpen) };
  });

interface AnswerProps {
  readonly question: Question;
  readonly value: string;
  answer(value: string): void;
}

/** What can be told where nothing is proposed; of the rest, a line says that it is left out or kept in notes. */
const TYPED: readonly Question['about'][] = ['address', 'country', 'date', 'name'];

/** An answer in somebody's own words: it counts when it is pressed, since the list is read again with it. */
function Typed({ question, value, answer }: AnswerProps) {
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

function Answer(props: AnswerProps) {
  const { question, value, answer } = props;
  if (question.proposals.length > 0)
    return (
      <SelectField
        label={sentenceOf(question)}
        options={optionsOf(question)}
        {...(!question.proposals.some((one) => one.value === '') && { empty: translate(words.leaveOpen) })}
        value={value}
        onChange={answer}
      />
    );
  if (TYPED.includes(question.about)) return <Typed {...props} />;
  return (
    <p>
      {sentenceOf(question)} <span class="quiet">{translate(words.leftOpen)}</span>
    </p>
  );
}

interface AskedProps {
  readonly reading: ListReading;
  readonly settled: ReadonlySet<string>;
  readonly answers: Readonly<Record<string, string>>;
  answer(key: string, value: string): void;
  settle(keys: readonly string[]): void;
  show(lines: readonly number[], about: string): void;
}

function One({ question, answers, answer, show }: AskedProps & { readonly question: Question }) {
  const { key, usual, lines, written } = question;
  const of = { count: lines.length, written };
  return (
    <div class="one-asked">
      <Answer question={question} value={answers[key] ?? usual} answer={(value) => answer(key, value)} />
      <Button
        kind="quiet"
        label={translate(words.itsRows, of)}
        about={translate(words.itsRowsAbout, of)}
        onPress={() => show(lines, sentenceOf(question))}
      />
    </div>
  );
}

const isAddress = ({ about }: Question): boolean => about === 'address';

export function Asked(props: AskedProps) {
  const { questions } = props.reading;
  const isSettled = ({ key }: Question): boolean => props.settled.has(key);
  const open = questions.filter((one) => !isSettled(one));
  // Mistyped addresses come by the half dozen, each with its proposal: one line for all, until it is pressed.
  const addresses = questions.filter(isAddress);
  const isTogether = addresses.length > 1;
  const others = isTogether ? questions.filter((one) => !isAddress(one)) : questions;
  const mostFirst = [...others].sort((one, other) => other.lines.length - one.lines.length);
  const oneOf = (question: Question) => <One key={question.key} {...props} question={question} />;
  if (questions.length === 0) return <p>{translate(words.nothingAsked)}</p>;
  return (
    <Section title={translate(words.asked, { count: open.length })}>
      {open.length > 0 && (
        <>
          <p class="help">{translate(words.usualCounts)}</p>
          <Button
            label={translate(words.takeAll, { count: open.length })}
            onPress={() => props.settle(open.map(({ key }) => key))}
          />
        </>
      )}
      {mostFirst.map((one, at) =>
        at < OPEN && !isSettled(one) ? (
          oneOf(one)
        ) : (
          <Fold key={one.key} summary={(isSettled(one) ? '✓ ' : '') + sentenceOf(one)}>
            {oneOf(one)}
          </Fold>
        ),
      )}
      {isTogether && (
        <Fold summary={translate(words.addresses, { count: addresses.length })}>{addresses.map(oneOf)}</Fold>
      )}
    </Section>
  );
}

/** What was made right without a question: a line each, with its rows at a press. */
export const Settled = ({ reading, show }: Pick<AskedProps, 'reading' | 'show'>) => (
  <>
    {reading.settled.map(({ what, lines }) => (
      <p key={what} class="settled">
        ✓ {what}{' '}
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
