// What is sent to open a panel or a place, and where one came from.
import type { Language } from '../../base/messages/text';
import type { DialogName } from './dialogs';
import type { PanelName } from './panels';
import type { PLACE_VIEW, PlaceName, THING_VIEW } from './places';

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
