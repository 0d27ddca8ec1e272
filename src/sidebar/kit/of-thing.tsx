// A view of one thing. Opened for none, it shows what its place holds, and a press opens it for that one: *Back* leads here again.
import type { ComponentType } from 'preact';
import type { PlaceList, ThingLine } from '../../core/workbook/places/thing';
import { GoOn } from './draft-restored';
import { Frame } from './frame';
import { usePanel } from './panel-context';
import { listWith, type ThingSheet } from './place-commands';
import { ThingList } from './place-view';
import { Loaded } from './states';
import { actionOf } from './take-step';
import { useLoad } from './use-calls';
import { pageWays } from './views';

/** Which things the view takes, and under which key its input names one. */
interface Taken {
  readonly sheet: ThingSheet;
  readonly key: string;
  /** Those of these filters of the place; left out, all. */
  readonly only?: readonly string[];
}

const linesFor = (lines: PlaceList['lines'], { sheet, only }: Taken): readonly ThingLine[] =>
  lines.filter(
    (line) => line.sheet === sheet && (!only || only.some((filter) => line.filters.includes(filter))),
  );

function Choose({ taken }: { taken: Taken }) {
  const { opening } = usePanel();
  const load = useLoad(listWith(taken.sheet), {});
  const lines = load.state === 'ready' ? linesFor(load.result.lines, taken) : [];
  const first = load.state === 'ready' && lines.length === 0 ? load.result.first : null;
  const open = (id: string): void => void pageWays.go(opening.view, { ...opening.input, [taken.key]: id });
  return (
    <Frame primary={first ? actionOf(first) : undefined}>
      <Loaded load={load}>
        {(list) => (
          <>
            <GoOn nameOf={(about) => lines.find(({ id }) => id === about)?.title} onGo={open} />
            <ThingList list={{ ...list, lines, headline: '' }} onPick={({ id }) => open(id)} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

/** What a view is of, by the id of its row. */
export interface OfThing {
  readonly id: string;
}

export const ofThing = (taken: Taken, Panel: ComponentType<OfThing>): ComponentType =>
  function Opened() {
    const id = usePanel().opening.input[taken.key] ?? '';
    return id === '' ? <Choose taken={taken} /> : <Panel id={id} />;
  };
