// What is sent to open a panel or a place, and where one came from.
import type { Language } from '../../base/messages/text';
import type { DialogName } from './dialogs';
import type { PanelName } from './panels';
import type { PlaceName } from './places';

/** What a panel sends to open another one. */
export interface PanelRequest {
  /** What the panel shall show, such as `{ id: 'SUB-4K7Q' }`. */
  readonly input?: Readonly<Record<string, string>>;
  /** The reader's language in the panel that asks. */
  readonly language?: Language;
  /** Where *Back* leads from the first screen of the page that opens. */
  readonly from?: OpenedFrom;
}

/** A view of another page that one came from. */
export interface OpenedFrom {
  readonly view: PanelName | DialogName | typeof PLACE_VIEW | typeof THING_VIEW;
  readonly place: PlaceName;
  readonly input: Readonly<Record<string, string>>;
}

/** The view in which a place begins: what it holds, and what can be done. */
export const PLACE_VIEW = 'place';

/** The view of one thing that it holds; `sheet` and `id` in the input say which. */
export const THING_VIEW = 'thing';
