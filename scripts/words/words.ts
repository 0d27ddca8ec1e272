// `npm run words`: hands the texts to people who translate as one table, and takes it back.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readArguments, runScript, UsageError } from '../upr/arguments';
import { languagesFile, readLanguages } from './catalogues';
import { exportTable, importTable } from './translators-table';

const USAGE = `npm run words -- export FILE.csv
npm run words -- import FILE.csv
  One table of all texts on screen: area, key, note, and a column for each language. An empty cell is a text that is
  missing, ∅ one that is empty on purpose. A column that is added, headed by a code such as pt, is a new language.`;

/** Writes the catalogues that differ; tells the languages that are new. */
function bringIn(root: string, csv: string): void {
  const changed = [...importTable(csv)].filter(
    ([file, content]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== content,
  );
  for (const [file, content] of changed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  console.log(`${changed.length} catalogues changed. Look at them with git diff, then run npm run check.`);
  const known = Object.keys(readLanguages(root));
  const fresh = new Set(
    changed.map(([file]) => file.split('/')[1] ?? '').filter((code) => !known.includes(code)),
  );
  for (const code of fresh)
    console.log(`Add a line for ${code} to ${languagesFile}; words/README.md says what else it takes.`);
}

export const words = (root: string, argv: readonly string[]): Promise<number> =>
  runScript(argv, USAGE, async () => {
    const [action, file, ...more] = readArguments(argv, { values: [], flags: [] }).words;
    if (file === undefined || more.length > 0) throw new UsageError('Say export or import, and the file.');
    const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
    if (action === 'export') writeFileSync(path, exportTable(root));
    else if (action === 'import') bringIn(root, readFileSync(path, 'utf8'));
    else throw new UsageError(`“${action}” is not known here: say export or import.`);
    return 0;
  });
