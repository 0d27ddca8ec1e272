// Thanks and reminders: a letter for each mission after the review, and what countries asked for in numbers.
import type { ReadyLetter, ThanksResult } from '../../../core/advocacy/thanks/kinds';
import { Button } from '../../kit/buttons';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { AskedCounts } from './counts';
import { LetterStep } from './letter';
import * as words from '../../../core/words/panels/advocacy/thanks';
import * as titles from '../../../core/words/workbook/menu';

type View = { readonly kind: 'letter'; readonly letter: ReadyLetter } | { readonly kind: 'counts' };

function Letters({ result, onPick }: { result: ThanksResult; onPick(letter: ReadyLetter): void }) {
  const { letters, waiting, supposed } = result;
  return (
    <>
      <p class="help">{translate(words.rule)}</p>
      <Notice tone="info" lines={supposed === '' ? [] : [supposed]} />
      <PickList
        label={translate(words.list)}
        items={letters}
        textOf={({ country }) => country}
        empty={translate(words.nobody)}
        onPick={onPick}
      >
        {({ kind, country, asks, sent }) => (
          <>
            <span>{translate(words.kinds[kind], { country })}</span>
            {sent !== '' && <span class="detail">{sent}</span>}
            <span class="clipped quiet detail">{asks.join(' · ')}</span>
          </>
        )}
      </PickList>
      <Notice
        tone="info"
        lines={waiting.length === 0 ? [] : [translate(words.waiting, { names: waiting.join(', ') })]}
      />
    </>
  );
}

function CountsStep({ toList }: { toList(): void }) {
  const load = useLoad('what-countries-asked', {});
  return (
    <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
      <Loaded load={load}>{(result) => <AskedCounts result={result} />}</Loaded>
    </Frame>
  );
}

function ThanksPanel() {
  const load = useLoad('thanks', {});
  const { country: wanted = '' } = usePanel().opening.input;
  const { view: shown, go, toList, cameBack } = useViews<View>();
  const its = loadedResult(load)?.letters.find(({ id }) => id === wanted);
  const view = shown.kind === 'list' && !cameBack && its ? { kind: 'letter' as const, letter: its } : shown;
  if (view.kind === 'letter') {
    const onSent = (): void => {
      load.refresh();
      toList();
      setStatus(translate(words.noted), 'good');
    };
    return <LetterStep letter={view.letter} {...{ toList, onSent }} />;
  }
  if (view.kind === 'counts') return <CountsStep toList={toList} />;
  return (
    <Frame>
      <Loaded load={load} cameBack={cameBack}>
        {(result) => <Letters result={result} onPick={(letter) => go({ kind: 'letter', letter })} />}
      </Loaded>
      <p>
        <Button label={translate(words.counts)} onPress={() => go({ kind: 'counts' })} />
      </p>
    </Frame>
  );
}

export const view = viewOf(ThanksPanel, titles.thanks);
