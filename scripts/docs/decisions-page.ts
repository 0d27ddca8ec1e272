// Writes the index of the decision records from their heads: a title, then a line with the day, the last change and the status.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docs/decisions';

/** Where the index stands, from the root of the repository. */
export const DECISIONS_PAGE = `${FOLDER}/README.md`;

const PAGE_HEAD = `# Decisions

Made by \`npm run docs\` from the heads of the records. Why things are as they are: the choice, its reason, the road not taken, and the figures that stand with the command that measures them.

_Accepted_ holds. _Measured_ holds, and a command that the record names gives its figures again. A record that another one replaced says by which.

A record has at most two pages, and opens with its title and a line such as \`_2026-11-28, last changed 2026-12-01. Accepted._\`
`;

const RECORD_HEAD =
  /^# (.+)\n\n_(\d{4}-\d\d-\d\d)(?:, last changed (\d{4}-\d\d-\d\d))?\. ((?:Accepted|Measured|Superseded by ).*)\._\n/;

/** One line of the index; a record without a head is no record. */
export function recordLine(file: string, text: string): string {
  const head = RECORD_HEAD.exec(text);
  if (!head)
    throw new Error(`${FOLDER}/${file} needs a title and then a line such as _2026-11-28. Accepted._`);
  const [, title = '', day = '', changed = day, status = ''] = head;
  return `| [${title.replace(/\|/g, '\\|')}](${file}) | ${day} | ${changed} | ${status} |`;
}

/** The files of the records below `root`. */
export const recordsIn = (root: string): readonly string[] =>
  readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort();

/** The whole index as Markdown. */
export const decisionsPage = (root: string): string =>
  [
    PAGE_HEAD,
    '| Record | Decided | Last changed | Status |',
    '| --- | --- | --- | --- |',
    ...recordsIn(root).map((file) => recordLine(file, readFileSync(join(root, FOLDER, file), 'utf8'))),
    '',
  ].join('\n');
