// The review changed: what to update, each with the rows it concerns, where to do it, and a tick.
import { labelled } from '../../kit/labelled';
import type {
  ReviewChangedResult,
  ItemToUpdate,
} from '../../../core/advocacy/review-changed/plan-review-changed-list';
import { Button } from '../../kit/buttons';
import { openPanel } from '../../kit/open-view';
import { call } from '../../kit/client';
import { Checkbox } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { translate, setStatus } from '../../kit/panel-context';
import { Detail, Fold, Lines, Notice, PlainList } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/advocacy/review-changed';
import * as titles from '../../../core/words/workbook/menu';

async function toTab({ sheet }: Pick<ItemToUpdate, 'sheet'>): Promise<void> {
  const answer = await call('show-row', { sheet }, { reads: true });
  setStatus(answer.ok ? '' : answer.message, answer.ok ? 'plain' : 'bad');
}

interface ThingProps {
  readonly one: ItemToUpdate;
  /** Left out for those who may not tick. */
  onTick?: ((isDone: boolean) => void) | undefined;
}

function OneThing({ one, onTick }: ThingProps) {
  const { title, lines, more, isDone, panel } = one;
  const go = (): void => void (panel === '' ? toTab(one) : openPanel(panel));
  return (
    <>
      {onTick && lines.length > 0 ? (
        <Checkbox label={title} value={isDone} onChange={onTick} />
      ) : (
        <p>{isDone ? `✓ ${title}` : title}</p>
      )}
      {!isDone && (
        <Button
          label={translate(words.go)}
          about={labelled(translate(words.go), title)}
          kind="quiet"
          onPress={go}
        />
      )}
      {lines.length > 0 && !isDone && (
        <Fold summary={translate(words.which)} about={labelled(translate(words.which), title)}>
          {lines.map((line) => (
            <Detail key={line}>{line}</Detail>
          ))}
          {more > 0 && <Detail>{translate(words.more, { count: more })}</Detail>}
        </Fold>
      )}
    </>
  );
}

interface ListProps {
  readonly result: ReviewChangedResult;
  onTick(thing: ItemToUpdate['thing'], isDone: boolean): void;
}

function Things({ result: { state, day, things, advice, mayTick }, onTick }: ListProps) {
  return (
    <>
      <h2>{translate(words.states[state], { day })}</h2>
      <p>{translate(state === 'planned' ? words.ifMoved : words.kept)}</p>
      {things.length === 0 && <Empty words={translate(words.nothing)} />}
      <PlainList items={things}>
        {(one) => <OneThing one={one} onTick={mayTick ? (isDone) => onTick(one.thing, isDone) : undefined} />}
      </PlainList>
      {advice.length > 0 && (
        <Notice tone="info">
          <Lines lines={advice} />
        </Notice>
      )}
    </>
  );
}

function ReviewChangedPanel() {
  const load = useLoad('review-changed', {});
  const noting = useRun('note-review-changes');
  const ticking = useRun('tick-review-change');
  const result = loadedResult(load);
  const note = async (): Promise<void> => {
    const answer = await noting.run({});
    if (!answer) return;
    load.refresh();
    setStatus(answer.summary.join(' '), 'good');
  };
  const tick = async (thing: ItemToUpdate['thing'], isDone: boolean): Promise<void> => {
    const answer = await ticking.run({ thing, isDone });
    load.refresh();
    if (answer) setStatus(answer.summary.join(' '), 'good');
  };
  const isLeft = result?.mayTick === true && result.things.some(({ isTask, isDone }) => !isTask && !isDone);
  const primary = { label: translate(words.note), isBusy: noting.isBusy, onPress: () => void note() };
  return (
    <Frame primary={isLeft ? primary : undefined}>
      <Loaded load={load}>
        {(loaded) => <Things result={loaded} onTick={(thing, isDone) => void tick(thing, isDone)} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(ReviewChangedPanel, titles.reviewChanged);
