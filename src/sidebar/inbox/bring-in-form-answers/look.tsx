// The answers as they would be taken in, each to be ticked.
import { useState } from 'preact/hooks';
import { FORM_TITLES } from '../../../core/inbox/form-answers/form-kinds';
import type {
  AnswerState,
  FormAnswersResult,
  ShownAnswer,
} from '../../../core/inbox/form-answers/plan-bring-in';
import type { Text } from '../../../core/base/messages/text';
import { Button } from '../../kit/buttons';
import { Frame } from '../../kit/frame';
import { translate } from '../../kit/panel-context';
import { Lines } from '../../kit/parts';
import { Table } from '../../kit/table';
import * as words from '../../../core/words/panels/inbox/form-answers';

const STATES: Readonly<Record<AnswerState, Text>> = {
  new: words.isNew,
  changes: words.changes,
  there: words.isThere,
  again: words.isAgain,
  unread: words.unread,
  unknown: words.unknown,
  ended: words.ended,
};

/** What can be taken in, and what a press on the button settles besides. */
const OPEN: readonly AnswerState[] = ['new', 'changes'];
const SETTLED: readonly AnswerState[] = ['there', 'again'];

const HEADS = [words.take, words.state, words.form, words.who, words.does, words.drop];

interface LookProps {
  readonly shown: FormAnswersResult;
  readonly isBusy: boolean;
  takeIn(accept: readonly string[], leave: readonly string[]): Promise<void>;
  onBack(): void;
}

type Change = (key: string, isTicked: boolean) => void;

interface RowProps {
  readonly one: ShownAnswer;
  readonly isTaken: boolean;
  readonly isLeft: boolean;
  readonly take: Change;
  readonly drop: Change;
}

function Row({ one, isTaken, isLeft, take, drop }: RowProps) {
  const place = { name: one.name || one.email, table: one.table, row: one.row };
  const lines = [...one.said, ...(one.remark === '' ? [] : [translate(words.remark, { text: one.remark })])];
  return (
    <tr>
      <td class="ticked">
        {OPEN.includes(one.state) && (
          <input
            type="checkbox"
            aria-label={translate(words.takeOne, place)}
            checked={isTaken}
            onChange={(event) => take(one.key, event.currentTarget.checked)}
          />
        )}
      </td>
      <td class={`state-${one.state}`}>{translate(STATES[one.state])}</td>
      <td>{translate(FORM_TITLES[one.kind])}</td>
      <th scope="row">
        {one.name || one.email}
        <p class="help">
          {[one.name && one.email, one.time, translate(words.place, place)].filter(Boolean).join(' · ')}
        </p>
      </th>
      <td>
        <Lines lines={lines} />
        {one.chosen !== '' && <p class="help">{one.chosen}</p>}
      </td>
      <td class="ticked">
        <input
          type="checkbox"
          aria-label={translate(words.dropOne, place)}
          checked={isLeft}
          onChange={(event) => drop(one.key, event.currentTarget.checked)}
        />
      </td>
    </tr>
  );
}

const withOrWithout = (keys: readonly string[], key: string, isIn: boolean): readonly string[] => [
  ...keys.filter((one) => one !== key),
  ...(isIn ? [key] : []),
];

function About({ shown }: { shown: FormAnswersResult }) {
  const { answers, before, waiting, tables } = shown;
  return (
    <>
      <p class="counts">{translate(words.counts, { count: answers.length, before })}</p>
      {waiting > 0 && <p class="help">{translate(words.wait, { count: waiting })}</p>}
      {tables.map(({ name, kind, leftOut }) => (
        <>
          {kind === '' && <p class="help">{translate(words.notKnown, { name })}</p>}
          {leftOut.length > 0 && (
            <p class="help">{translate(words.leftOut, { name, columns: leftOut.join(', ') })}</p>
          )}
        </>
      ))}
    </>
  );
}

function NothingLeft({ shown, onBack }: Pick<LookProps, 'shown' | 'onBack'>) {
  return (
    <Frame onBack={onBack}>
      <About shown={shown} />
      <p>{translate(words.nothingLeft)}</p>
    </Frame>
  );
}

interface AnswersProps {
  readonly answers: readonly ShownAnswer[];
  readonly taken: readonly string[];
  readonly left: readonly string[];
  setTaken(keys: readonly string[]): void;
  setLeft(keys: readonly string[]): void;
}

const Answers = ({ answers, taken, left, setTaken, setLeft }: AnswersProps) => (
  // Scrolled by keyboard as well.
  <div class="answers-table" tabIndex={0} role="region" aria-label={translate(words.answers)}>
    <Table heads={HEADS.map((head) => translate(head))}>
      {answers.map((one) => (
        <Row
          key={one.key}
          one={one}
          isTaken={taken.includes(one.key)}
          isLeft={left.includes(one.key)}
          take={(key, isTicked) => setTaken(withOrWithout(taken, key, isTicked))}
          drop={(key, isTicked) => setLeft(withOrWithout(left, key, isTicked))}
        />
      ))}
    </Table>
  </div>
);

const keysOf = (answers: readonly ShownAnswer[], states: readonly AnswerState[]): readonly string[] =>
  answers.filter(({ state }) => states.includes(state)).map(({ key }) => key);

export function Look({ shown, isBusy, takeIn, onBack }: LookProps) {
  const { answers } = shown;
  const [taken, setTaken] = useState(keysOf(answers, ['new']));
  const [left, setLeft] = useState<readonly string[]>([]);
  const accepted = taken.filter((key) => !left.includes(key));
  const settled = keysOf(answers, SETTLED).filter((key) => !left.includes(key));
  if (answers.length === 0) return <NothingLeft {...{ shown, onBack }} />;
  const primary = {
    ...{ label: translate(words.takeIn, { count: accepted.length }), isBusy },
    onPress: () => void takeIn([...accepted, ...settled], left),
  };
  return (
    <Frame primary={primary} onBack={onBack}>
      <About shown={shown} />
      {keysOf(answers, ['changes']).length > 0 && <p class="help">{translate(words.changesHelp)}</p>}
      <div class="tick-all">
        <Button label={translate(words.all)} onPress={() => setTaken(keysOf(answers, OPEN))} />
        <Button label={translate(words.none)} onPress={() => setTaken([])} />
      </div>
      <Answers {...{ answers, taken, left, setTaken, setLeft }} />
    </Frame>
  );
}
