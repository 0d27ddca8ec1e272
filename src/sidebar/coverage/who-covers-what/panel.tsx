// Who covers what: look for gaps and overlaps, take a part in an issue, step back from one.
import { useRef, useState } from 'preact/hooks';
import type { ShownIssue, WhoCoversWhatResult } from '../../../core/coverage/who-covers-what/plan-list';
import type { ShownPart } from '../../../core/coverage/who-covers-what/parts';
import type { Success } from '../../kit/calls';
import { FocusHere } from '../../kit/focus-here';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { Summary } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, type Load } from '../../kit/use-calls';
import { newHere, type Show } from './choose';
import { ClaimPanel } from './claim';
import { IssueDetail } from './issue';
import { IssueList } from './list';
import { StepBackPanel } from './step-back';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

type View =
  | { readonly kind: 'list' }
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
  const { say } = usePanel();
  const claim = {
    label: say(words.claim),
    onPress: () => go({ kind: 'claim', issue: issue.id, workgroup: '' }),
  };
  return (
    <Frame
      title={say(words.title)}
      primary={newHere(issue, result.actsIn).length > 0 ? claim : undefined}
      secondary={{ label: say(words.toList), onPress: toList }}
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

interface ListPanelProps {
  readonly load: Load<WhoCoversWhatResult>;
  readonly show: Show;
  readonly cameBack: boolean;
  choose(show: Show): void;
  onPick(issue: ShownIssue): void;
}

function ListPanel({ load, cameBack, ...list }: ListPanelProps) {
  const { say } = usePanel();
  return (
    <Frame title={say(words.title)}>
      <Loaded load={load} fields={6}>
        {(result) => (
          <FocusHere when={cameBack}>
            <IssueList result={result} {...list} />
          </FocusHere>
        )}
      </Loaded>
    </Frame>
  );
}

function DonePanel({ answer, toList }: { answer: Success; toList(): void }) {
  const { say } = usePanel();
  return (
    <Frame title={say(words.title)} primary={{ label: say(words.toList), onPress: toList }}>
      <Summary answer={answer} mayUndo />
    </Frame>
  );
}

function PartsPanel() {
  const { tell, opening } = usePanel();
  const { issue: wanted = '' } = opening.input;
  const load = useLoad('who-covers-what', {});
  const [show, choose] = useState<Show>('all');
  const [view, go] = useState<View>(wanted === '' ? { kind: 'list' } : { kind: 'issue', issue: wanted });
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    if (view.kind === 'done') load.refresh();
    tell('');
    go({ kind: 'list' });
  };
  if (view.kind === 'done') return <DonePanel answer={view.answer} toList={toList} />;
  const result = load.state === 'ready' ? load.result : undefined;
  const issue = view.kind === 'list' ? undefined : result?.issues.find(({ id }) => id === view.issue);
  if (view.kind === 'list' || !result || !issue)
    return (
      <ListPanel
        {...{ load, show, choose }}
        cameBack={cameBack.current}
        onPick={({ id }) => go({ kind: 'issue', issue: id })}
      />
    );
  const onDone = (answer: Success): void => go({ kind: 'done', answer });
  const onBack = (): void => go({ kind: 'issue', issue: issue.id });
  const shared = { issue, result, onDone, onBack };
  if (view.kind === 'claim') return <ClaimPanel {...shared} workgroup={view.workgroup} />;
  if (view.kind === 'step-back') return <StepBackPanel {...shared} part={view.part} />;
  return <IssuePanel issue={issue} result={result} go={go} toList={toList} />;
}

mountPanel(PartsPanel);
