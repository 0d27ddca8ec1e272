// The page that explains the workbook, in one language. Its words stand in words/<language>/guide.
import { type Text, type Language, type MessageValues, message, render } from '../../base/messages/text';
import { functionName } from '../../base/function-name';
import { SHEETS } from '../schema/sheets';
import { receivedInWords } from '../../base/vocabulary/levels';
import { participationLevels } from '../../base/vocabulary/words';
import { typeset } from '../../base/messages/typeset';
import { lines as glossary } from '../../words/guide/glossary';
import { lines as howItWorks } from '../../words/guide/how-it-works';
import { lines as whoDoesWhat } from '../../words/guide/who-does-what';
import { panelPaths } from './panel-paths';
import * as t from '../../words/workbook/guide';

type LineStyle = 'title' | 'heading' | 'text' | 'step';

interface GuidePage {
  /** The name of the tab. */
  readonly title: Text;
  /** One row of the sheet each, in reading order. */
  readonly lines: readonly { readonly style: LineStyle; readonly text: string }[];
}

/**
 * What `{name}` stands for in a line: the way to a panel by its name (`{myPage}`), the title of a sheet by its id, a level of
 * taking part (`{level_write}`) or what that gets (`{gets_write}`).
 */
const lineValues: MessageValues = Object.fromEntries<Text>([
  ...Object.entries(panelPaths).map(([name, words]) => [functionName(name), words] as const),
  ...Object.values(SHEETS).map(({ id, title }) => [id, title] as const),
  ...participationLevels.map(({ key, text }) => [`level_${key}`, text] as const),
  ...participationLevels.map(({ key }) => [`gets_${key}`, receivedInWords(key)] as const),
]);

/** A line before a language is chosen; `{name}` stands for a menu path or the title of a sheet. */
interface GuideLine {
  readonly style: LineStyle;
  readonly text: Text;
}

const LINES: readonly GuideLine[] = [...howItWorks, ...whoDoesWhat, ...glossary];

/** The page in one language, line by line; menu paths and sheet titles are those of that language. */
export const guidePage = (language: Language): GuidePage => ({
  title: t.how.title,
  lines: LINES.map((line) => ({
    style: line.style,
    text: typeset(render(message(line.text, lineValues), language), language),
  })),
});
