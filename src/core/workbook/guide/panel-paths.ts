// The ways through the menu, as the guide and letters tell them.
import { type Text, textBy, type Language } from '../../base/messages/text';
import { DIALOGS } from '../menu/dialogs';
import { MENU, PANELS, type MenuNode } from '../menu/menu';
import { menuTitle } from '../../words/workbook/menu';

const written = (entries: readonly Text[], language: Language): string =>
  entries.map((entry) => entry[language]).join(' > ');

const pathOf = (entries: readonly Text[]): Text => textBy((language) => written(entries, language));

/** The way to every panel below `above`, by the panel's name. */
function pathsIn(nodes: readonly MenuNode[], above: readonly Text[]): readonly (readonly [string, Text])[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'menu') return pathsIn(node.entries, [...above, node.title]);
    if (node.kind === 'dialog')
      return [[node.dialog, pathOf([...above, DIALOGS[node.dialog].title])] as const];
    return node.kind === 'panel' ? [[node.panel, pathOf([...above, PANELS[node.panel]])] as const] : [];
  });
}

/** The way to each panel by the panel's name. */
export const panelPaths: Readonly<Record<string, Text>> = Object.fromEntries(pathsIn(MENU, [menuTitle]));
