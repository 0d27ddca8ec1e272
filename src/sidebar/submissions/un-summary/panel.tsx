// The summary for the UN: its parts by workgroup, what is missing, the first asks, and the way to its document.
import { useState } from 'preact/hooks';
import type { ShownPart, UnSummary } from '../../../core/submissions/un-summary/plan-summary';
import { Button } from '../../kit/buttons';
import { openPanel } from '../../kit/open-view';
import { Cards } from '../../kit/cards';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Detail, Flag, Notice, PlainList, Section } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useAnswer, useRun } from '../../kit/use-calls';
import { WordBar } from '../../kit/word-bar';
import { FirstAsks } from './first-asks';
import { EditPart } from './edit-part';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/un-summary';

function Sources({ part: { sources, workgroup } }: { part: ShownPart }) {
  const given = sources.filter(({ hasSummary }) => hasSummary).map(({ source }) => source);
  const without = sources.filter(({ hasSummary }) => !hasSummary).map(({ name }) => name);
  return (
    <>
      {given.length > 0 && <Detail>{translate(words.from, { names: given.join(', ') })}</Detail>}
      {without.length > 0 && <Detail>{translate(words.noSummary, { names: without.join(', ') })}</Detail>}
      {sources.length === 0 && workgroup !== '' && <Detail>{translate(words.noSubmission)}</Detail>}
    </>
  );
}

interface PartProps {
  readonly part: ShownPart;
  onEdit(): void;
}

function Part({ part, onEdit }: PartProps) {
  const {
    name,
    text,
    words: count,
    budget,
    state,
    isEdited,
    changedSince,
    isMissing,
    mayEdit,
    reminded,
  } = part;
  const title = name || translate(words.others);
  return (
    <li class="card summary-part">
      <h2>{title}</h2>
      {text !== '' && <WordBar count={count} limit={budget} state={state} />}
      {text !== '' && <p class="written">{text}</p>}
      {isEdited && <Flag>{translate(words.edited)}</Flag>}
      {changedSince && <Flag tone="late">{translate(words.changed)}</Flag>}
      {isMissing && <Flag tone="late">{translate(words.missing)}</Flag>}
      {isMissing && reminded !== '' && <Detail>{translate(words.reminded, { day: reminded })}</Detail>}
      <Sources part={part} />
      {part.workgroup === '' && <Detail>{translate(words.editThere)}</Detail>}
      {mayEdit && (
        <Button
          kind="quiet"
          label={translate(words.edit)}
          about={translate(words.editOf, { name: title })}
          onPress={onEdit}
        />
      )}
    </li>
  );
}

const Gaps = ({ gaps }: Pick<UnSummary, 'gaps'>) => (
  <Section title={translate(words.gaps)}>
    {gaps.length === 0 && <p>{translate(words.noGaps)}</p>}
    <PlainList items={gaps}>
      {({ name, noLead, noText }) => (
        <>
          {name}
          <Detail>
            {[noLead && translate(words.noLead), noText && translate(words.noText)]
              .filter(Boolean)
              .join(' · ')}
          </Detail>
        </>
      )}
    </PlainList>
  </Section>
);

function Remind({ onDone }: { onDone(answer: Success): void }) {
  const { isBusy, run } = useRun('remind-summaries');
  const remind = async (): Promise<void> => {
    const answer = await run({});
    if (answer) onDone(answer);
  };
  return <Button label={translate(words.remind)} isBusy={isBusy} onPress={() => void remind()} />;
}

interface ReadyProps {
  readonly answer: Success<UnSummary>;
  onEdit(workgroup: string): void;
  onDone(answer: Success): void;
}

function Ready({ answer: { result, summary }, onEdit, onDone }: ReadyProps) {
  const { words: count, limit, state, parts, isCoordinator } = result;
  // The bar shows the count already.
  const remarks = summary.slice(1);
  return (
    <>
      <WordBar count={count} limit={limit} state={state} />
      <Notice tone="info" lines={result.isTakenIn ? [...remarks, translate(words.takenIn)] : remarks} />
      {isCoordinator && parts.some(({ isMissing }) => isMissing) && <Remind onDone={onDone} />}
      <Cards label={translate(words.parts)}>
        {parts.map((part) => (
          <Part key={part.workgroup} part={part} onEdit={() => onEdit(part.workgroup)} />
        ))}
      </Cards>
      <FirstAsks key={result.chosen.join()} summary={result} onDone={onDone} />
      <Gaps gaps={result.gaps} />
    </>
  );
}

/** To the document: its row is made first where there is none. */
function useBuild(summary: UnSummary | undefined) {
  const { isBusy, run } = useRun('start-un-summary');
  const onPress = async (): Promise<void> => {
    const submission = summary?.submission || (await run({}))?.result.submission;
    if (submission) await openPanel('build-document', { submission });
  };
  if (!summary || (summary.submission === '' && !summary.isCoordinator)) return undefined;
  const label = translate(summary.submission === '' ? words.start : words.build);
  return { label, isBusy, onPress: () => void onPress() };
}

function SummaryPanel() {
  const load = useAnswer('un-summary', {});
  const [edited, edit] = useState<string | null>(null);
  const [done, setDone] = useState<Success | null>(null);
  const summary = load.state === 'ready' ? load.result.result : undefined;
  const primary = useBuild(summary);
  const back = (): void => {
    load.refresh();
    setDone(null);
    edit(null);
    setStatus('');
  };
  if (done)
    return (
      <Frame onBack={back}>
        <Summary answer={done} mayUndo />
      </Frame>
    );
  const part = summary?.parts.find(({ workgroup }) => workgroup === edited);
  if (part) return <EditPart part={part} onDone={setDone} onBack={back} />;
  return (
    <Frame primary={primary}>
      <Loaded load={load}>{(answer) => <Ready answer={answer} onEdit={edit} onDone={setDone} />}</Loaded>
    </Frame>
  );
}

export const view = viewOf(SummaryPanel, titles.unSummary);
