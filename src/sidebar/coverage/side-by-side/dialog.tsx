// Two texts that overlap, side by side: what both say is marked and numbered, and one passage leads to the other.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { translate, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { Column, ColumnHead } from './column';
import type { OverlapDetails, PairSideName } from './details';
import { InCommon } from './in-common';
import { differingWords } from './spans';
import { Tick } from '../../kit/fields/ticks';
import * as words from '../../../core/words/panels/coverage/side-by-side';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { Button } from '../../kit/buttons';

const SIDES = ['first', 'second'] as const;
/** A passage that one goes to stands at this part of the height of its column. */
const HEIGHT_PART = 0.2;

/** Scrolls a column, and nothing else of the page, to a passage. */
function scrollTo(column: HTMLElement | null, number: number): void {
  const begin = column?.querySelector(`[data-passage="${number}"]`);
  if (!column || !begin) return;
  const above = begin.getBoundingClientRect().top - column.getBoundingClientRect().top;
  column.scrollTop += above - column.clientHeight * HEIGHT_PART;
}

/** Runs when somebody presses Alt with the arrow up or down. */
function useArrows(go: (step: number) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!event.altKey || step === undefined) return;
      event.preventDefault();
      latest.current(step);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

interface BarProps {
  readonly details: OverlapDetails;
  readonly active: number;
  readonly isWhole: boolean;
  go(step: number): void;
  showWhole(isWhole: boolean): void;
}

function Bar({ details, active, isWhole, go, showWhole }: BarProps) {
  const { passages, levelText } = details;
  const count = passages.length;
  const passage = passages[active - 1];
  const stand = passage
    ? translate(words.passage, { number: active, count, words: passage.words })
    : translate(words.passages, { count });
  return (
    <div class="steps">
      <p class="level">{levelText}</p>
      {count > 0 && (
        <>
          <button type="button" class="secondary" aria-keyshortcuts="Alt+ArrowUp" onClick={() => go(-1)}>
            {translate(words.previous)}
          </button>
          <button type="button" class="secondary" aria-keyshortcuts="Alt+ArrowDown" onClick={() => go(1)}>
            {translate(words.next)}
          </button>
          <p role="status">{stand}</p>
          <Tick>
            <label>
              <input
                type="checkbox"
                checked={isWhole}
                onChange={(event) => showWhole(event.currentTarget.checked)}
              />
              {translate(words.whole)}
            </label>
          </Tick>
        </>
      )}
    </div>
  );
}

/** Passages in the order of the first text, so that their numbers go up in it. */
const inOrder = (details: OverlapDetails): OverlapDetails => ({
  ...details,
  passages: [...details.passages].sort(
    (one, other) => one.first.start - other.first.start || one.first.end - other.first.end,
  ),
});

function useDiffering({ first, second, passages }: OverlapDetails) {
  return useMemo(() => {
    const found = passages.map((passage) => differingWords(first.text, second.text, passage));
    return { first: found.flatMap((one) => one.first), second: found.flatMap((one) => one.second) };
  }, [first.text, second.text, passages]);
}

type Places = Readonly<Record<PairSideName, RefObject<HTMLDivElement | null>>>;

function usePassages(count: number, places: Places) {
  const [active, setActive] = useState(0);
  const goTo = (number: number, sides: readonly PairSideName[]): void => {
    setActive(number);
    for (const side of sides) scrollTo(places[side].current, number);
  };
  const go = (step: number): void => {
    if (count === 0) return;
    const next = active === 0 ? (step > 0 ? 1 : count) : ((active - 1 + step + count) % count) + 1;
    goTo(next, SIDES);
  };
  useArrows(go);
  return { active, go, goTo };
}

function Texts({ details: given }: { details: OverlapDetails }) {
  const details = useMemo(() => inOrder(given), [given]);
  const { passages } = details;
  const [isWhole, setWhole] = useState(false);
  const places: Places = { first: useRef<HTMLDivElement>(null), second: useRef<HTMLDivElement>(null) };
  const { active, go, goTo } = usePassages(passages.length, places);
  const differing = useDiffering(details);
  // Before the texts are drawn anew, so that the passage never jumps out of sight.
  useLayoutEffect(() => {
    if (active > 0) for (const side of SIDES) scrollTo(places[side].current, active);
  }, [isWhole]);
  return (
    <>
      <Bar details={details} active={active} isWhole={isWhole} go={go} showWhole={setWhole} />
      <p class="help">{translate(passages.length > 0 ? words.help : words.noPassages)}</p>
      <div class="columns">
        {SIDES.map((which) => (
          <>
            <ColumnHead which={which} side={details[which]} />
            <Column
              which={which}
              side={details[which]}

              passages={passages}
              differing={differing[which]}
              isWhole={isWhole}
              active={active}
              onPick={(number) => goTo(number, which === 'first' ? ['second'] : ['first'])}
              place={places[which]}
            />
          </>
        ))}
      </div>
      <InCommon details={details} />
    </>
  );
}

/** Sheets leaves the key to the page. */
function useEscape(): void {
  useEffect(() => {
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') closeDialog();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function SideBySide() {
  const { opening } = usePanel();
  const title = useRef<HTMLHeadingElement>(null);
  const load = useLoad('overlap-details', { id: opening.input['id'] ?? '' });
  useEscape();
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="frame">
      <main>
        {/* The window shows the title in its own bar. */}
        <h1 class="unseen" ref={title} tabIndex={-1}>
          {translate(DIALOGS['side-by-side'].title)}
        </h1>
        <Loaded load={load} fields={6}>
          {(details) => <Texts details={details} />}
        </Loaded>
      </main>
      <footer>
        <Button label={translate(words.close)} onPress={closeDialog} />
      </footer>
    </div>
  );
}

export const view = viewOf(SideBySide, DIALOGS['side-by-side'].title);
