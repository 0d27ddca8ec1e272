// What a place holds: its list, the field that narrows it, and what can be done there.
import { useState } from 'preact/hooks';
import type { DialogName } from '../../core/workbook/menu/dialogs';
import { DIALOGS } from '../../core/workbook/menu/dialogs';
import { PANELS, type PanelName } from '../../core/workbook/menu/panels';
import { PLACES } from '../../core/workbook/menu/places';
import type { PlaceList, ThingLine } from '../../core/workbook/places/thing';
import * as kitText from '../../core/words/panels/kit';
import * as placesText from '../../core/words/workbook/places';
import { Button, EntryButton } from './buttons';
import { Frame } from './frame';
import { Searched } from './lists';
import { translate, usePanel } from './panel-context';
import { Fold, PlainList } from './parts';
import { placeCommand } from './place-commands';
import { Empty, Loaded } from './states';
import { actionOf, takeStep } from './take-step';
import { ThingRow } from './thing-row';
import { useLoad } from './use-calls';

const isPanel = (view: PanelName | DialogName): view is PanelName => view in PANELS;

const Acts = ({ acts }: { acts: readonly (PanelName | DialogName)[] }) => (
  <PlainList items={acts}>
    {(view) => (
      <EntryButton
        onPress={() => takeStep({ opens: isPanel(view) ? { panel: view } : { dialog: view }, input: {} })}
      >
        {translate(isPanel(view) ? PANELS[view] : DIALOGS[view].title)}
      </EntryButton>
    )}
  </PlainList>
);

/** Folded where a list stands below: most of it is also a next step of some line. */
function ActsOfPlace({ isOpen }: { isOpen: boolean }) {
  const { acts, seldom = [] } = PLACES[usePanel().opening.place];
  return (
    <>
      <Fold summary={translate(placesText.act)} isOpen={isOpen}>
        <Acts acts={acts} />
      </Fold>
      {seldom.length > 0 && (
        <Fold summary={translate(placesText.seldom)}>
          <Acts acts={seldom} />
        </Fold>
      )}
    </>
  );
}

interface FiltersProps extends Pick<PlaceList, 'filters' | 'lines'> {
  readonly chosen: string;
  choose(key: string): void;
}

const Filters = ({ filters, lines, chosen, choose }: FiltersProps) => (
  <div class="choices" role="group" aria-label={translate(kitText.filters)}>
    {filters.map(({ key, label }) => {
      const count = lines.filter((line) => line.filters.includes(key)).length;
      return count === 0 ? null : (
        <button
          key={key}
          type="button"
          class="choice"
          aria-pressed={chosen === key}
          onClick={() => choose(chosen === key ? '' : key)}
        >
          {label} {count}
        </button>
      );
    })}
  </div>
);

interface ThingListProps {
  readonly list: Omit<PlaceList, 'first'>;
  /** In place of leading to the page of the thing. */
  onPick?(line: ThingLine): void;
}

/** The things of a place, narrowed by what is typed and by one filter. */
export function ThingList({ list, onPick }: ThingListProps) {
  const [filter, choose] = useState('');
  const { lines, filters, headline, empty, also = [], word } = list;
  const kept = filter === '' ? lines : lines.filter((line) => line.filters.includes(filter));
  if (lines.length === 0) return <Empty words={empty} />;
  return (
    <>
      {headline !== '' && <p class="headline">{headline}</p>}
      {word && <p class="help">{word}</p>}
      {also.map((step) => (
        <p key={step.label}>
          <Button label={step.label} kind="quiet" onPress={() => takeStep(step)} />
        </p>
      ))}
      {filters.length > 0 && <Filters {...{ filters, lines, choose }} chosen={filter} />}
      <Searched
        items={kept}
        textOf={({ title, quiet, alsoFound = '' }) => `${title} ${quiet} ${alsoFound}`}
        most={100}
      >
        {(shown) => <PlainList items={shown}>{(line) => <ThingRow {...{ line, onPick }} />}</PlainList>}
      </Searched>
    </>
  );
}

function Listed({ command }: { command: NonNullable<ReturnType<typeof placeCommand>> }) {
  const load = useLoad(command, {});
  const first = load.state === 'ready' ? load.result.first : null;
  return (
    <Frame primary={first ? actionOf(first) : undefined}>
      <ActsOfPlace isOpen={false} />
      <Loaded load={load}>{(list) => <ThingList list={list} />}</Loaded>
    </Frame>
  );
}

export function PlaceView() {
  const command = placeCommand(usePanel().opening.place);
  if (command) return <Listed command={command} />;
  return (
    <Frame>
      <ActsOfPlace isOpen />
    </Frame>
  );
}
