// One field in which anything is found by typing: actions by what people call them, and all that has a name.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LANGUAGES } from '../../core/base/messages/text';
import { FINDABLE, FOR_COORDINATORS } from '../../core/workbook/menu/findable';
import { PLACE_NAMES, PLACES, placeOf, type PlaceName } from '../../core/workbook/menu/places';
import { PANELS, type PanelName } from '../../core/workbook/menu/panels';
import { find, findIndex, type FindEntry, type Finding } from '../../core/workbook/find/match';
import type { DialogName } from '../../core/workbook/menu/dialogs';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import type { FindLine } from '../../core/inbox/find/plan-find-index';
import * as kitText from '../../core/words/panels/kit';
import { EntryButton } from './buttons';
import { TextField } from './fields/inputs';
import { Frame } from './frame';
import { openWindow } from './open-dialog';
import { openThing } from './open-thing';
import { openPanel, openPlace } from './open-view';
import { translate, usePanel } from './panel-context';
import { Detail, PlainList } from './parts';
import { loadedResult, useLoad } from './use-calls';

type Target =
  | { readonly view: PanelName | DialogName }
  | { readonly place: PlaceName }
  | { readonly sheet: SheetId; readonly id: string };

interface Entry extends FindEntry {
  readonly to: Target;
}

/** In all languages: whoever reads Spanish may still know an action by its English name. */
const actionEntries = (isCoordinator: boolean): readonly Entry[] =>
  FINDABLE.filter(({ view }) => isCoordinator || !FOR_COORDINATORS.includes(view)).map(
    ({ view, title, words }) => ({
      to: { view },
      title: translate(title),
      quiet: translate(PLACES[placeOf(view)].title),
      words: LANGUAGES.map((language) => `${title[language]} ${words[language]}`).join(' '),
      isAction: true,
    }),
  );

const placeEntries = (): readonly Entry[] =>
  PLACE_NAMES.map((place) => ({
    to: { place },
    title: translate(PLACES[place].title),
    quiet: translate(PLACES[place].about),
    words: LANGUAGES.map((language) => PLACES[place].title[language]).join(' '),
    isAction: true,
  }));

const thingEntry = ([sheet, id, title, quiet]: FindLine): Entry => ({
  to: { sheet, id },
  title,
  quiet,
  words: '',
  isAction: false,
});

function open(to: Target): void {
  if ('place' in to) void openPlace(to.place);
  else if ('sheet' in to) void openThing(to);
  else if (to.view in PANELS) void openPanel(to.view as PanelName);
  else void openWindow(to.view as DialogName);
}

function Results({ finding: { found, total }, query }: { finding: Finding<Entry>; query: string }) {
  if (query.trim() === '') return <p class="help">{translate(kitText.findHint)}</p>;
  return (
    <div role="status">
      {found.length === 0 && <p class="empty">{translate(kitText.findNothing, { query })}</p>}
      <PlainList items={found}>
        {({ to, title, quiet }) => (
          <EntryButton onPress={() => open(to)}>
            {title}
            {quiet !== '' && <Detail>{quiet}</Detail>}
          </EntryButton>
        )}
      </PlainList>
      {total > found.length && (
        <p class="help">{translate(kitText.findMore, { count: total - found.length })}</p>
      )}
    </div>
  );
}

export function FindView() {
  const { me, opening, language } = usePanel();
  const [query, setQuery] = useState(opening.input['query'] ?? '');
  const load = useLoad('find-index', {});
  const lines = loadedResult(load)?.lines;
  const isCoordinator = me?.isCoordinator ?? false;
  const entries = useMemo(
    () => [...placeEntries(), ...actionEntries(isCoordinator), ...(lines ?? []).map(thingEntry)],
    [lines, isCoordinator, language],
  );
  const index = useMemo(() => findIndex(entries), [entries]);
  const finding = find(index, query);
  const openFirst = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [best] = finding.found;
    if (best) open(best.to);
  };
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  return (
    <Frame>
      <div ref={field} onKeyDown={openFirst}>
        <TextField label={translate(kitText.findField)} value={query} onChange={setQuery} />
      </div>
      {load.state === 'loading' && query !== '' && <p class="help">{translate(kitText.findLoading)}</p>}
      <Results finding={finding} query={query} />
    </Frame>
  );
}
