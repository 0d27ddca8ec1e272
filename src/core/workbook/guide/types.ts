// The pages of the workbook that explain it.
import type { Text } from '../../base/messages/text';

export type LineStyle = 'title' | 'heading' | 'text' | 'step';

export type GuideName = 'start' | 'how';

export interface GuidePage {
  /** The name of the tab. */
  readonly title: Text;
  /** One row of the sheet each, in reading order. */
  readonly lines: readonly { readonly style: LineStyle; readonly text: string }[];
}
