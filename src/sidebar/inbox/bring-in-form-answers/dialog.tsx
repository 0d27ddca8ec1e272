// Answers of forms: found in tabs, pasted or from a file; looked at one by one, then taken in.
import { useState } from 'preact/hooks';
import type { FormAnswersResult } from '../../../core/inbox/form-answers/plan-bring-in';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { HowToMake } from './how-to-make';
import { Look } from './look';
import { Sources, type AnswerSource, type Table } from './sources';
import * as words from '../../../core/words/panels/inbox/form-answers';

type View =
  | { readonly name: 'sources' | 'how' }
  | { readonly name: 'look'; readonly shown: FormAnswersResult }
  | { readonly name: 'done'; readonly answer: Success<FormAnswersResult> };

function BringInFormAnswers() {
  const [view, setView] = useState<View>({ name: 'sources' });
  const [tables, setTables] = useState<readonly Table[]>([]);
  const [putIn, setPutIn] = useState<AnswerSource>({ left: [], text: '', kind: '' });
  const { isBusy, run } = useRun('bring-in-form-answers');
  const toSources = (): void => setView({ name: 'sources' });
  const look = async (given: readonly Table[]): Promise<void> => {
    setTables(given);
    const answer = await run({ tables: [...given] }, { dryRun: true, saying: translate(words.looking) });
    if (answer) setView({ name: 'look', shown: answer.result });
  };
  const takeIn = async (accept: readonly string[], leave: readonly string[]): Promise<void> => {
    const answer = await run({ tables: [...tables], accept: [...accept], leave: [...leave] });
    if (answer) setView({ name: 'done', answer });
  };
  if (view.name === 'how') return <HowToMake onBack={toSources} />;
  if (view.name === 'look') return <Look {...{ isBusy, takeIn }} shown={view.shown} onBack={toSources} />;
  if (view.name === 'done')
    return (
      <Frame
        primary={{ label: translate(words.next), isBusy, onPress: () => void look(tables) }}
        secondary={{ label: translate(words.close), onPress: closeDialog }}
      >
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  return (
    <Sources
      {...{ isBusy, putIn }}
      put={(changes) => setPutIn({ ...putIn, ...changes })}
      onLook={(given) => void look(given)}
      onHow={() => setView({ name: 'how' })}
    />
  );
}

export const view = viewOf(BringInFormAnswers, DIALOGS['bring-in-form-answers'].title);
