// Brings in the text of a UN report: first what was understood, then, when one says so, the rows.
import { useRef, useState } from 'preact/hooks';
import type { ImportRecommendationsResult } from '../../core/calls/recommendations';
import type { Success } from '../kit/calls';
import { FocusHere } from '../kit/focus-here';
import { Frame } from '../kit/frame';
import { useFreshErrors } from '../kit/fresh-errors';
import { kitText } from '../kit/messages';
import { mountPanel } from '../kit/mount';
import { Summary } from '../kit/outcome';
import { usePanel } from '../kit/panel-context';
import { Skeleton } from '../kit/states';
import type { FieldErrors, Load } from '../kit/use-calls';
import { useLoad, useRun } from '../kit/use-calls';
import type { Draft } from './draft';
import { inputOf, problemsOf, usualCycle } from './draft';
import { Findings, hasNothingToWrite } from './findings';
import { ImportForm } from './form';
import { importText as words } from './messages';

const EMPTY: Draft = { text: '', cycle: null, source: '' };

/** What comes into the fields, with the cycle of the workbook until another one is typed. */
function useDraft() {
  const load = useLoad('cycle-form', {});
  const [typed, setDraft] = useState<Draft | null>(null);
  const session = load.state === 'ready' ? load.result.facts.session : null;
  const draft = typed ?? { ...EMPTY, cycle: usualCycle(session) };
  return { load, draft, setDraft };
}

function Checked({
  result,
  isBusy,
  onBringIn,
  onBack,
}: {
  result: ImportRecommendationsResult;
  isBusy: boolean;
  onBringIn(): void;
  onBack(): void;
}) {
  const { say } = usePanel();
  const primary = hasNothingToWrite(result)
    ? undefined
    : { label: say(words.bringIn), isBusy, onPress: onBringIn };
  return (
    <Frame
      title={say(words.title)}
      primary={primary}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <Findings result={result} />
    </Frame>
  );
}

/** The run, with what is wrong in the draft said first. */
function useImport(draft: Draft) {
  const { say, tell } = usePanel();
  const { isBusy, errors, showErrors, run } = useRun('import-recommendations');
  const start = async (dryRun: boolean): Promise<Success<ImportRecommendationsResult> | undefined> => {
    const problems = Object.entries(problemsOf(draft));
    if (problems.length === 0) {
      const answer = run(inputOf(draft), { dryRun });
      tell(say(words.checking));
      return answer;
    }
    const shown: FieldErrors = Object.fromEntries(problems.map(([field, words]) => [field, say(words)]));
    showErrors(shown);
    tell(say(kitText.checkFields, { count: problems.length }), 'bad');
    return undefined;
  };
  return { isBusy, errors: useFreshErrors(errors, draft), start };
}

interface StartProps {
  readonly draft: Draft;
  readonly importing: ReturnType<typeof useImport>;
  readonly load: Load<unknown>;
  readonly cameBack: boolean;
  change(draft: Draft): void;
  onChecked(result: ImportRecommendationsResult | null): void;
}

function Start({ draft, importing, load, cameBack, change, onChecked }: StartProps) {
  const { say } = usePanel();
  const { isBusy, errors, start } = importing;
  const check = async (): Promise<void> => onChecked((await start(true))?.result ?? null);
  const fields = (
    <ImportForm draft={draft} errors={errors} change={(changes) => change({ ...draft, ...changes })} />
  );
  return (
    <Frame
      title={say(words.title)}
      primary={{ label: say(words.check), isBusy, onPress: () => void check() }}
    >
      {/* Only the usual cycle comes from the workbook: the fields serve without it too. */}
      <FocusHere when={cameBack}>{load.state === 'loading' ? <Skeleton /> : fields}</FocusHere>
    </Frame>
  );
}

function ImportPanel() {
  const { say, tell } = usePanel();
  const { load, draft, setDraft } = useDraft();
  const importing = useImport(draft);
  const [checked, setChecked] = useState<ImportRecommendationsResult | null>(null);
  const [answer, setAnswer] = useState<Success | null>(null);
  const cameBack = useRef(false);
  const back = (next: Draft): void => {
    cameBack.current = true;
    setAnswer(null);
    setChecked(null);
    setDraft(next);
    tell('');
  };
  const another = { label: say(words.another), onPress: () => back({ ...draft, text: '', source: '' }) };
  if (answer)
    return (
      <Frame title={say(words.title)} secondary={another}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  const bringIn = async (): Promise<void> => setAnswer((await importing.start(false)) ?? null);
  if (checked)
    return (
      <Checked
        result={checked}
        isBusy={importing.isBusy}
        onBringIn={() => void bringIn()}
        onBack={() => back(draft)}
      />
    );
  const props = { draft, importing, load, cameBack: cameBack.current };
  return <Start {...props} change={setDraft} onChecked={setChecked} />;
}

mountPanel(ImportPanel);
