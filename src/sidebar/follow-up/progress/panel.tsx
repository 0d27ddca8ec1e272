// What was done on the recommendations: look side by side, record, and plan what comes next.
import { useState } from 'preact/hooks';
import type {
  ListProgressResult,
  ProgressShow,
  ShownProgress,
} from '../../../core/follow-up/progress/plan-progress-list';
import type { Success } from '../../kit/client';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary, StepHeading } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { useViews } from '../../kit/use-views';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { emptyDraft } from '../record-progress/record-progress-draft';
import { RecordForm } from '../record-progress/record-progress-form';
import { OneDetail } from './detail';
import { ProgressList } from './progress-list';
import { changedFields, openedWith } from '../../kit/changed-fields';
import { DraftRestored } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import { binder, useDraft, useFreshErrors } from '../../kit/form';
import { DateField, TextField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/follow-up/progress';
import * as titles from '../../../core/words/workbook/menu';

interface NextStepProps {
  readonly one: ShownProgress;
  onDone(answer: Success): void;
  onBack(): void;
}

/** Who has to act, what the coalition does next about a recommendation, and by when. */
function NextStepPanel({ one, onDone, onBack }: NextStepProps) {
  const { agency, nextStep, due } = one;
  const { draft, change, back, sent } = useDraft(one.id, () => openedWith({ agency, nextStep, due }));
  const { isBusy, errors, clashes, run } = useRun('set-next-step');
  const fresh = useFreshErrors(errors, draft);
  const bind = binder(draft, fresh, change);
  const save = async (): Promise<void> => {
    const { opened, ...fields } = draft;
    const { changes, was } = changedFields(fields, opened ?? fields);
    const answer = await run({ recommendations: [one.id], ...changes, was });
    if (!answer) return;
    sent();
    onDone(answer);
  };
  return (
    <Frame primary={{ label: translate(words.save), isBusy, onPress: () => void save() }} onBack={onBack}>
      <StepHeading>{one.number}</StepHeading>
      <DraftRestored back={back} />
      <Clashes clashes={clashes} draft={draft} change={change} />
      <TextArea label={translate(words.nextStep)} rows={2} {...bind('nextStep')} />
      <DateField label={translate(words.dueOn)} {...bind('due')} />
      <TextField label={translate(words.agency)} {...bind('agency')} />
    </Frame>
  );
}

type View =
  | { readonly kind: 'one' | 'record' | 'plan'; readonly id: string }
  | { readonly kind: 'saved'; readonly answer: Success };

interface RecordProps {
  readonly one: ShownProgress;
  readonly cycle: number | null;
  onSaved(answer: Success): void;
  onBack(): void;
}

/** The form for one recommendation that is known already. */
function RecordHere({ one, cycle, onSaved, onBack }: RecordProps) {
  const load = useLoad('progress-form', cycle === null ? {} : { cycle });
  const secondary = { label: translate(kitText.back), onPress: onBack };
  if (load.state !== 'ready')
    return (
      <Frame secondary={secondary}>
        <Loaded load={load} fields={6}>
          {() => null}
        </Loaded>
      </Frame>
    );
  return (
    <RecordForm
      title={translate(titles.progress)}
      form={{ ...load.result, cycles: [] }}
      about={`record ${one.id}`}
      start={emptyDraft(load.result, [one.id])}
      secondary={secondary}
      onCycle={() => undefined}
      onSaved={onSaved}
    />
  );
}

interface OneProps {
  readonly one: ShownProgress;
  readonly result: ListProgressResult;
  go(view: View): void;
  toList(): void;
}

function OnePanel({ one, result, go, toList }: OneProps) {
  return (
    <Frame
      primary={{ label: translate(words.record), onPress: () => go({ kind: 'record', id: one.id }) }}
      secondary={{ label: translate(words.toList), onPress: toList }}
    >
      <OneDetail one={one} months={result.staleMonths} onPlan={() => go({ kind: 'plan', id: one.id })} />
    </Frame>
  );
}

function DonePanel() {
  const { opening } = usePanel();
  const { id: wanted = '', cycle: itsCycle = '' } = opening.input;
  const [cycle, setCycle] = useState<number | null>(itsCycle === '' ? null : Number(itsCycle));
  const load = useLoad('list-progress', cycle === null ? {} : { cycle });
  const [show, choose] = useState<ProgressShow>('all');
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'one', id: wanted },
    (from) => from.kind === 'saved' && load.refresh(),
  );
  if (view.kind === 'saved')
    return (
      <Frame primary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  const result = loadedResult(load);
  const one = view.kind === 'list' ? undefined : result?.recommendations.find(({ id }) => id === view.id);
  if (view.kind === 'list' || !result || !one)
    return (
      <Frame>
        <Loaded load={load} fields={6} cameBack={cameBack}>
          {(listed) => (
            <ProgressList
              {...{ result: listed, show, choose, onCycle: setCycle }}
              onPick={({ id }) => go({ kind: 'one', id })}
            />
          )}
        </Loaded>
      </Frame>
    );
  const onSaved = (answer: Success): void => go({ kind: 'saved', answer });
  const onBack = (): void => go({ kind: 'one', id: one.id });
  if (view.kind === 'record')
    return <RecordHere one={one} cycle={result.cycle} onSaved={onSaved} onBack={onBack} />;
  if (view.kind === 'plan') return <NextStepPanel one={one} onDone={onSaved} onBack={onBack} />;
  return <OnePanel one={one} result={result} go={go} toList={toList} />;
}

export const view = viewOf(DonePanel, titles.progress);
