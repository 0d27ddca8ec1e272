// Writes the documents that are made from code; `npm run docs` calls this, `npm run check` only looks.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawAreas } from '../house/draw-areas';
import { CAPABILITIES_PAGE, capabilitiesPage } from './capabilities-page';
import { COMMANDS_PAGE, commandsPage } from './commands-page';
import { DECISIONS_PAGE, decisionsPage } from './decisions-page';
import { FIGURES_PAGE, figuresPage } from './figures-page';
import { FORMS_PAGE, formsPage } from './forms-page';
import { withRights } from './rights-table';
import { GOOGLE_SURFACE, googleSurface } from './google/google-surface';
import { DATA_DICTIONARY, dataDictionary } from './data-dictionary';

/** What each document should say, by its path below `root`. */
const documents = (root: string): readonly (readonly [file: string, text: string])[] => {
  const rights = withRights(root);
  const { file, text } = drawAreas(root);
  return [
    [DATA_DICTIONARY, dataDictionary()],
    [CAPABILITIES_PAGE, capabilitiesPage()],
    [COMMANDS_PAGE, commandsPage()],
    [DECISIONS_PAGE, decisionsPage(root)],
    [FIGURES_PAGE, figuresPage()],
    [FORMS_PAGE, formsPage()],
    [rights.file, rights.text],
    [file, text],
    [GOOGLE_SURFACE, googleSurface(root)],
  ];
};

const isCurrent = (file: string, text: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8') === text;

/** The documents that no longer say what the code says. */
export const staleDocs = (root: string): readonly string[] =>
  documents(root).flatMap(([file, text]) => (isCurrent(join(root, file), text) ? [] : [file]));

/** Writes them below `root` and answers with the paths of those that changed. */
export function writeDocs(root: string): readonly string[] {
  const stale = documents(root).filter(([file, text]) => !isCurrent(join(root, file), text));
  for (const [file, text] of stale) writeFileSync(join(root, file), text);
  return stale.map(([file]) => file);
}
