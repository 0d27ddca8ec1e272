// Brings in what the UN publishes: first what was understood, then, when one says so, the rows.
import { useRef, useState } from 'preact/hooks';
import type { ImportFormResult, ReadKind } from '../../../core/un-documents/reports/plan-recognize';
import type { Success } from '../../kit/client';
import { DraftRestored } from '../../kit/draft-restored';
import { useUnsentDraft, type RestoredDraft } from '../../kit/unsent-draft';
import { FocusHere, Skeleton } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { openWindow } from '../../kit/open-dialog';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { Annotated } from './annotated';
import { AnswersFound, hasAnswersToWrite } from './answers-found';
import { CountryReportFound } from './country-report-found';
import { EMPTY_UN_TEXT_DRAFT, usualCycle, type UnTextDraft } from './bring-in-un-text-draft';
import { ImportForm } from './bring-in-un-text-form';
import { KindField } from './kind-field';
import { OthersFound } from './others-found';
import { hasRecommendationsToWrite, RecommendationsFound } from './recommendations-found';
import { useImport, type ImportCheck } from './use-import';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';
import { Button } from '../../kit/buttons';
import '../../kit/leaving';

const NO_FORM: ImportFormResult = { session: null, country: '', countryNames: [], countries: [], cycles: [] };

type Importing = ReturnType<typeof useImport>;

function hasSomethingToWrite({ as, result }: ImportCheck, draft: UnTextDraft): boolean {
  if (as === 'source') return result.added + result.changed > 0;
  if (as === 'country-report') return result.added + result.changed + result.left > 0;
  return as === 'answers' ? hasAnswersToWrite(result, draft) : hasRecommendationsToWrite(result, draft);
}

interface CheckedStepProps {
  readonly checked: ImportCheck;
  readonly draft: UnTextDraft;
  readonly form: ImportFormResult;
  readonly isBusy: boolean;
  change(changes: Partial<UnTextDraft>): void;
  onKind(kind: ReadKind): void;
  onBringIn(): void;
  onBack(): void;
  onAnnotated(): void;
}

function Found({ checked, draft, form, change, onAnnotated }: CheckedStepProps) {
  if (checked.as === 'source') return <OthersFound result={checked.result} />;
  if (checked.as === 'country-report') return <CountryReportFound result={checked.result} />;
  if (checked.as === 'recommendations')
    return (
      <RecommendationsFound
        result={checked.result}
        draft={draft}
        countries={form.countries}
        change={change}
      />
    );
  return (
    <>
      <AnswersFound {...{ draft, change }} result={checked.result} />
      <Button label={translate(words.annotated)} onPress={onAnnotated} />
    </>
  );
}

function CheckedStep(props: CheckedStepProps) {
  const { checked, draft, isBusy, onKind, onBringIn, onBack } = props;
  const mayBringIn = hasSomethingToWrite(checked, draft);
  return (
    <Frame
      primary={mayBringIn ? { label: translate(words.bringIn), isBusy, onPress: onBringIn } : undefined}
      onBack={onBack}
    >
      <StepHeading>{translate(words.understood)}</StepHeading>
      <KindField
        kind={checked.as === 'answers' ? 'addendum' : checked.result.kind}
        onChange={(kind) => !isBusy && onKind(kind)}
      />
      {checked.as !== 'source' && (
        <p class="quiet">{translate(words.ofCycle, { cycle: draft.cycle ?? '' })}</p>
      )}
      <Found {...props} />
    </Frame>
  );
}

interface StartProps {
  readonly draft: UnTextDraft;
  readonly form: ImportFormResult;
  readonly importing: Importing;
  readonly isLoading: boolean;
  readonly cameBack: boolean;
  readonly typedBefore: RestoredDraft | null;
  change(draft: UnTextDraft): void;
  onChecked(checked: ImportCheck | null): void;
  onAnnotated(): void;
}

function Start(props: StartProps) {
  const { draft, form, importing, isLoading, cameBack, typedBefore, change, onChecked, onAnnotated } = props;
  const { isBusy, errors, check } = importing;
  const look = async (one: UnTextDraft): Promise<void> => onChecked((await check(one)) ?? null);
  const hasRows = form.cycles.some(({ cycle }) => cycle === draft.cycle);
  const fields = (
    <>
      <DraftRestored back={typedBefore} />
      <ImportForm
        draft={draft}
        countryNames={form.countryNames}
        errors={errors}
        change={(changes) => change({ ...draft, ...changes })}
        onPaste={(pasted) => {
          const next = { ...draft, ...pasted };
          change(next);
          void look(next);
        }}
      />
      {hasRows && <Button label={translate(words.annotated)} kind="quiet" onPress={onAnnotated} />}
    </>
  );
  return (
    <Frame primary={{ label: translate(words.check), isBusy, onPress: () => void look(draft) }}>
      {/* What comes from the workbook only helps: the fields serve without it too. */}
      <FocusHere when={cameBack}>{isLoading ? <Skeleton /> : fields}</FocusHere>
    </Frame>
  );
}

