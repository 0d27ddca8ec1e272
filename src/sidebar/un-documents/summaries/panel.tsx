// Cited by the UN: which paragraphs of its summary cite our submissions and organizations.
import { useRef, useState } from 'preact/hooks';
import { FocusHere } from '../../kit/focus-here';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { BringIn } from './bring-in';
import type { Entry, Show } from './choose';
import { CitedList } from './list';
import { Paragraph } from './paragraph';
import * as words from '../../../core/words/panels/un-documents/summaries';
import * as titles from '../../../core/words/workbook/menu';

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'import' }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly hasSeveral: boolean };

function EntryPanel({ entry, hasSeveral, toList }: { entry: Entry; hasSeveral: boolean; toList(): void }) {
  const { say } = usePanel();
  return (
    <Frame title={say(titles.summaries)} secondary={{ label: say(words.toList), onPress: toList }}>
      <StepHeading>{entry.name}</StepHeading>
      {entry.code !== '' && <p class="quiet">{say(words.listedAs, { code: entry.code })}</p>}
      <ul class="plain-list">
        {entry.paragraphs.map((one) => (
          <Paragraph key={one.id} one={one} isSourceShown={hasSeveral} />
        ))}
      </ul>
    </Frame>
  );
}

function CitationsPanel() {
  const { say, tell } = usePanel();
  const load = useLoad('citations', {});
  const [show, choose] = useState<Show>('submissions');
  const [view, go] = useState<View>({ kind: 'list' });
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    tell('');
    go({ kind: 'list' });
  };
  if (view.kind === 'import') return <BringIn toList={toList} onDone={load.refresh} />;
  if (view.kind === 'entry')
    return <EntryPanel entry={view.entry} hasSeveral={view.hasSeveral} toList={toList} />;
  const mayImport = load.state === 'ready' && load.result.mayImport;
  return (
    <Frame
      title={say(titles.summaries)}
      primary={
        mayImport ? { label: say(words.bringInNew), onPress: () => go({ kind: 'import' }) } : undefined
      }
    >
      <Loaded load={load} fields={6}>
        {(result) => (
          <FocusHere when={cameBack.current}>
            <CitedList
              {...{ result, show, choose }}
              onPick={(entry) => go({ kind: 'entry', entry, hasSeveral: result.sources.length > 1 })}
            />
          </FocusHere>
        )}
      </Loaded>
    </Frame>
  );
}

mountPanel(CitationsPanel);
