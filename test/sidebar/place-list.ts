// What a place would answer that holds these things.
import type { PlaceList } from '../../src/core/workbook/places/thing';
import type { PanelName } from '../../src/core/workbook/menu/panels';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** `panel` is what makes the first one. */
export const placeHolding = (sheet: SheetId, things: readonly Named[], panel: PanelName): PlaceList => ({
  headline: 'All that is there.',
  filters: [{ key: 'own', label: 'Mine' }],
  lines: things.map(({ id, name: title }) => ({
    ...{ sheet, id, title, quiet: 'Housing', late: '', filters: ['own'] },
    chip: { words: 'open', tone: 'plain' },
  })),
  empty: 'There is nothing yet.',
  first: { label: 'Make the first one', why: '', input: {}, opens: { panel } },
});
