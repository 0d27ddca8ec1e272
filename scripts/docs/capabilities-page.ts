// Writes the page of what the workbook does: each place, and what can be done there, with a sentence.
import { DIALOGS, type DialogName } from '../../src/core/workbook/menu/dialogs';
import { PANELS, type PanelName } from '../../src/core/workbook/menu/panels';
import { PLACE_NAMES, PLACES, viewsIn, type PlaceName } from '../../src/core/workbook/menu/places';
import { MENU_SENTENCES } from './menu-sentences';

/** Where the page stands, from the root of the repository. */
export const CAPABILITIES_PAGE = 'docs/capabilities.md';

const HEAD = `# What the workbook does

Made by \`npm run docs\` from the places of the menu _UPR_ and \`scripts/docs/menu-sentences.ts\`. [Every command](commands.md) behind it, [every sheet](data-dictionary.md), [the guide](guide-for-coordinators.md).
`;

const SENTENCES: Readonly<Record<string, string>> = MENU_SENTENCES;

const line = (title: string, entry: string): string => `- **${title}**: ${SENTENCES[entry] ?? ''}\n`;

const titleOf = (entry: string): string =>
  entry in PANELS ? PANELS[entry as PanelName].en : DIALOGS[entry as DialogName].title.en;

function part(place: PlaceName): string {
  const { title, about } = PLACES[place];
  return `\n## ${title.en}\n\n${about.en}.\n\n${viewsIn(place)
    .map((entry) => line(titleOf(entry), entry))
    .join('')}`;
}

/** The whole page as Markdown. */
export const capabilitiesPage = (): string => [HEAD, ...PLACE_NAMES.map(part)].join('');
