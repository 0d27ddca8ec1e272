// Leads to the page of a thing, from wherever it is named.
import { THING_VIEW } from '../../core/workbook/menu/places';
import type { ThingLine } from '../../core/workbook/places/thing';
import { openPanel, openPlace } from './open-view';
import { pageOfThing } from './place-commands';
import { pageWays } from './views';

/** Rows without a page of their own open as *This row* does. */
export async function openThing({ sheet, id }: Pick<ThingLine, 'sheet' | 'id'>): Promise<void> {
  const page = pageOfThing(sheet);
  if (!page) return openPanel('this-row', { sheet, id });
  if (page.place === pageWays.from()?.place && pageWays.go(THING_VIEW, { sheet, id })) return;
  await openPlace(page.place, { sheet, id });
}
