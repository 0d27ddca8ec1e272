// The page of planted faults: a line a folder, from the last run on it.

/** The part of the tool's report that counts. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

interface Outcome {
  readonly killed: number;
  readonly survived: number;
  /** No test comes there. */
  readonly untested: number;
}

interface Row extends Outcome {
  readonly folder: string;
  /** `2026-11-24`. */
  readonly day: string;
  readonly command: string;
}

const HEAD = `# Planted faults

\`npm run mutants -- FOLDER\` changes one thing after the other in a folder of \`src/core\` (a comparison, a condition, a
list) and runs the folder's own tests on each. Found: a test failed. Lived: none did. Not reached: no test comes there.
Score: what was found of all. Texts are not changed: words are data. Each line is of the last run on its folder.

| Folder | Found | Lived | Not reached | Score | Day | Command |
| --- | --- | --- | --- | --- | --- | --- |
`;

/** How many faults were found, lived, or were not reached; a test that never ends counts as one that fails. */
export function outcomeOf({ files }: Report): Outcome {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...those: string[]): number => all.filter((status) => those.includes(status)).length;
  return { killed: count('Killed', 'Timeout'), survived: count('Survived'), untested: count('NoCoverage') };
}

function lineOf({ folder, killed, survived, untested, day, command }: Row): string {
  const all = killed + survived + untested;
  const score = all === 0 ? '' : `${String(Math.round((100 * killed) / all))} %`;
  return `| ${[folder, killed, survived, untested, score, day, `\`${command}\``].join(' | ')} |`;
}

const isRow = (line: string): boolean => line.startsWith('| ') && !/^\| (Folder|---)/.test(line);
const folderOf = (line: string): string => line.split('|')[1]?.trim() ?? '';

/** The page with the row in place of the folder's earlier one, by the folders' names. */
export function withRow(page: string, row: Row): string {
  const others = page.split('\n').filter((line) => isRow(line) && folderOf(line) !== row.folder);
  const rows = [...others, lineOf(row)].sort((one, other) => (folderOf(one) < folderOf(other) ? -1 : 1));
  return `${HEAD}${rows.join('\n')}\n`;
}
