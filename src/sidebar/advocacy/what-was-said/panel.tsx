// What was said: prepare the rows, count while people note in the tab, and compare with the report.
import { useState } from 'preact/hooks';
import { Button } from '../../kit/buttons';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import type { Success } from '../../kit/client';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { Compare } from './compare';
import { Live } from './live';
import { NoteStep } from './note';
import * as words from '../../../core/words/panels/advocacy/what-was-said';
import * as titles from '../../../core/words/workbook/menu';

type View =
  | { readonly kind: 'prepare' | 'compare' }
  /** Of a row by its id, '' to choose one. */
  | { readonly kind: 'note'; readonly row: string }
  | { readonly kind: 'done'; readonly answer: Success };
interface StepProps {
  toList(): void;
}

function Prepare({ toList, onDone }: StepProps & { onDone(answer: Success): void }) {
  const [speakers, setSpeakers] = useState('');
  const { run, isBusy, errors } = useRun('prepare-what-was-said');
  const press = async (): Promise<void> => {
    const answer = await run({ speakers });
    if (answer) onDone(answer);
  };
  return (
    <Frame
      primary={{ label: translate(words.doPrepare), isBusy, onPress: () => void press() }}
      secondary={{ label: translate(words.back), onPress: toList }}
    >
      <TextArea
        label={translate(words.list)}
        help={translate(words.listHelp)}
        rows={14}
        value={speakers}
        error={errors['speakers']}
        onChange={setSpeakers}
      />
    </Frame>
  );
}

function CompareStep({ toList }: StepProps) {
  const load = useLoad('compare-what-was-said', {});
  return (
    <Frame secondary={{ label: translate(words.back), onPress: toList }}>
      <Loaded load={load}>{(result) => <Compare result={result} />}</Loaded>
    </Frame>
  );
}

const Done = ({ answer, toList }: StepProps & { answer: Success }) => (
  <Frame primary={{ label: translate(words.back), onPress: toList }}>
    <Summary answer={answer} mayUndo />
  </Frame>
);

function WhatWasSaid() {
  const { opening } = usePanel();
  const { row = '' } = opening.input;
  const load = useLoad('what-was-said', {});
  const result = loadedResult(load);
  const { view, go, toList, cameBack } = useViews<View>(row === '' ? undefined : { kind: 'note', row });
  if (view.kind === 'note' && result)
    return <NoteStep result={result} start={view.row} toList={toList} refresh={load.refresh} />;
  if (view.kind === 'compare') return <CompareStep toList={toList} />;
  if (view.kind === 'prepare')
    return (
      <Prepare
        toList={toList}
        onDone={(answer) => {
          load.refresh();
          go({ kind: 'done', answer });
        }}
      />
    );
  if (view.kind === 'done') return <Done answer={view.answer} toList={toList} />;
  const toPrepare = (): void => go({ kind: 'prepare' });
  return (
    <Frame
      primary={
        result && result.speakers > 0
          ? { label: translate(words.note), onPress: () => go({ kind: 'note', row: '' }) }
          : undefined
      }
      secondary={{ label: translate(words.refresh), onPress: load.refresh }}
    >
      <p class="buttons">
        {result?.mayPrepare && <Button label={translate(words.prepare)} onPress={toPrepare} />}
        <Button label={translate(words.compare)} onPress={() => go({ kind: 'compare' })} />
      </p>
      <Loaded load={load} cameBack={cameBack}>
        {(shown) => <Live result={shown} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(WhatWasSaid, titles.whatWasSaid);
