// What needs a person on a tab that is none of the sheets, such as a board or a page.
import type { Message } from '../../base/messages/text';

export interface TabProblem {
  /** Name of the tab as it is now. */
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** The header above the cell. */
  readonly column: string;
  readonly message: Message;
}
