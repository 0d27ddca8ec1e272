// Cited by the UN: which paragraphs of its summary cite our submissions and organizations.
import { useState } from 'preact/hooks';
import { useViews } from '../../kit/use-views';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { BringIn } from './bring-in';
import type { SummaryEntry, SummariesShow } from './choose';
import { CitedList } from './summaries-list';
import { Paragraph } from './paragraph';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/un-documents/summaries';

type View =
  | { readonly kind: 'import' }
  | { readonly kind: 'entry'; readonly entry: SummaryEntry; readonly hasSeveral: boolean };

function EntryPanel({
  entry,
  hasSeveral,
  toList,
}: {
  entry: SummaryEntry;
  hasSeveral: boolean;
  toList(): void;
}) {
  return (
    <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
      <StepHeading>{entry.name}</StepHeading>
      {entry.code !== '' && <p class="quiet">{translate(words.listedAs, { code: entry.code })}</p>}
      <ul class="plain-list">
        {entry.paragraphs.map((one) => (
          <Paragraph key={one.id} one={one} isSourceShown={hasSeveral} />
        ))}
      </ul>
    </Frame>
  );
}

function CitationsPanel() {
  const load = useLoad('citations', {});
  const [show, choose] = useState<SummariesShow>('submissions');
  const { view, go, toList, cameBack } = useViews<View>();
  if (view.kind === 'import') return <BringIn toList={toList} onDone={load.refresh} />;
  if (view.kind === 'entry')
    return <EntryPanel entry={view.entry} hasSeveral={view.hasSeveral} toList={toList} />;
  return (
    <Frame
      primary={
        loadedResult(load)?.mayImport
          ? { label: translate(words.bringInNew), onPress: () => go({ kind: 'import' }) }
          : undefined
      }
    >
      <Loaded load={load} fields={6} cameBack={cameBack}>
        {(result) => (
          <CitedList
            {...{ result, show, choose }}
            onPick={(entry) => go({ kind: 'entry', entry, hasSeveral: result.sources.length > 1 })}
          />
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(CitationsPanel, titles.summaries);
