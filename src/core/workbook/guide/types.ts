// The pages of the workbook that explain it: what they are made of.
import type { Text } from '../../base/messages/text';

export type LineStyle = 'title' | 'heading' | 'text' | 'step';

/** One line of a page before a language is chosen; `{name}` stands for a menu path or the title of a sheet. */
export interface GuideLine {
  readonly style: LineStyle;
  readonly text: Text;
}

export type GuideName = 'start' | 'how';

export interface GuidePage {
  /** The name of the tab. */
  readonly title: Text;
  /** One row of the sheet each, in reading order. */
  readonly lines: readonly { readonly style: LineStyle; readonly text: string }[];
}
