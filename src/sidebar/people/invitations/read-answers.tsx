// What pasted replies say, line by line: each is taken, changed or left before anything is noted.
import { useState } from 'preact/hooks';
import type { GivenAnswer } from '../../../core/people/invitations/codes';
import type { ReadAnswer, ReadAnswersResult } from '../../../core/people/invitations/plan-read';
import { invitationAnswers, wordText } from '../../../core/base/vocabulary/words';
import type { Success } from '../../kit/client';
import { SelectField, type Option } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, Flag, PlainList } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/people/invitations';

/** Those about which there is something to choose. */
const isOpen = ({ state }: ReadAnswer): boolean =>
  state === 'new' || state === 'changed' || state === 'unclear';

type Chosen = Readonly<Record<string, GivenAnswer | ''>>;

const startOf = ({ answers }: ReadAnswersResult): Chosen =>
  Object.fromEntries(answers.filter(isOpen).map(({ invitation, answer }) => [invitation, answer]));

interface LineProps {
  readonly read: ReadAnswer;
  readonly chosen: GivenAnswer | '';
  choose(answer: GivenAnswer | ''): void;
}

function Line({ read, chosen, choose }: LineProps) {
  const { language } = usePanel();
  const { code, name, title, told, state, before } = read;
  const options: readonly Option[] = invitationAnswers
    .filter(({ key }) => key !== 'none')
    .map(({ key, text }) => ({ id: key, name: text[language] }));
  const who = name || code;
  return (
    <>
      {isOpen(read) ? (
        <SelectField
          label={who}
          options={options}
          empty={translate(words.leave)}
          value={chosen}
          onChange={(answer) => choose(answer as GivenAnswer | '')}
        />
      ) : (
        <b>{who}</b>
      )}
      {title !== '' && <Detail>{title}</Detail>}
      {told !== '' && <Flag tone={state === 'same' ? 'good' : 'late'}>{told}</Flag>}
      {before !== 'none' && state !== 'same' && (
        <Detail>{translate(words.before, { answer: wordText(invitationAnswers, before)[language] })}</Detail>
      )}
    </>
  );
}

interface ReadProps {
  readonly result: ReadAnswersResult;
  onDone(answer: Success): void;
  onBack(): void;
}

export function ReadAnswers({ result, onDone, onBack }: ReadProps) {
  const [chosen, setChosen] = useState(() => startOf(result));
  const { isBusy, run } = useRun('answer-invitations');
  const taken = result.answers.flatMap(({ invitation, before: was }) => {
    const answer = chosen[invitation] ?? '';
    return answer === '' ? [] : [{ invitation, answer, was }];
  });
  const note = async (): Promise<void> => {
    const answer = await run({ answers: taken });
    if (answer) onDone(answer);
  };
  const primary = {
    label: translate(words.save, { count: taken.length }),
    isBusy,
    onPress: () => void note(),
  };
  return (
    <Frame primary={taken.length > 0 ? primary : undefined} onBack={onBack}>
      <StepHeading>{translate(words.said)}</StepHeading>
      {taken.length === 0 && <p class="help">{translate(words.nothingToNote)}</p>}
      <PlainList items={result.answers}>
        {(read) => (
          <Line
            read={read}
            chosen={chosen[read.invitation] ?? ''}
            choose={(answer) => setChosen({ ...chosen, [read.invitation]: answer })}
          />
        )}
      </PlainList>
      {result.more > 0 && <p class="help">{translate(words.more, { count: result.more })}</p>}
    </Frame>
  );
}
