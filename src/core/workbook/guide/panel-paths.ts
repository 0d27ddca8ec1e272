// The ways to what one does, as the guide and letters tell them: the menu, the place, what is chosen there.
import { textBy, type Text } from '../../base/messages/text';
import { DIALOGS } from '../menu/dialogs';
import { PANELS } from '../menu/panels';
import { PLACES, PLACE_NAMES, viewsIn } from '../menu/places';
import { menuTitle } from '../../words/workbook/menu';

const pathOf = (entries: readonly Text[]): Text =>
  textBy((language) => entries.map((entry) => entry[language]).join(' > '));

const titleOf = (view: string): Text =>
  view in PANELS ? PANELS[view as keyof typeof PANELS] : DIALOGS[view as keyof typeof DIALOGS].title;

/** Entries of the menu itself. */
const DIRECT: readonly string[] = ['this-row', 'undo'];

/** The way to each panel and window by its name. */
export const panelPaths: Readonly<Record<string, Text>> = Object.fromEntries(
  PLACE_NAMES.flatMap((place) => {
    const { title, landing } = PLACES[place];
    return viewsIn(place).map((view): readonly [string, Text] => {
      if (view === landing) return [view, pathOf([menuTitle, title])];
      if (DIRECT.includes(view)) return [view, pathOf([menuTitle, titleOf(view)])];
      return [view, pathOf([menuTitle, title, titleOf(view)])];
    });
  }),
);
