// Where things are in the menu, written as a path; the pages take these and the sheets' titles as values.
import { functionName } from '../../base/function-name';
import { MENU, PANELS, type MenuNode } from '../menu/menu';
import { textBy, type Language, type MessageValues, type Text } from '../../base/messages/text';
import { SHEETS } from '../schema/sheets';
import { menuTitle } from '../../words/workbook/menu';

const written = (entries: readonly Text[], language: Language): string =>
  entries.map((entry) => entry[language]).join(' > ');

const path = (entries: readonly Text[]): Text => textBy((language) => written(entries, language));

/** The way to every panel below `above`, by the panel's name. */
function pathsIn(nodes: readonly MenuNode[], above: readonly Text[]): readonly (readonly [string, Text])[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'menu') return pathsIn(node.entries, [...above, node.title]);
    return node.kind === 'panel' ? [[node.panel, path([...above, PANELS[node.panel]])] as const] : [];
  });
}

/** The way to each panel by the panel's name. */
export const panelPaths: Readonly<Record<string, Text>> = Object.fromEntries(pathsIn(MENU, [menuTitle]));

/** What `{name}` stands for in a line: the way to a panel by its name (`{myPage}`), or the title of a sheet by its id. */
export const lineValues: MessageValues = Object.fromEntries<Text>([
  ...Object.entries(panelPaths).map(([name, words]) => [functionName(name), words] as const),
  ...Object.values(SHEETS).map(({ id, title }) => [id, title] as const),
]);
