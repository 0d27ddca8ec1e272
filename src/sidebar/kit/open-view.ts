// Leads on to another view: at once where this page has it, else through the add-in, as a panel may not open another page itself.
import { functionName } from '../../core/base/function-name';
import { type PanelName } from '../../core/workbook/menu/panels';
import { type OpenedFrom } from '../../core/workbook/menu/requests';
import { PLACE_VIEW, THING_VIEW } from '../../core/workbook/menu/places';
import type { PlaceName } from '../../core/workbook/menu/places';
import { ask, type PanelAnswer } from './client';
import { setStatus } from './panel-context';
import { storeDraft } from './unsent-draft';
import { pageWays } from './views';

type PanelInput = Readonly<Record<string, string>>;

async function openPage(target: string, input: PanelInput, from?: OpenedFrom): Promise<void> {
  await storeDraft();
  const answer: PanelAnswer = await ask(
    functionName(target),
    { input, ...(from && { from }) },
    { reads: true },
  );
  if (!answer.ok) setStatus(answer.message, 'bad');
}

/** Opens another panel; `input` says what it shall show. */
export async function openPanel(name: PanelName, input: PanelInput = {}): Promise<void> {
  if (pageWays.go(name, input)) return;
  await openPage(`panel-${name}`, input, pageWays.from());
}

/** Opens a place at what it holds, or at the page of one thing. */
export async function openPlace(place: PlaceName, input: PanelInput = {}): Promise<void> {
  await openPage(`place-${place}`, input, pageWays.from());
}

/** Goes back to a view of another page. */
export const openView = ({ view, place, input }: OpenedFrom): Promise<void> =>
  openPage(view === PLACE_VIEW || view === THING_VIEW ? `place-${place}` : `panel-${view}`, input);
