// What set-up and check work with.
import type { Language } from '../../core/base/messages/text';
import type { Templates } from '../../core/workbook/check/seed';
import type { LayoutPort } from './layout-port';
import type { Environment } from './ports';

export interface SetUpTools {
  readonly env: Environment;
  readonly layout: LayoutPort;
  readonly templates: () => Templates;
  readonly language: Language;
  /** Ids of new coordinators whom the one at the keyboard confirmed. */
  readonly admits?: readonly string[];
  /** Tabs that one execution makes or dresses at most; left out, all of them. */
  readonly most?: number;
}
