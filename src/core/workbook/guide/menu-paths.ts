// Where things are in the menu, written as a path; the pages take these and the sheets' titles as values.
import { MENU, MENU_TITLE, PANELS, type MenuNode } from '../menu/menu';
import { text, type Language, type MessageValues, type Text } from '../../base/messages/text';
import { SHEETS } from '../schema/sheets';

const written = (entries: readonly Text[], language: Language): string =>
  entries.map((entry) => entry[language]).join(' > ');

const path = (entries: readonly Text[]): Text =>
  text(written(entries, 'en'), written(entries, 'es'), written(entries, 'fr'));

/** The way to every panel below `above`, by the panel's name. */
function pathsIn(nodes: readonly MenuNode[], above: readonly Text[]): readonly (readonly [string, Text])[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'menu') return pathsIn(node.entries, [...above, node.title]);
    return node.kind === 'panel' ? [[node.panel, path([...above, PANELS[node.panel]])] as const] : [];
  });
}

/** What `{name}` stands for in a line: the way to a panel by its name, or the title of a sheet by its id. */
export const lineValues: MessageValues = Object.fromEntries<Text>([
  ...pathsIn(MENU, [MENU_TITLE]),
  ...Object.values(SHEETS).map(({ id, title }) => [id, title] as const),
]);
