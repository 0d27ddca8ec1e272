// Writes the data dictionary: every sheet and column in English, from the descriptions that the code uses.
import { SHEETS } from '../../src/core/workbook/schema/sheets';
import type { ColumnSpec, SheetSpec } from '../../src/core/workbook/schema/types';

/** Where the dictionary stands, from the root of the repository. */
export const DATA_DICTIONARY = 'docs/data-dictionary.md';

const HEAD = `# Data dictionary

Made by \`npm run docs\` from \`src/core/workbook/schema\`; change it there.

Row 1 of each sheet is hidden and holds the keys with the sheet's id before them, such as \`SUB.title\`. Row 2 holds
the labels in the language of the workbook. Several values stand in one cell, separated by semicolons. A link shows the
label of the row that it means. Days are written YYYY-MM-DD, days with a time YYYY-MM-DDTHH:MM.

_Required_ values are asked for in forms. _By the workbook_ marks what commands write; a warning appears when it is
edited. _Rare_ columns stand in a collapsed group.
`;

const PHASES: Readonly<Record<SheetSpec['phase'], string>> = {
  start: 'start here',
  before: 'before the review',
  during: 'at the review',
  after: 'after the review',
  reference: 'reference',
  machine: 'kept by the workbook',
};

const SHOWN: Readonly<Record<SheetSpec['shown'], string>> = {
  'first day': 'shown on the first day',
  'when used': 'shown once it is used',
  never: 'always hidden',
};

const marks = (column: ColumnSpec): string =>
  [column.required && 'required', column.computed && 'by the workbook', column.rare && 'rare']
    .filter(Boolean)
    .join(', ');

function holds({ words, to, initial }: ColumnSpec): string {
  const choices = words?.map((word) => `\`${word.key}\` ${word.text.en}`).join('; ') ?? '';
  const targets = to?.map((id) => `to ${SHEETS[id].title.en} (${id})`).join('; ') ?? '';
  const start = initial === undefined ? '' : `at first \`${String(initial)}\``;
  return [choices, targets, start].filter(Boolean).join('. ');
}

const cells = ([key, column]: [string, ColumnSpec]): string[] =>
  [`\`${key}\``, column.label.en, column.type, holds(column), marks(column), column.note?.en ?? ''].map(
    (cell) => cell.replace(/\|/g, '\\|'),
  );

const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly string[][]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

function section(spec: SheetSpec): string {
  const place = `Tab colour: ${PHASES[spec.phase]}; ${SHOWN[spec.shown]}${spec.locked ? '; locked to coordinators' : ''}.`;
  const head = ['Key', 'Label', 'Type', 'Holds', 'Marks', 'What goes in'];
  return `## ${spec.title.en} (${spec.id})\n\n${spec.about.en} ${place}\n\n${table(head, Object.entries(spec.columns).map(cells))}\n`;
}

/** The whole dictionary as Markdown. */
export const dataDictionary = (): string => [HEAD, ...Object.values(SHEETS).map(section)].join('\n');
