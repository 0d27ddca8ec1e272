// One table of all texts for people who translate: area, key, note, then a column a language. The catalogues are made of
// it again when it comes back; a column more is a language more.
import { parseCsv, separatorOf, writeCsv } from '../../src/core/base/text/csv';
import { UsageError } from '../upr/arguments';
import { readCatalogues } from './catalogues';
import { catalogueTexts, homeOf } from './homes';
import { textsOf } from './tree';

const COLUMNS = ['area', 'key', 'note'] as const;

/** A text that is empty on purpose; an empty cell is one that is missing. */
const NOTHING = '∅';

/** Between a group and a key in it; keys may hold dots. */
const INTO = '/';

/** The table as CSV, which spreadsheets open; keys in the order of the first language. */
export function exportTable(root: string): string {
  const { areas, languages, notes } = readCatalogues(root);
  const codes = Object.keys(languages);
  const rows = areas.flatMap(({ area, trees }) => {
    const texts = codes.map(
      (code) => new Map(textsOf(trees[code] ?? {}).map(([path, text]) => [path.join(INTO), text] as const)),
    );
    const note = notes.get(area) ?? {};
    const keys = [...new Set(texts.flatMap((one) => [...one.keys()]))];
    return keys.map((key) => [
      area,
      key,
      String(note[key.replaceAll(INTO, '.')] ?? ''),
      ...texts.map((one) => (one.get(key) === '' ? NOTHING : (one.get(key) ?? ''))),
    ]);
  });
  return `\ufeff${writeCsv([[...COLUMNS, ...codes], ...rows])}`;
}

type Growing = { [key: string]: string | Growing };

function put(tree: Growing, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    tree[key] = text;
    return;
  }
  const inner = tree[key];
  const group = typeof inner === 'object' ? inner : {};
  tree[key] = group;
  put(group, rest, text);
}

/** Spreadsheets keep the sign that was put before what looks like a formula. */
const asTyped = (cell: string): string => {
  const text = cell.replace(/^'(?=[=+\-@\t\r])/, '');
  return text === NOTHING ? '' : text;
};

/** The catalogues that the table makes, by their path from the root. */
export function importTable(csv: string): ReadonlyMap<string, string> {
  const [header = [], ...rows] = parseCsv(csv, separatorOf(csv));
  const missing = ['area', 'key'].filter((name) => !header.includes(name));
  const codes = header.filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name) && name !== 'key');
  if (missing.length > 0 || codes.length === 0)
    throw new UsageError(
      `The first line must name the columns: area, key, note, and a language each (${codes.join(', ')}).`,
    );
  const trees = new Map<string, readonly [language: string, area: string, tree: Growing]>();
  for (const row of rows) {
    const cell = (name: string): string => row[header.indexOf(name)] ?? '';
    const area = cell('area');
    if (homeOf(area).key === '')
      throw new UsageError(
        `“${area}” is no area: write it as the exported table has it, such as people/joining.`,
      );
    for (const code of codes) {
      const at = trees.get(`${code} ${area}`) ?? ([code, area, {}] as const);
      trees.set(`${code} ${area}`, at);
      if (cell(code) !== '') put(at[2], cell('key').split(INTO), asTyped(cell(code)));
    }
  }
  return catalogueTexts(trees.values());
}
