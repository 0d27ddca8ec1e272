// Who covers an issue: take a part in it, or step back.
import { useState } from 'preact/hooks';
import type {
  ShownIssue,
  WhoCoversWhatResult,
} from '../../../core/coverage/who-covers-what/plan-who-covers-what-list';
import type { ShownPart } from '../../../core/coverage/who-covers-what/parts';
import type { Success } from '../../kit/client';
import { Done } from '../../kit/done';
import { Empty, Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { ofThing, type OfThing } from '../../kit/of-thing';
import { translate } from '../../kit/panel-context';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { newHere } from './choose';
import { ClaimPanel } from './claim';
import { IssueDetail } from './issue';
import { StepBackPanel } from './step-back';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

type Step =
  | { readonly kind: 'issue' }
  | { readonly kind: 'claim'; readonly workgroup: string }
  | { readonly kind: 'step-back'; readonly part: ShownPart };

interface IssueProps {
  readonly issue: ShownIssue;
  readonly result: WhoCoversWhatResult;
  onDone(answer: Success): void;
}

function OneIssue({ issue, result, onDone }: IssueProps) {
  const [step, go] = useState<Step>({ kind: 'issue' });
  const shared = { issue, result, onDone, onBack: () => go({ kind: 'issue' }) };
  if (step.kind === 'claim') return <ClaimPanel {...shared} workgroup={step.workgroup} />;
  if (step.kind === 'step-back') return <StepBackPanel {...shared} part={step.part} />;
  const claim = { label: translate(words.claim), onPress: () => go({ kind: 'claim', workgroup: '' }) };
  return (
    <Frame primary={newHere(issue, result.actsIn).length > 0 ? claim : undefined}>
      <IssueDetail
        issue={issue}
        cycle={result.lastCycle}
        mayAct={result.actsIn.length > 0}
        onChange={({ workgroup }) => go({ kind: 'claim', workgroup: workgroup.id })}
        onStepBack={(part) => go({ kind: 'step-back', part })}
      />
    </Frame>
  );
}

function PartsPanel({ id }: OfThing) {
  const load = useLoad('who-covers-what', {});
  const [answer, setAnswer] = useState<Success | null>(null);
  const onBack = (): void => {
    setAnswer(null);
    load.refresh();
  };
  if (answer) return <Done answer={answer} onBack={onBack} />;
  const result = loadedResult(load);
  const issue = result?.issues.find((one) => one.id === id);
  if (result && issue) return <OneIssue {...{ issue, result }} onDone={setAnswer} />;
  return (
    <Frame>
      <Loaded load={load}>{() => <Empty words={translate(kitText.notThere)} />}</Loaded>
    </Frame>
  );
}

export const view = viewOf(ofThing({ sheet: 'ISS', key: 'issue' }, PartsPanel), words.title);
