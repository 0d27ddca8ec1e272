// Record progress: one form, and after saving the next one with the same source.
import { useState } from 'preact/hooks';
import type { RecordProgressResult } from '../../../core/follow-up/progress/plan-record';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, type Load } from '../../kit/use-calls';
import { emptyDraft, sameSource, type RecordDraft } from './record-progress-draft';
import { RecordForm } from './record-progress-form';
import * as words from '../../../core/words/panels/follow-up/record-progress';
import * as titles from '../../../core/words/workbook/menu';

interface Saved {
  readonly answer: Success<RecordProgressResult>;
  readonly draft: RecordDraft;
}

interface DoneProps extends Saved {
  goOn(draft: RecordDraft | null): void;
}

function Done({ answer, draft, goOn }: DoneProps) {
  return (
    <Frame
      primary={{ label: translate(words.sameSource), onPress: () => goOn(sameSource(draft)) }}
      secondary={{ label: translate(words.other), onPress: () => goOn(null) }}
    >
      <Summary answer={answer} mayUndo />
    </Frame>
  );
}

const Waiting = ({ load }: { load: Load<unknown> }) => (
  <Frame>
    <Loaded load={load} fields={6}>
      {() => null}
    </Loaded>
  </Frame>
);

/** `row` is that of the selected recommendation, undefined for none. */
function ProgressForm({ row }: { row: number | undefined }) {
  const { opening } = usePanel();
  const { id, cycle: itsCycle = '' } = opening.input;
  const [cycle, setCycle] = useState<number | null>(itsCycle === '' ? null : Number(itsCycle));
  const selected = row === undefined ? {} : { row };
  const load = useLoad('progress-form', cycle === null ? selected : { cycle });
  const [draft, setDraft] = useState<RecordDraft | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const goOn = (next: RecordDraft | null): void => {
    setDraft(next);
    setSaved(null);
    setStatus('');
  };
  if (saved) return <Done {...saved} goOn={goOn} />;
  if (load.state !== 'ready') return <Waiting load={load} />;
  const { result } = load;
  const wanted = id ?? result.selected;
  return (
    <RecordForm
      key={String(result.cycle)}
      title={translate(titles.recordProgress)}
      form={result}
      about={id ?? ''}
      start={draft ?? emptyDraft(result, wanted === '' ? [] : [wanted])}
      onCycle={(chosen, kept) => {
        setDraft({ ...kept, recommendations: [] });
        setCycle(chosen);
      }}
      onSaved={(answer, kept) => setSaved({ answer, draft: kept })}
    />
  );
}

/** Opened for no recommendation, the form takes the one that is selected in the sheet. */
function ProgressPanel() {
  const { id } = usePanel().opening.input;
  const selected = useLoad('selected-row', {});
  if (id !== undefined) return <ProgressForm row={undefined} />;
  if (selected.state === 'loading') return <Waiting load={selected} />;
  const found = loadedResult(selected);
  return <ProgressForm row={found?.sheet === 'REC' ? found.row : undefined} />;
}

export const view = viewOf(ProgressPanel, titles.recordProgress);