interface DoneProps {
  readonly answer: Success;
  /** Of what was brought in. */
  readonly cycle: number | null;
  readonly checked: ImportCheck;
  onAnother(): void;
  onAnnotated(): void;
}

/** What comes next: recommendations are divided, of those just brought in what they are about first. */
const divide = (cycle: number | null): void => {
  void openWindow('division', { step: 'about', ...(cycle !== null && { cycle: String(cycle) }) });
};

function Done({ answer, checked, cycle, onAnother, onAnnotated }: DoneProps) {
  const primary = { label: translate(titles.division), onPress: () => divide(cycle) };
  return (
    <Frame
      primary={checked.as === 'recommendations' ? primary : undefined}
      secondary={{ label: translate(words.another), onPress: onAnother }}
    >
      <Summary answer={answer} mayUndo>
        {checked.as === 'answers' && <Button label={translate(words.annotated)} onPress={onAnnotated} />}
      </Summary>
    </Frame>
  );
}

/** What comes into the fields, with the cycle of the workbook until another one is typed. */
function useDraft() {
  const load = useLoad('import-form', {});
  const form = loadedResult(load) ?? NO_FORM;
  const start: UnTextDraft = { ...EMPTY_UN_TEXT_DRAFT, cycle: usualCycle(form.session) };
  const { typed, type, back: typedBefore } = useUnsentDraft<UnTextDraft>('', () => start);
  return { form, isLoading: load.state === 'loading', draft: typed ?? start, setDraft: type, typedBefore };
}

/** Where one is: filling in, what was checked, what was done; and the answers with their texts beside these. */
function useSteps(setDraft: (draft: UnTextDraft | null) => void) {
  const [checked, setChecked] = useState<ImportCheck | null>(null);
  const [answer, setAnswer] = useState<Success | null>(null);
  /** The draft whose answers are shown with their texts. */
  const [annotated, setAnnotated] = useState<UnTextDraft | null>(null);
  const cameBack = useRef(false);
  const back = (next: UnTextDraft | null): void => {
    cameBack.current = true;
    setAnswer(null);
    setChecked(null);
    setDraft(next);
    setStatus('');
  };
  const closeAnnotated = (): void => {
    setStatus('');
    setAnnotated(null);
  };
  return {
    ...{ checked, answer, annotated, cameBack: cameBack.current },
    ...{ setChecked, setAnswer, setAnnotated, back, closeAnnotated },
  };
}

/** Brings in what was checked; the draft that was brought in stays at hand. */
function useBringingIn(draft: UnTextDraft, importing: Importing, onDone: (answer: Success) => void) {
  const [brought, setBrought] = useState(draft);
  const bringIn = async (wanted: ImportCheck): Promise<void> => {
    const done = await importing.bringIn(wanted);
    if (!done) return;
    setBrought(draft);
    onDone(done);
  };
  return { brought, bringIn };
}

function ImportPanel() {
  const { form, isLoading, draft, setDraft, typedBefore } = useDraft();
  const importing = useImport(draft);
  const steps = useSteps(setDraft);
  const { checked, answer, annotated, cameBack, setChecked, setAnswer, setAnnotated, back } = steps;
  const { brought, bringIn } = useBringingIn(draft, importing, (done) => {
    setDraft(null);
    setAnswer(done);
  });
  const onAnnotated = (): void => setAnnotated(answer ? brought : draft);
  if (annotated) return <Annotated draft={annotated} onBack={steps.closeAnnotated} />;
  if (answer && checked) {
    const onAnother = (): void =>
      back(brought.cycle === draft.cycle ? null : { ...EMPTY_UN_TEXT_DRAFT, cycle: brought.cycle });
    return <Done {...{ answer, checked, cycle: brought.cycle, onAnother, onAnnotated }} />;
  }
  if (!checked) {
    const props = { draft, form, importing, isLoading, cameBack, typedBefore, onAnnotated };
    return <Start {...props} change={setDraft} onChecked={setChecked} />;
  }
  const checkAs = async (kind: ReadKind): Promise<void> => {
    const next = { ...draft, kind };
    const found = await importing.check(next);
    if (!found) return;
    setDraft(next);
    setChecked(found);
  };
  return (
    <CheckedStep
      {...{ checked, draft, form, onAnnotated }}
      isBusy={importing.isBusy}
      change={(changes) => setDraft({ ...draft, ...changes })}
      onKind={(kind) => void checkAs(kind)}
      onBringIn={() => void bringIn(checked)}
      onBack={() => back(draft)}
    />
  );
}

export const view = viewOf(ImportPanel, titles.bringInUnText);
