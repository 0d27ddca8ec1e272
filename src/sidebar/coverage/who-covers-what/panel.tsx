// Who covers what: look for gaps and overlaps, take a part in an issue, step back from one.
import { useState } from 'preact/hooks';
import type {
  ShownIssue,
  WhoCoversWhatResult,
} from '../../../core/coverage/who-covers-what/plan-who-covers-what-list';
import type { ShownPart } from '../../../core/coverage/who-covers-what/parts';
import type { Success } from '../../kit/client';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { useViews } from '../../kit/use-views';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { newHere, type CoverageShow } from './choose';
import { ClaimPanel } from './claim';
import { IssueDetail } from './issue';
import { IssueList } from './who-covers-what-list';
import { StepBackPanel } from './step-back';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

type View =
  | { readonly kind: 'issue'; readonly issue: string }
  | { readonly kind: 'claim'; readonly issue: string; readonly workgroup: string }
  | { readonly kind: 'step-back'; readonly issue: string; readonly part: ShownPart }
  | { readonly kind: 'done'; readonly answer: Success };

interface IssueProps {
  readonly issue: ShownIssue;
  readonly result: WhoCoversWhatResult;
  go(view: View): void;
  toList(): void;
}

function IssuePanel({ issue, result, go, toList }: IssueProps) {
  const claim = {
    label: translate(words.claim),
    onPress: () => go({ kind: 'claim', issue: issue.id, workgroup: '' }),
  };
  return (
    <Frame
      primary={newHere(issue, result.actsIn).length > 0 ? claim : undefined}
      secondary={{ label: translate(words.toList), onPress: toList }}
    >
      <IssueDetail
        issue={issue}
        cycle={result.lastCycle}
        mayAct={result.actsIn.length > 0}
        onChange={({ workgroup }) => go({ kind: 'claim', issue: issue.id, workgroup: workgroup.id })}
        onStepBack={(part) => go({ kind: 'step-back', issue: issue.id, part })}
      />
    </Frame>
  );
}

function PartsPanel() {
  const { issue: wanted = '' } = usePanel().opening.input;
  const load = useLoad('who-covers-what', {});
  const [show, choose] = useState<CoverageShow>('all');
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'issue', issue: wanted },
    (from) => from.kind === 'done' && load.refresh(),
  );
  if (view.kind === 'done')
    return (
      <Frame primary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  const result = loadedResult(load);
  const issue = view.kind === 'list' ? undefined : result?.issues.find(({ id }) => id === view.issue);
  if (view.kind === 'list' || !result || !issue)
    return (
      <Frame>
        <Loaded load={load} fields={6} cameBack={cameBack}>
          {(listed) => (
            <IssueList
              {...{ result: listed, show, choose }}
              onPick={({ id }) => go({ kind: 'issue', issue: id })}
            />
          )}
        </Loaded>
      </Frame>
    );
  const onDone = (answer: Success): void => go({ kind: 'done', answer });
  const onBack = (): void => go({ kind: 'issue', issue: issue.id });
  const shared = { issue, result, onDone, onBack };
  if (view.kind === 'claim') return <ClaimPanel {...shared} workgroup={view.workgroup} />;
  if (view.kind === 'step-back') return <StepBackPanel {...shared} part={view.part} />;
  return <IssuePanel {...{ issue, result, go, toList }} />;
}

export const view = viewOf(PartsPanel, words.title);
