// Advance questions: the bank with its deadline, new ones, to whom they were given, and those that were published.
import { useState } from 'preact/hooks';
import type { BankQuestion } from '../../../core/advocacy/questions/plan-bank';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { AddStep, GiveStep } from './add';
import { BringInStep } from './bring-in';
import { Bank } from './questions-list';
import { Offered } from './offered';
import * as words from '../../../core/words/panels/advocacy/questions';
import * as titles from '../../../core/words/workbook/menu';

type Step = 'list' | 'add' | 'bring-in' | BankQuestion;

function QuestionsPanel() {
  const { me } = usePanel();
  const load = useLoad('question-bank', {});
  const [step, setStep] = useState<Step>('list');
  const bank = loadedResult(load);
  const onBack = (): void => {
    setStep('list');
    setStatus('');
  };
  const onDone = ({ summary }: Success): void => {
    setStep('list');
    load.refresh();
    setStatus(summary.join(' '), 'good');
  };
  const mayBringIn = me !== undefined && me !== null && (me.isCoordinator || me.coChairs.length > 0);
  if (step === 'bring-in') return <BringInStep onDone={onDone} onBack={onBack} />;
  if (bank && step === 'add') return <AddStep {...{ bank, onDone, onBack }} />;
  if (bank && typeof step === 'object') return <GiveStep {...{ bank, onDone, onBack }} question={step} />;
  const add = { label: translate(words.add), onPress: () => setStep('add') };
  return (
    <Frame primary={bank ? add : undefined}>
      <Loaded load={load}>
        {(loaded) => (
          <>
            <Offered offered={loaded.offered} onDone={onDone} />
            <Bank bank={loaded} onGive={setStep} />
          </>
        )}
      </Loaded>
      {mayBringIn && <Button label={translate(words.bringIn)} onPress={() => setStep('bring-in')} />}
    </Frame>
  );
}

export const view = viewOf(QuestionsPanel, titles.questions);
