// Writes the page of what the workbook does: each entry of the menu, where it stands, with a sentence.
import { DIALOGS } from '../../src/core/workbook/menu/dialogs';
import { MENU, PANELS, type MenuNode } from '../../src/core/workbook/menu/menu';
import { MENU_SENTENCES } from './menu-sentences';

/** Where the page stands, from the root of the repository. */
export const CAPABILITIES_PAGE = 'docs/capabilities.md';

const HEAD = `# What the workbook does

Made by \`npm run docs\` from the menu _UPR_ and \`scripts/docs/menu-sentences.ts\`. [Every command](commands.md) behind it, [every sheet](data-dictionary.md), [the guide](guide-for-coordinators.md).

`;

const SENTENCES: Readonly<Record<string, string>> = MENU_SENTENCES;

const line = (title: string, entry: string): string => `- **${title}**: ${SENTENCES[entry] ?? ''}\n`;

const isFolder = ({ kind }: MenuNode): boolean => kind === 'menu';

function part(node: MenuNode): string {
  switch (node.kind) {
    case 'panel':
      return line(PANELS[node.panel].en, node.panel);
    case 'dialog':
      return line(DIALOGS[node.dialog].title.en, node.dialog);
    case 'separator':
      return '';
    case 'menu':
      return `\n## ${node.title.en}\n\n${node.entries.map(part).join('')}`;
  }
}

/** The whole page as Markdown: entries outside of folders come first, since a heading would else claim those below it. */
export const capabilitiesPage = (): string => {
  const loose = MENU.filter((node) => !isFolder(node));
  return [HEAD, ...loose.map(part), ...MENU.filter(isFolder).map(part)].join('');
};
